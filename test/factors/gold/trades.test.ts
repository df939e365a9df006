import trades from './trades.json';
import { CLASS_IDS } from '../../../src/factors/classes/classIds';
import { LIBRARY } from '../../../src/factors/library';
import { libraryIndex } from '../../../src/factors/libraryIndex';
import { matchFactor } from '../../../src/factors/matching/matchFactor';

// Written as trades write them, before anything of the matcher was looked at. At first 84 % of the classes of
// the first list were known and 83 % of the second; the right record, or rightly none, came first for 93 % and
// 100 %. Two labels were wrong then: the library has gravel and C30 concrete. Classes of failure were mended by
// the first list alone, after which the second had 83 % still; its own misses were mended last.

interface TradeName {
  readonly name: string;
  /** Any of them is right: what a trade calls resin is glue, plastic or a chemical. */
  readonly classes: readonly (string | null)[];
  /** Patterns of records of which any may come first; - where none is right, too. */
  readonly records: readonly string[];
}

const ALL = trades.flatMap(({ names }): readonly TradeName[] => names);
const NONE = '-';

function isRight({ name, records }: TradeName): boolean {
  const [first] = matchFactor(libraryIndex(), name).candidates;
  if (first === undefined) return records.includes(NONE);
  return records.some((pattern) => fits(pattern, first.factor.id));
}

function fits(pattern: string, id: string): boolean {
  return pattern !== NONE && new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(id);
}

it('expects only classes and records that there are', () => {
  const classes: ReadonlySet<string | null> = new Set([null, ...CLASS_IDS]);
  expect(ALL.flatMap((one) => one.classes).filter((id) => !classes.has(id))).toEqual([]);
  const patterns = ALL.flatMap(({ records }) => records).filter((one) => one !== NONE);
  expect(patterns.filter((one) => !LIBRARY.some(({ id }) => fits(one, id)))).toEqual([]);
});

it('is never wrong and sure of a name as a trade writes it', () => {
  expect(ALL.length).toBeGreaterThan(180);
  const sure = ALL.filter(({ name }) => matchFactor(libraryIndex(), name).sure);
  expect(sure.filter((one) => !isRight(one))).toEqual([]);
});

it('has the right record, or rightly none, first for at least 95 %', () => {
  expect(ALL.filter(isRight).length / ALL.length).toBeGreaterThanOrEqual(0.95);
});

it('knows the class of at least 93 %', () => {
  const known = ALL.filter(({ name, classes }) =>
    classes.includes(matchFactor(libraryIndex(), name).class),
  );
  expect(known.length / ALL.length).toBeGreaterThanOrEqual(0.93);
});

it.each(['Grid electricity, Germany', '德国电网电力', 'US electricity mix', '日本 外购电力'])(
  'offers no electricity of here for %s',
  (name) => {
    const { class: found, candidates } = matchFactor(libraryIndex(), name);
    expect([found, candidates]).toEqual(['electricity', []]);
  },
);

it.each([
  '水泥钉',
  '水泥砖',
  '水泥管',
  '粉煤灰',
  '煤渣',
  'coal tar',
  '磁钢',
  '钢渣',
  '钢化膜',
  '塑钢窗',
])('%s is not the material whose name it holds', (name) => {
  expect(matchFactor(libraryIndex(), name).candidates).toEqual([]);
});

it.each([
  ['SS316L round bar', 'steel-stainless', undefined],
  ['CRCA sheet 0.8 mm', 'steel-carbon', 'steel-cold-rolled'],
  ['AISI 1045 round bar', 'steel-carbon', 'steel-bar'],
  ['SAE 4140', 'steel-alloy', undefined],
  ['AlSi9Cu3 housing', 'aluminium-cast', undefined],
  ['EN AW-6063 T5', 'aluminium-wrought', 'aluminium-strip'],
  ['Cu-ETP busbar', 'copper', undefined],
  ['CW614N', 'brass', undefined],
  ['Zamak 3', 'zinc', undefined],
  ['TSR20', 'rubber', undefined],
  ['LDPE stretch film', 'plastic-pe', 'lldpe'],
])('%s is %s by a grade of its own standard', (name, id, record) => {
  const { class: found, candidates } = matchFactor(libraryIndex(), name);
  expect([found, candidates[0]?.factor.id]).toEqual([id, record]);
});
