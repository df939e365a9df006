import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import { distinctive } from '../../captions/kindOfTable';
import { MONTHLY_MARKS } from '../../language/captionWords';
import type { ActivityRow } from '../../ledger';
import { isEmissionUnit } from '../../tables/headers/headerRoles';
import { isMoney } from '../../tables/isMoney';
import { foldWord } from '../../text/fold';
import { isNamedIn } from '../../text/isNamedIn';
import { nameKey } from '../../text/nameKey';
import { outputSaid, type OutputSaid } from '../../text/outputSaid';
import { isUnitOfProducts } from '../../values/isUnitOfProducts';
import { parseFigure } from '../../values/parseFigure';
import { parseUnit } from '../../values/parseUnit';
import { figuresOf } from '../readAmount';
import { tablePeriod } from '../readPeriod';
import { fitsInputs, LEAST_INPUT, LEAST_YIELD, massOf } from './massOfRow';

/**
 * Whether a row among what was used says how many of the product were made: 产量 | 台 | 100, Beer packaged |
 * hl | 1200, or the product's own name at an end of rows that all have factors. One with a factor or a
 * distance is an item, as is what another row uses; words that may be a material's count where a title names
 * the product, and what is made on the way only there, too.
 * @param row with an amount
 * @param rows of its table
 * @param factors by their names
 */
export function isOutputRow(
  row: ActivityRow,
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): boolean {
  const { name, amount } = row;
  if (amount?.operation !== 'sum' || isCharged(row, factors)) return false;
  const said = outputSaid(name.text);
  const units = figuresOf(amount).map(({ unitText }) => unitText);
  if (said === null) {
    const isMeasured = units.length > 0 && units.every((one) => isUnitOfProducts(one ?? ''));
    return isMeasured && isProductItself(row, rows, factors);
  }
  const { of } = said;
  if (factors.has(nameKey(of)) || isMonthOfYear(row)) return false;
  if (of !== '' && rows.some((other) => nameKey(other.name.text) === nameKey(of))) return false;
  // Goods that were shipped and lack their distance are freight.
  if (said.kind === 'shipped' && row.distance !== null) return false;
  const isTold =
    isToldByWords(said, row, rows, factors) || isTellingPlace(said, row, rows, factors);
  return isTold && units.every((unit) => isOfOutput(said, unit));
}

/**
 * Whether a row has what it is charged by, or goes some way: outputs have neither.
 * @param row with its factors
 * @param factors of tables of factors, by their names
 */
export function isCharged(
  { name, factor, freightFactor, distance, mode }: ActivityRow,
  factors: ReadonlySet<string>,
): boolean {
  if (factor?.value.kind === 'figure' || freightFactor?.value.kind === 'figure') return true;
  return distance?.kind === 'figure' || mode !== null || factors.has(nameKey(name.text));
}

/** So many rows with factors make the one without the exception. */
const LEAST_CHARGED = 2;

/** 鲜乳 | 1150 t below a title 鲜乳 2024, where everything else is charged. */
function isProductItself(
  row: ActivityRow,
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): boolean {
  const own = distinctive(row.name.text);
  const isAtEnd = row === rows[0] || row === rows.at(-1);
  if (own === '' || !isAtEnd) return false;
  const others = rows.filter((other) => other !== row);
  if (others.length < LEAST_CHARGED || !others.every((one) => isCharged(one, factors)))
    return false;
  if (!mayComeOf(row, others)) return false;
  const { captions, fields, grid } = row.table.table;
  if (
    fields.some((field) => field.kind === 'declaredUnit' && isAmountOf(field.value, row.name.text))
  )
    return true;
  return [...captions.map(({ text }) => text), grid.sheet].some(
    (text) => distinctive(text) === own,
  );
}

/** 1 t 矿泉水, 1 t of bottled water: so much of what the row names, and of nothing else. */
function isAmountOf(declared: string, name: string): boolean {
  const [whole, thing] = [foldWord(declared), foldWord(name)];
  if (!whole.endsWith(thing)) return false;
  const amount = parseFigure(whole.slice(0, -thing.length).replace(/ of $/, '').trim());
  return amount !== null && parseUnit(amount.unitText).length > 0;
}

/** No product weighs much more than what it is made of: 500 kg of rubber beside 105 kg are put in as well. */
function mayComeOf(row: ActivityRow, others: readonly ActivityRow[]): boolean {
  const made = massOf(row);
  if (made === null) return true;
  const put = others.flatMap((one) => massOf(one) ?? []);
  // Beside energy alone nothing says what it is made of.
  return put.length === 0 || put.reduce((sum, mass) => sum + mass) >= made * LEAST_INPUT;
}

