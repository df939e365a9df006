import fc from 'fast-check';
import { enUS } from '../../src/texts/enUS';
import { fill } from '../../src/texts/fill';
import { zhCN } from '../../src/texts/zhCN';
import { SEEDED } from '../support/seeded';

/** Numbers, cells and our own words: never blank. */
const NEVER_BLANK: ReadonlySet<string> = new Set([
  ...['count', 'cases', 'known', 'parts', 'rowCount', 'computed', 'difference', 'times', 'wrote'],
  ...['correct', 'kgCo2e', 'cell', 'at', 'rows', 'months', 'formula', 'cells', 'factors', 'more'],
  ...['deliveries', 'amounts'],
  ...['effect', 'error', 'warning', 'info', 'open', 'sheets', 'products', 'place'],
  // Names of facts and checks are words of our own.
  ...['fact', 'checks', 'named'],
  // Sheets and files have names; so have products, which are called after their sheet at least.
  ...['sheet', 'file', 'other'],
  // A number was read from it, or somebody typed it.
  ...['found', 'stated', 'readings'],
  // Parts of sentences, and sentences.
  ...['one', 'sum', 'causes', 'cause', 'sentence', 'list', 'periods', 'expected', 'headings'],
  // Units that were understood, and those that contradict each other.
  ...['from', 'to', 'top', 'bottom', 'others'],
  // Materials by our own words, kinds that were counted, years and days.
  ...['family', 'owner', 'kinds', 'year', 'thisYear', 'foundYear', 'expectedYear'],
  ...['series', 'mixed', 'percent', 'largest', 'each', 'region'],
  // Siblings that were found, with their cells.
  ...['of', 'peers', 'peerCells', 'fits'],
  // What is used of a material, with its cells.
  ...['used', 'usedCells'],
]);

/** Sentences whose value is there whenever they are said: path and placeholder. */
const ALWAYS_SAID: ReadonlySet<string> = new Set([
  // A unit that is asked about was written; a name that is asked about has near ones or a factor.
  'questions.unit-ambiguous.unit',
  'questions.unit-ambiguous-several.unit',
  'questions.unit-conflict.unit',
  'questions.unit-conflict-several.unit',
  ...['total', 'results', 'other'].map((evidence) => `questions.unit-conflict-${evidence}.unit`),
  'questions.name-near-match.name',
  'questions.missing-factor.name',
  'questions.unit-of-analysis.product',
  'questions.value-conflict.product',
  // A column without a header is not asked about as one; a column with doubts has items.
  ...['missing-unit', 'negative-amount', 'number-ambiguous'].flatMap((code) =>
    ['header', 'examples'].map((name) => `questions.${code}-column.${name}`),
  ),
  'questions.freight-load-column.examples',
  // It is there where it differs from another.
  'findings.declared-unit-differs.unit',
  'findings.declared-unit-differs-several.unit',
  // The id of a question.
  'findings.answer-unusable.name',
  'findings.answer-unusable-number.name',
  'findings.answer-unusable-shares.name',
  // What is divided has keys; what is left out has a reason.
  'findings.allocated.method',
  'findings.allocated.shares',
  'findings.allocation-needed-units.units',
  'findings.allocation-needed-idle.idle',
  'findings.shared-left-out.reason',
  // A table without a sheet there is none.
  'findings.table-not-understood-several.items',
  'lists.name.name',
]);

const GROUPS = ['lists', 'findings', 'differences', 'causes', 'questions'] as const;

function sentencesOf(texts: typeof zhCN): readonly (readonly [string, string])[] {
  return GROUPS.flatMap((group) =>
    Object.entries(texts[group]).map(([key, text]) => [`${group}.${key}`, text] as const),
  );
}

function namesIn(sentence: string): readonly string[] {
  return [
    ...new Set([...sentence.matchAll(/\{([a-zA-Z0-9]+)[}|?]/g)].map(([, name]) => name ?? '')),
  ];
}

/** What is left of a sentence whose words were empty. */
const HOLE = /“\s*”|"\s*"|（\s*）|\(\s*\)| {2}|：。|：（|：$| [.,;:)]|[（(][、,]|^[、，,.。]|^ | $/;

const ALL = [...sentencesOf(zhCN), ...sentencesOf(enUS)];
const SUBSETS = fc.infiniteStream(fc.boolean());

describe('a sentence of which some values are blank', () => {
  it.each(ALL)('has no hole: %s', (path, sentence) => {
    fc.assert(
      fc.property(SUBSETS, fc.constantFrom('', ' '), (isBlank, blank) => {
        const values = Object.fromEntries(
          namesIn(sentence).map((name) => {
            const isSaid = NEVER_BLANK.has(name) || ALWAYS_SAID.has(`${path}.${name}`);
            return [name, !isSaid && isBlank.next().value === true ? blank : 'VALUE'];
          }),
        );
        expect(fill(sentence, values)).not.toMatch(HOLE);
      }),
      { ...SEEDED, numRuns: 40 },
    );
  });
});
