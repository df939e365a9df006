import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { Grid } from '../../../workbook/grid';
import { kindOfLabel } from '../../captions/captionsIn';
import { labelledNumbers, type LabelledNumber } from '../../captions/labelledNumbers';
import { readCaptionFigure } from '../../captions/readCaptionFigure';
import { MONTHLY_MARKS } from '../../language/captionWords';
import { IN_AND_OUT_MARKS, MADE_MARKS, NOT_MADE_MARKS } from '../../language/outputWords';
import type { ActivityRow, Ledger, OutputRow } from '../../ledger';
import { findPeriod } from '../../periods/findPeriod';
import { cellRefAt } from '../../rows/cellRefAt';
import { foundAt } from '../../rows/foundAt';
import { fitsInputs, LEAST_YIELD } from '../../rows/outputs/massOfRow';
import { sheetKey } from '../../tables/sheetKey';
import { foldWord } from '../../text/fold';
import { isNamedIn } from '../../text/isNamedIn';
import { outputSaid } from '../../text/outputSaid';
import { singular } from '../../text/singular';
import { countedUnit } from '../../values/countedUnit';
import { isCountUnit } from '../../values/isCountUnit';
import { isUnitOfProducts } from '../../values/isUnitOfProducts';
import { parseUnit } from '../../values/parseUnit';

/**
 * The numbers of a ledger that may be how many were made, where none is called so by words that are known: their
 * label speaks of making, or they are counted in what the results are declared for. They are offered, never taken.
 * @param ledger as read
 * @param declared the unit that the results are declared for: valve, 套, t; null where none is named
 */
export function outputCandidates(
  ledger: Ledger,
  declared: string | null,
): readonly OutputCandidateRow[] {
  const used = usedRows(ledger);
  const isSaid = saidBy(ledger);
  return ledger.grids.flatMap((grid) => {
    if (grid.visibility !== 'visible') return [];
    const own = used.get(sheetKey(grid)) ?? new Set<number>();
    return [...grid.rows.keys()]
      .filter((row) => !own.has(row))
      .flatMap((row) => labelledNumbers(grid, row))
      .filter((one) => mayBeOutput(one, declared))
      .map((one) => ({
        ...outputRow(grid, one),
        isPlain: declared === null ? isSaid(grid, one) : isPlainly(one, declared),
      }));
  });
}

/** A number that may be the output. */
export interface OutputCandidateRow extends OutputRow {
  /**
   * Its label speaks of making, and it is counted in what the results are declared for, or its label names that;
   * where nothing is declared, its label is that of an output, and nothing says that it is another thing's.
   */
  readonly isPlain: boolean;
}

/** Valves made 2024 | 12,400, Shipments | 12,400 | valves; of what comes in by weight as well only its product's name tells. */
function isPlainly({ label, field }: LabelledNumber, declared: string): boolean {
  const bare = findPeriod(label)?.rest ?? label;
  const marks = MADE_MARKS.filter((mark) => bare.includes(mark));
  const unit = unitOf(field);
  if (marks.length === 0) return false;
  const things = thingsMeasured(declared);
  if (things !== null && isAlike(unit, things.unit)) return hasWord(bare, things.noun);
  if (unit !== '' && !isAlike(unit, declared)) return false;
  const isCounted = parseUnit(declared).every((one) => isCountUnit(one.unit));
  const isSure = isCounted || marks.some((mark) => !IN_AND_OUT_MARKS.includes(mark));
  return isSure && (unit !== '' || hasWord(bare, nounOf(declared)));
}

/** What could have gone into a product: no freight, nothing that came out. */
function wentIn({ distance, cameOut }: ActivityRow): boolean {
  return distance === null && cameOut === undefined;
}

/**
 * Whether the words of a label are those of an output that may be something else's: Boxes shipped, Roasted coffee
 * sold. A title names it, or it is counted or measured as goods are and no by-product by its weight.
 */
