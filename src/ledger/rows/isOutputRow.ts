import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import type { ActivityRow } from '../ledger';
import { isEmissionUnit } from '../tables/headers/headerRoles';
import { isMoney } from '../tables/isMoney';
import { isNamedIn } from '../text/isNamedIn';
import { nameKey } from '../text/nameKey';
import { outputSaid, type OutputSaid } from '../text/outputSaid';
import { parseUnit } from '../values/parseUnit';
import { figuresOf } from './readAmount';

/**
 * Whether a row among what was used says how many of the product were made: 产量 | 台 | 100, Beer packaged |
 * hl | 1200. One with a factor or a distance is an item, as is what another row uses; words that may be a
 * material's count where a title names the product, and what is made on the way only there, too.
 * @param row with an amount
 * @param rows of its table
 * @param factors by their names
 */
export function isOutputRow(
  row: ActivityRow,
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): boolean {
  const { name, amount, factor, freightFactor, distance, mode } = row;
  const said = outputSaid(name.text);
  if (said === null || amount?.operation !== 'sum') return false;
  if (factor?.value.kind === 'figure' || freightFactor?.value.kind === 'figure') return false;
  if (distance?.kind === 'figure' || mode !== null) return false;
  const { of } = said;
  const keys = [nameKey(name.text), nameKey(of)];
  if (keys.some((key) => factors.has(key))) return false;
  if (of !== '' && rows.some((other) => nameKey(other.name.text) === nameKey(of))) return false;
  const units = figuresOf(amount).map(({ unitText }) => unitText);
  return isSure(said, row) && units.every((unit) => isOfOutput(said, unit));
}

function isSure({ of, isUnsure, isIntermediate }: OutputSaid, row: ActivityRow): boolean {
  if (of === '' || !(isUnsure || isIntermediate)) return true;
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
