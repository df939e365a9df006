import { STANDARDS } from '../../../src/core/study/facts';
import type { Block } from '../../../src/report/document/blocks';
import { LANGUAGES } from '../../../src/texts/language';
import { reportTexts } from '../../../src/texts/report/reportTexts';
import { gapsOf, pumpReport, rowsOf, sentencesOf } from '../../support/reportedStudy';

function headingsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text.map(({ text }) => text).join('')] : [],
  );
}

/** The table of what the standard wants told: what, where, state. */
function elementsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  const found = blocks.find((block) => block.kind === 'table' && block.key === 'elements');
  return found === undefined ? [] : rowsOf([found]).map((row) => row.split('|'));
}

/** Of these it is not known that they speak of rules for a kind of product. */
const WITHOUT_RULES: readonly string[] = ['ISO 14040:2006 + ISO 14044:2006', 'SZDB/Z 166-2016'];

describe.each(LANGUAGES)('in %s', (language) => {
  const words = reportTexts(language).elements;

  it.each(STANDARDS)('every section that %s asks for is in the report', (standard) => {
    const blocks = pumpReport({ language, answers: { 'fact:standard': standard } });
    const headings = new Set(headingsOf(blocks));
    const rows = elementsOf(blocks);
    // Eighteen of all standards; rules of the kind of product, and modules, where one has them.
    const more = standard.startsWith('EN 15804') ? 2 : WITHOUT_RULES.includes(standard) ? 0 : 1;
    expect(rows).toHaveLength(18 + more);
    expect(rows.filter(([, where]) => !headings.has(where ?? ''))).toEqual([]);
    expect(new Set(rows.map(([what]) => what)).size).toBe(rows.length);
  });

  it('standards of whole assessments are told to ask for more than climate change', () => {
    const told = STANDARDS.filter((standard) => {
      const blocks = pumpReport({ language, answers: { 'fact:standard': standard } });
      return sentencesOf(blocks).some((one) =>
        one.includes(words.wider.replace('{standard}', standard)),
      );
    });
    expect(told).toEqual(['ISO 14040:2006 + ISO 14044:2006', 'EN 15804:2012+A2:2019']);
  });

  it('an element is to be filled in until its fact is told', () => {
    const stateOf = (answers: Readonly<Record<string, string>>): string | undefined =>
      elementsOf(
        pumpReport({ language, answers: { 'fact:standard': 'ISO 14067:2018', ...answers } }),
      ).find(([what]) => what === words.names.cutOff)?.[2];
    expect(stateOf({})).toBe(words.gaps);
    expect(stateOf({ 'fact:cutOff': '单项 1 %，合计 5 %' })).toBe(words.present);
  });

  it('the rules of the kind of product are a gap, their name, or said to be none', () => {
    const { gap, factNames, method } = reportTexts(language);
    const missing = gap.replace('{name}', factNames.productRules);
    const told = (rules: string): readonly string[] =>
      sentencesOf(pumpReport({ language, answers: { 'fact:productRules': rules } }));
    expect(gapsOf(pumpReport({ language }))).toContain(missing);
    const named = told('PCR 2019:14 v1.3');
    expect(named).toContain(method.rules.replace('{rules}', 'PCR 2019:14 v1.3'));
    const none = told('无');
    expect(none).toContain(method.noRules);
    expect([...named, ...none].filter((one) => one.includes(missing))).toEqual([]);
  });

  it('without a standard nothing is claimed, and its name is a gap', () => {
    const blocks = pumpReport({ language });
    expect(elementsOf(blocks)).toEqual([]);
    expect(gapsOf(blocks)).toContain(
      reportTexts(language).gap.replace('{name}', reportTexts(language).factNames.standard),
    );
  });
});

it('building products: module by module what is counted and what is not', () => {
  const blocks = pumpReport({ answers: { 'fact:standard': 'EN 15804:2012+A2:2019' } });
  const found = blocks.find((block) => block.kind === 'table' && block.key === 'modules');
  expect(found === undefined ? [] : rowsOf([found])).toEqual([
    'A1|原材料|计入',
    'A2|运输|不计入',
    'A3|生产|不计入',
    'A4|分销|不计入',
    'B1–B7|使用|不计入',
    'C1–C4|废弃|不计入',
  ]);
});

describe('what an item without a factor makes of the words', () => {
  const told = (steelFactor: number | null): string =>
    sentencesOf(pumpReport({ steelFactor })).join('\n');

  it('nothing says that all is counted, and the order of items is said to be open', () => {
    expect(told(null)).not.toContain('一律计入');
    expect(told(null)).toContain('排序可能改变');
    expect(told(2)).toContain('一律计入');
    expect(told(2)).not.toContain('排序可能改变');
  });
});