function saidBy({
  tables,
  activityRows,
}: Ledger): (grid: Grid, { label, field }: LabelledNumber) => boolean {
  const inputs = activityRows.filter(wentIn);
  return (grid, { label, field }) => {
    const said = outputSaid(label);
    const figure = readCaptionFigure(grid, field);
    if (said === null || said.of === '' || said.isIntermediate || figure.kind !== 'figure')
      return false;
    const { unitText, evidence } = figure.figure;
    const [meaning] = unitText === null ? [] : parseUnit(unitText);
    const isOfGoods =
      meaning === undefined ? NOUN.test(unitText ?? '') : isUnitOfProducts(unitText ?? '');
    if (!isOfGoods || MONTHLY_MARKS.some((mark) => label.includes(mark))) return false;
    const own = foundAt(grid, field.labelAt);
    const titles = tables.flatMap(({ table }) => [
      ...table.captions.map(({ text }) => text),
      table.grid.sheet,
    ]);
    if (titles.some((title) => title !== own && isNamedIn(said.of, title))) return true;
    // Steel production, Sand delivered: it may be about what came in.
    if (said.kind !== 'shipped' || said.isDelivered || said.mayBeUsed) return false;
    const ratio = meaning === undefined ? null : conversionRatio(meaning.unit, 'kg');
    if (meaning === undefined || ratio?.ok !== true) return true;
    const { numerator, denominator } = ratio.value;
    const made = (evidence.value * meaning.multiplier * numerator) / denominator;
    return fitsInputs(made, inputs, LEAST_YIELD) !== false;
  };
}

/** decks, and not pcs/month. */
const NOUN = /^\p{L}[\p{L} -]*$/u;

/** short ton and castings of "short ton of castings", t and 型材 of t型材: what is measured is called by name. */
function thingsMeasured(declared: string): { readonly unit: string; readonly noun: string } | null {
  const [, unit, noun] = MEASURED_THINGS.exec(foldWord(declared)) ?? [];
  if (unit === undefined || noun === undefined) return null;
  const [measure] = parseUnit(unit);
  return measure === undefined || isCountUnit(measure.unit) ? null : { unit, noun };
}

const MEASURED_THINGS = /^(.+?)(?: of | ?(?=\p{Script=Han}{2,}$))(\p{L}[\p{L} -]*)$/u;

/** By sheet: rows that are read as something else. */
function usedRows({ activityRows, factorRows, tables }: Ledger): ReadonlyMap<string, Set<number>> {
  const used = new Map<string, Set<number>>();
  const of = (grid: Grid): Set<number> => {
    const own = used.get(sheetKey(grid)) ?? new Set<number>();
    used.set(sheetKey(grid), own);
    return own;
  };
  for (const { table, rows } of activityRows) for (const row of rows) of(table.table.grid).add(row);
  for (const { table, row } of factorRows) of(table.table.grid).add(row);
  for (const { table } of tables) {
    for (const { row, kind } of table.rows) if (kind !== 'data') of(table.grid).add(row);
  }
  return used;
}

function mayBeOutput({ label, field }: LabelledNumber, declared: string | null): boolean {
  const kind = kindOfLabel(label, 'ofProducts');
  if (kind !== undefined && kind !== 'output') return false;
  const bare = findPeriod(label)?.rest ?? label;
  if (NOT_MADE_MARKS.some((mark) => hasWord(bare, mark))) return false;
  const unit = unitOf(field);
  const isMade = MADE_MARKS.some((mark) => bare.includes(mark));
  if (unit !== '' && isKnown(unit)) {
    return isUnitOfProducts(unit) && (isMade || (declared !== null && isAlike(unit, declared)));
  }
  if (isMade) return true;
  if (declared === null) return false;
  return isAlike(unit, declared) || hasWord(bare, nounOf(declared));
}

function unitOf({ value, unitText }: LabelledNumber['field']): string {
  return (unitText ?? /^[0-9][0-9.,' ]*(.*)$/.exec(value)?.[1] ?? '').trim();
}

function isKnown(unit: string): boolean {
  return parseUnit(unit).length > 0;
}

/** t and kg, bottles and bottle, 万套 and 套. */
function isAlike(unit: string, declared: string): boolean {
  const [one] = parseUnit(unit);
  const [other] = parseUnit(declared);
  if (one !== undefined && other !== undefined) return conversionRatio(one.unit, other.unit).ok;
  return unit !== '' && nounOf(unit) === nounOf(declared);
}

function nounOf(unit: string): string {
  return singular(foldWord(countedUnit(unit).unit));
}

const HAN = /\p{Script=Han}/u;

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  if (HAN.test(word)) return text.includes(word);
  const words = ` ${text
    .split(/[^\p{L}\p{N}-]+/u)
    .map(singular)
    .join(' ')} `;
  return words.includes(` ${singular(word)} `);
}

function outputRow(grid: Grid, { field, label }: LabelledNumber): OutputRow {
  const { labelAt, at } = field;
  const isOne = labelAt.row === at.row && labelAt.column === at.column;
  const found = foundAt(grid, labelAt);
  return {
    table: null,
    row: at.row,
    product: null,
    output: readCaptionFigure(grid, field),
    months: [],
    stated: [],
    basis: 'output',
    period: findPeriod(label)?.period ?? null,
    labels: isOne ? [] : [{ at: cellRefAt(grid, labelAt), found }],
  };
}