const NOTHING_SAID = { of: '', mayBeUsed: false } as const;

/**
 * Whether a row that says in words that something was made may be about something else than the product: no title
 * names it, and it is something that plants use up as well, such as coke, or it weighs more than what went in, as
 * bought things do, or far less, as by-products do.
 * @param row that gives an output
 * @param rows of its table
 */
export function isOutputDoubtful(row: ActivityRow, rows: readonly ActivityRow[]): boolean {
  const { of, mayBeUsed } = outputSaid(row.name.text) ?? NOTHING_SAID;
  if (of === '') return false;
  const { captions, fields, grid } = row.table.table;
  const told = [...captions.map(({ text }) => text), ...fields.map(({ value }) => value)];
  if ([...told, grid.sheet, row.product?.text ?? ''].some((text) => isNamedIn(of, text)))
    return false;
  if (mayBeUsed) return true;
  const made = massOf(row);
  const others = rows.filter((one) => one !== row);
  return made !== null && fitsInputs(made, others, LEAST_YIELD) === false;
}

/**
 * Whether nothing but its place says of a row that it is an output: Packed glass above rows that are all charged.
 * @param row that gives an output
 * @param rows of its table
 * @param factors by their names
 */
export function isOutputByPlace(
  row: ActivityRow,
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): boolean {
  const said = outputSaid(row.name.text);
  return said !== null && !isToldByWords(said, row, rows, factors);
}

function isToldByWords(
  said: OutputSaid,
  row: ActivityRow,
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): boolean {
  const others = rows.filter((other) => other !== row && outputSaid(other.name.text) === null);
  return isSure(said, row, () => others.every((one) => isCharged(one, factors)));
}

/** What is made of solids and liquids is lighter, but no small part of them. */
const LEAST_OF_INPUTS = 0.5;

/**
 * Words that may be a material's, at an end of rows that are all charged: it weighs what such inputs make, or it is
 * counted and left the plant.
 */
function isTellingPlace(
  { of, kind, isIntermediate, isDelivered, mayBeUsed }: OutputSaid,
  row: ActivityRow,
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): boolean {
  if (of === '' || isIntermediate || isDelivered || mayBeUsed) return false;
  if (row !== rows[0] && row !== rows.at(-1)) return false;
  const others = rows.filter((one) => one !== row);
  if (others.length < LEAST_CHARGED || !others.every((one) => isCharged(one, factors)))
    return false;
  const made = massOf(row);
  if (made !== null) return fitsInputs(made, others, LEAST_OF_INPUTS) === true;
  const units = figuresOf(row.amount).map(({ unitText }) => unitText ?? '');
  return kind === 'shipped' && units.length > 0 && units.every(isUnitOfProducts);
}

/** 月产量 with one figure in a ledger of a year. */
function isMonthOfYear({ name, amount, table }: ActivityRow): boolean {
  const label = foldWord(name.text);
  if (amount === null || amount.parts.length > 1) return false;
  const period = tablePeriod(table.table);
  return period?.months === null && MONTHLY_MARKS.some((mark) => label.includes(mark));
}

/** Of a title's product, too, a material may lack its factor: everything else must have one. */
function isSure(
  { of, isUnsure, isIntermediate }: OutputSaid,
  row: ActivityRow,
  areOthersCharged: () => boolean,
): boolean {
  if (of === '' || !(isUnsure || isIntermediate)) return true;
  if (!areOthersCharged()) return false;
  const { captions, grid } = row.table.table;
  const titles = [...captions.map(({ text }) => text), grid.sheet, row.product?.text ?? ''];
  return titles.some((title) => isNamedIn(of, title));
}

/** Goods are not made in t·km or hours; energy is another thing than a battery for so many kWh. */
const NOT_OF_PRODUCTS: readonly Dimension[] = ['freight', 'time', 'energy'];

function isOfOutput({ of, isUnsure }: OutputSaid, unitText: string | null): boolean {
  if (unitText === null) return !(isUnsure && of === '');
  const [meaning] = parseUnit(unitText);
  if (meaning !== undefined) {
    const dimension = dimensionOf(meaning.unit);
    return !NOT_OF_PRODUCTS.includes(dimension) || (of !== '' && dimension === 'energy');
  }
  return !/[/%]/.test(unitText) && !isMoney(`(${unitText})`) && !isEmissionUnit(unitText);
}
