import type { Witness } from '../../../core/study/evidence';
import type { Unit } from '../../../core/quantities/unitTable';
import { distinctive, titleOf } from '../../captions/kindOfTable';
import { ALL_UNITS_HEADERS, INPUT_LISTS, RESULT_TITLES } from '../../language/perUnitWords';
import type { ReadTable } from '../../ledger';
import { isPerUnitTitle, nounInTitle, sizeInTitle } from '../../tables/perUnit';
import { sheetKey } from '../../tables/sheetKey';
import { foldWord } from '../../text/fold';
import { singular } from '../../text/singular';
import { parseUnit } from '../../values/parseUnit';
import { severalOf } from '../../values/severalOf';
import { asSizeOfProduct, isOfSeveral } from '../../values/productSize';
import { cellRefAt } from '../cellRefAt';

/** What a title says of the amounts below it: they are for one product, or one of its size. */
export interface TitleOfOne {
  /** 1000 pcs, t; null where it is one product, however large. */
  readonly size: string | null;
  /** What counts it: loaf, 条; null where it is only called a product. */
  readonly noun: string | null;
  /** It speaks of what comes out of the table: 单台碳足迹. */
  readonly isOfResults: boolean;
  /** It is no title but the unit that the results are declared for: 声明单位：1台. */
  readonly isOfDeclared: boolean;
  /** None where the sheet's name says it. */
  readonly witnesses: readonly Witness[];
}

/**
 * Finds the tables whose title says that they are about one product. A title holds for the tables of its
 * sheet down to the next title, of which 二、能源 is a part: what names another thing, or a year, is none.
 * @param tables sheet by sheet from above to below
 * @returns what is said of each table; those of which nothing is said are missing
 */
export function titlesOfOne(tables: readonly ReadTable[]): ReadonlyMap<ReadTable, TitleOfOne> {
  const titles = new Map<ReadTable, TitleOfOne>();
  const nouns = declaredNouns(tables);
  const held = new Map<string, TitleOfOne | null>();
  for (const table of tables) {
    const sheet = sheetKey(table.table.grid);
    const above = isPart(table) ? (held.get(sheet) ?? null) : null;
    const said = bracketedOf(table, nouns) ?? saidOf(table) ?? above;
    held.set(sheet, said);
    if (said !== null) titles.set(table, said);
  }
  return titles;
}

function saidOf({ table }: ReadTable): TitleOfOne | null {
  const titles = table.captions.filter(({ text }) => isTitleOfOne(text));
  const own = titles.filter((one) => !isDeclared(one, table));
  // 每1000支 says more than 单支, and the nearest title more than those above it.
  const several = own.filter(({ text }) => isOfSeveral(sizeInTitle(text) ?? ''));
  const title = several.at(-1) ?? own[0];
  if (title !== undefined) return captionOfOne(table, title, false);
  const { sheet } = table.grid;
  if (isTitleOfOne(sheet)) return { ...ofOne(sheet), isOfDeclared: false, witnesses: [] };
  const [declared] = titles;
  return declared === undefined ? null : captionOfOne(table, declared, true);
}

/** What the ledger declares one of: brush, 支. */
function declaredNouns(tables: readonly ReadTable[]): ReadonlySet<string> {
  const fields = tables.flatMap(({ table }) => table.fields);
  return new Set(
    fields.flatMap(({ kind, value, unitText }) => {
      const noun = singular(foldWord(`${value} ${unitText ?? ''}`.replace(/^[0-9.,\s]+/, '')));
      return kind === 'declaredUnit' && noun !== '' ? [noun] : [];
    }),
  );
}

/**
 * Materials (1,000 brushes), 物料清单（1000支）: a round number of what the ledger declares one of is what the
 * amounts below are for.
 */
function bracketedOf({ table }: ReadTable, nouns: ReadonlySet<string>): TitleOfOne | null {
  for (const caption of table.captions) {
    const [, inner = ''] = BRACKETED.exec(foldWord(caption.text)) ?? [];
    const things = severalOf(inner);
    if (things === null || !ROUND.test(String(things.count)) || !nouns.has(things.noun)) continue;
    const witness = { at: cellRefAt(table.grid, caption.at), found: caption.text };
    const size = asSizeOfProduct(inner);
    return { size, noun: null, isOfResults: false, isOfDeclared: false, witnesses: [witness] };
  }
  return null;
}

const BRACKETED = /\((?:for |of |基准[:：]?)?([^()]+)\)$/u;
/** 24 in brackets may be how many are in a box. */
const ROUND = /^10{2,}$/;

type Caption = ReadTable['table']['captions'][number];

function captionOfOne(
  { grid }: ReadTable['table'],
  { at, text }: Caption,
  isOfDeclared: boolean,
): TitleOfOne {
  const witness = { at: cellRefAt(grid, at), found: text };
  return { ...ofOne(text), isOfDeclared, witnesses: [witness] };
}

/** 声明单位：1台 tells what the results are for, and not of what the amounts below it are. */
function isDeclared({ at }: Caption, { fields }: ReadTable['table']): boolean {
  return fields.some(
    ({ kind, labelAt, isWithin }) =>
      kind === 'declaredUnit' &&
      isWithin !== true &&
      labelAt.row === at.row &&
      labelAt.column === at.column,
  );
}

function ofOne(title: string): Omit<TitleOfOne, 'witnesses' | 'isOfDeclared'> {
  return { ...measureOf(title), isOfResults: isOfResults(title) };
}

/** A footprint, and no list of what goes in: 每件碳足迹盘查清单 is one. */
function isOfResults(title: string): boolean {
  const word = foldWord(title);
  const isAny = (patterns: readonly RegExp[]): boolean => patterns.some((one) => one.test(word));
  return isAny(RESULT_TITLES) && !isAny(INPUT_LISTS);
}

function measureOf(title: string): Pick<TitleOfOne, 'size' | 'noun'> {
  const size = sizeInTitle(title);
  const noun = nounInTitle(title);
  if (size !== null || noun === null || !PACKAGES.has(parseUnit(noun)[0]?.unit)) {
    return { size, noun };
  }
  return { size: asSizeOfProduct(noun), noun: null };
}

/** How many pieces are in one of them only its owner knows: an output of 件 is none of 箱. */
const PACKAGES: ReadonlySet<Unit | undefined> = new Set<Unit>([
  'pair',
  'box',
  'pack',
  'bag',
  'drum',
  'bottle',
  'roll',
  'pallet',
  'bundle',
]);

function isTitleOfOne(title: string): boolean {
  return isPerUnitTitle(title) || sizeInTitle(title) !== null;
}

function isPart(table: ReadTable): boolean {
  const title = titleOf(table);
  if (title === undefined) return true;
  const word = foldWord(title.text);
  return distinctive(title.text) === '' && !ALL_UNITS_HEADERS.some((one) => one.test(word));
}
