import { GWP_SETS } from '../../src/core/gases/gwpTable';
import { BOUNDARIES } from '../../src/core/study/boundary';
import { STAGES } from '../../src/core/study/stage';
import { enUS } from '../../src/texts/enUS';
import { enUS as figuresEn } from '../../src/texts/figures/enUS';
import { zhCN as figuresZh } from '../../src/texts/figures/zhCN';
import { enUS as formulasEn } from '../../src/texts/formulas/enUS';
import { zhCN as formulasZh } from '../../src/texts/formulas/zhCN';
import { enUS as paneEn } from '../../src/texts/pane/enUS';
import { zhCN as paneZh } from '../../src/texts/pane/zhCN';
import { enUS as frameEn } from '../../src/texts/paneFrame/enUS';
import { zhCN as frameZh } from '../../src/texts/paneFrame/zhCN';
import { LANGUAGES } from '../../src/texts/language';
import { textsFor } from '../../src/texts/textsFor';
import { zhCN } from '../../src/texts/zhCN';
import { SHEET_KEYS } from '../../src/workbook/plan';

/** Every sentence by its path: findings.missing-factor → “{name}”… */
function sentencesOf(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return [[here, value] as const];
      if (typeof value === 'object' && value !== null) return [...sentencesOf(value, here)];
      throw new Error(`${here} is neither a sentence nor a group of sentences`);
    }),
  );
}

function placeholdersOf(sentence: string): readonly string[] {
  const names = [...sentence.matchAll(/\{([a-zA-Z0-9]+)[}|?]/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort();
}

const CHINESE = sentencesOf({
  all: zhCN,
  pane: paneZh,
  frame: frameZh,
  formulas: formulasZh,
  figures: figuresZh,
});
const ENGLISH = sentencesOf({
  all: enUS,
  pane: paneEn,
  frame: frameEn,
  formulas: formulasEn,
  figures: figuresEn,
});

describe('the two languages', () => {
  it('have the same sentences', () => {
    expect([...ENGLISH.keys()].sort()).toEqual([...CHINESE.keys()].sort());
  });

  it('have the same placeholders in every sentence', () => {
    for (const [path, sentence] of CHINESE) {
      expect([path, placeholdersOf(ENGLISH.get(path) ?? '')]).toEqual([
        path,
        placeholdersOf(sentence),
      ]);
    }
  });

  it.each([
    ['zh-CN', CHINESE],
    ['en-US', ENGLISH],
  ])('leave no sentence empty or with space around it: %s', (_, sentences) => {
    for (const [path, sentence] of sentences) {
      expect([path, sentence.trim()]).toEqual([path, sentence]);
      expect([path, sentence]).not.toEqual([path, '']);
    }
  });

  it('leave no Chinese in English', () => {
    const left = [...ENGLISH].filter(([, sentence]) => /\p{Script=Han}/u.test(sentence));
    expect(left).toEqual([]);
  });

  it('write Chinese wherever English has a sentence with a full stop', () => {
    const left = [...CHINESE].filter(
      ([path, sentence]) =>
        ENGLISH.get(path)?.endsWith('.') === true && !/\p{Script=Han}/u.test(sentence),
    );
    expect(left).toEqual([]);
  });

  it.each(LANGUAGES)('name every stage, sheet and boundary, and nothing else: %s', (language) => {
    const texts = textsFor(language);
    expect(Object.keys(texts.stages)).toEqual([...STAGES]);
    expect(Object.keys(texts.sheets).sort()).toEqual([...SHEET_KEYS].sort());
    expect(Object.keys(texts.boundaries).sort()).toEqual(Object.keys(BOUNDARIES).sort());
  });

  it.each(LANGUAGES)('give sheets names that Excel takes, no two alike: %s', (language) => {
    const names = Object.values(textsFor(language).sheets);
    // Excel: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end.
    for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it.each(LANGUAGES)('offer every GWP set and language on the command line: %s', (language) => {
    const { usage } = textsFor(language).cli;
    for (const word of [...GWP_SETS, ...LANGUAGES]) expect(usage).toContain(word);
  });
});

describe('textsFor', () => {
  it('gives each language its own texts', () => {
    expect(textsFor('zh-CN')).toBe(zhCN);
    expect(textsFor('en-US')).toBe(enUS);
  });
});
