import type { CellRef } from '../core/cellRef';
import { cellRanges } from '../core/cellRanges';
import { fill } from './fill';
import type { Texts } from './zhCN';
import { strung } from './strung';

/** So many of a list are named; the finding itself holds all of them. */
const MOST_NAMED = 3;
/** Longer texts of the ledger are cut: a cell can hold 32,767 characters, a sentence must stay one. */
const LONGEST_NAME = 60;
const LONGEST_VALUE = 300;

/**
 * Names in one line: the first few, and how many there are.
 * @param names each once
 * @param texts the language
 * @returns an empty text where there are none
 */
export function namesListed(names: readonly string[], { lists }: Texts): string {
  const shown = names
    .slice(0, MOST_NAMED)
    .map((name) => fill(lists.name, { name: cut(name, LONGEST_NAME) }));
  const list = strung(shown, lists.between);
  return names.length <= MOST_NAMED
    ? list
    : fill(lists.moreNames, { list, more: names.length - MOST_NAMED });
}

/**
 * Cells in one line, as ranges: the first few, and how many cells there are. The sheet is named once
 * for all ranges on it, the file where there are several.
 * @param cells in any order
 * @param texts the language
 * @returns an empty text where there are none
 */
export function placesListed(cells: readonly CellRef[], { lists }: Texts): string {
  const ranges = cellRanges(cells);
  const shown = ranges.slice(0, MOST_NAMED);
  const isOneFile = new Set(cells.map(({ file }) => file)).size < 2;
  const named = shown.map(({ file, sheet, range }, index) => {
    const before = shown[index - 1];
    if (before?.file === file && before.sheet === sheet) return range;
    return isOneFile ? `${sheet}!${range}` : `[${file}]${sheet}!${range}`;
  });
  const list = strung(named, lists.between);
  const more = ranges.slice(MOST_NAMED).reduce((sum, { count }) => sum + count, 0);
  return more === 0 ? list : fill(lists.morePlaces, { list, more });
}

/**
 * Values of a sentence, cut where they are too long for one.
 * @param values as found in the ledger
 */
export function shortened(
  values: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? cut(value, LONGEST_VALUE) : value,
    ]),
  );
}

/** What findings and questions list in one text, part behind part; a name alone may hold a comma of its own. */
const LISTS: ReadonlySet<string> = new Set([
  'at',
  'cells',
  'factors',
  'headers',
  'idle',
  'months',
  'names',
  'others',
  'peerCells',
  'periods',
  'products',
  'readings',
  'shares',
  'units',
  'usedCells',
  'where',
]);
/** Between the parts of such a text, in any language. */
const BETWEEN = ', ';

/**
 * A text that lists, part behind part, strung as the language does.
 * @param list as a finding or question has it
 * @param texts the language
 */
export function listTold(list: string, { lists }: Texts): string {
  return strung(list.split(BETWEEN), lists.between);
}

/**
 * Values of a sentence: those that are lists strung as the language does, and cut where they are too
 * long for one.
 * @param values as a finding or question has them
 * @param texts the language
 */
export function toldValues(
  values: Readonly<Record<string, string | number>>,
  texts: Texts,
): Readonly<Record<string, string | number>> {
  const told = Object.entries(values).map(([name, value]) =>
    typeof value === 'string' && LISTS.has(name) ? [name, listTold(value, texts)] : [name, value],
  );
  return shortened(Object.fromEntries(told) as typeof values);
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
