import type { ActivityRow, Ledger } from '../../ledger';
import {
  ANY_PRODUCT_NOUNS,
  CODES_OF_OTHERS,
  CODES_OF_PRODUCTS,
  NO_PRODUCT_HEADERS,
} from '../../language/variantWords';
import { findPeriod } from '../../periods/findPeriod';
import { variantKind } from '../../tables/lanes/variantNames';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { energyKey } from '../../text/energyKey';
import { foldWord } from '../../text/fold';
import { matchesOne } from '../../text/matchesOne';
import { nameKey } from '../../text/nameKey';
import { singular } from '../../text/singular';
import { stagesNamed } from '../../text/stagesNamed';

/** How well a ledger tells that columns under words of nothing are products. */
export type ToldProducts = 'plainly' | 'perhaps' | 'not';

/**
 * What the ledger itself says of columns of amounts whose headers are words of nothing. Amounts for one piece in
 * rows of items are those of one product each where every header has a code of its own, as products have and
 * parts of one seldom do; without codes they may as well be parts, sites or steps.
 * @param ledger as read
 * @returns a teller to be asked for the columns of a table, and whether a row of outputs stands in them
 */
export function productsTold(
  ledger: Ledger,
): (table: LedgerTable, columns: readonly TableColumn[], isMade: boolean) => ToldProducts {
  const rowsOf = new Map<LedgerTable, ActivityRow[]>();
  for (const row of ledger.activityRows) {
    const { table } = row.table;
    const own = rowsOf.get(table) ?? [];
    rowsOf.set(table, own);
    if (row.amount !== null && row.heading === null) own.push(row);
  }
  const charged = new Set(
    ledger.factorRows.flatMap(({ names }) => names.slice(-1).map(({ text }) => nameKey(text))),
  );
  return (table, columns, isMade) => {
    const rows = rowsOf.get(table) ?? [];
    const labels = columns.map(({ label }) => label);
    const areItems =
      table.columns.some(({ role }) => role === 'factor' || role === 'freightFactor') ||
      rows.some(({ name }) => charged.has(nameKey(name.text)) || energyKey(name.text) !== null);
    const isElse = labels.some((label) => charged.has(nameKey(label)) || namesNoProduct(label));
    const kind = variantKind(labels);
    if (!areItems || isElse || kind === 'parts' || kind === 'repeats') return 'not';
    const isOfOne = rows.length > 0 && rows.every(({ isPerUnit }) => isPerUnit);
    if (!isOfOne && !isMade) return 'not';
    if (haveCodes(labels)) return 'plainly';
    // Frame and Wheels of "per bicycle" are parts of the one that the title names.
    const isAnyProduct = rows.every(({ perNoun }) => isAnyNoun(perNoun));
    return isOfOne && isAnyProduct ? 'perhaps' : 'not';
  };
}

/** A carrier, a stage, a time, a step, a place: a column of these is no product. */
function namesNoProduct(label: string): boolean {
  return (
    energyKey(label) !== null ||
    stagesNamed(label).size > 0 ||
    findPeriod(label) !== null ||
    matchesOne(label, NO_PRODUCT_HEADERS)
  );
}

/** Polo P-2201, T-shirt T-1180; each has its own. */
function haveCodes(labels: readonly string[]): boolean {
  const codes = labels.map((label) => {
    const [code] = CODES_OF_PRODUCTS.exec(foldWord(label)) ?? [];
    return code === undefined || CODES_OF_OTHERS.test(code) ? null : code;
  });
  return !codes.includes(null) && new Set(codes).size === codes.length;
}

function isAnyNoun(noun: string | undefined): boolean {
  if (noun === undefined || /\p{Script=Han}/u.test(noun)) return true;
  return ANY_PRODUCT_NOUNS.includes(singular(noun));
}

/**
 * The product that a header means: the one of its name, or the one of which it is a part and no other is. A part
 * is told at its words' ends, for which Chinese writes no signs.
 * @param label a header
 * @param names of all products that the ledger knows
 * @returns null where it means none, or might mean several
 */
export function productMeant(label: string, names: readonly string[]): string | null {
  const key = nameKey(label);
  const same = names.find((name) => nameKey(name) === key);
  if (same !== undefined) return same;
  const word = foldWord(label);
  if (word.length < SHORTEST) return null;
  const [only, ...others] = names.filter((name) => isPartOf(word, foldWord(name)));
  return only === undefined || others.length > 0 ? null : only;
}

const SHORTEST = 2;

function isPartOf(word: string, name: string): boolean {
  const at = name.indexOf(word);
  if (at === -1) return false;
  const [before = '', behind = ''] = [name[at - 1], name[at + word.length]];
  const first = [...word][0] ?? '';
  const last = [...word].at(-1) ?? '';
  return !(isOfWord(before) && isOfWord(first)) && !(isOfWord(behind) && isOfWord(last));
}

/** A letter or a digit that is written together with its neighbours. */
function isOfWord(character: string): boolean {
  return /[\p{L}0-9]/u.test(character) && !/\p{Script=Han}/u.test(character);
}
