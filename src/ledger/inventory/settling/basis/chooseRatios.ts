import { dimensionOf, type Dimension } from '../../../../core/quantities/unitTable';
import { DENSITY_WORDS, MASS_WORDS } from '../../../language/densityWords';
import type { ActivityRow, Ledger, OutputRow } from '../../../ledger';
import { figuresOf } from '../../../rows/readAmount';
import { matchHeader } from '../../../tables/headers/headerRoles';
import { sizeInTitle } from '../../../tables/perUnit';
import { energyKey } from '../../../text/energyKey';
import { foldWord } from '../../../text/fold';
import { productSize } from '../../../values/productSize';
import { parseUnit } from '../../../values/parseUnit';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { waitingAmount } from '../../../rows/waitingAmount';

/** Keys of the answers. */
const OF_ONE = 'amount-of-size';
const PROPERTY = 'property';

/**
 * Settles figures in kg/L, g/m2, MJ/kg and the like under headers without a word for amounts: a density, a
 * concentration, a grammage or a calorific value looks just like an amount for one litre of the product.
 * Where nothing in the ledger says that the product is measured so it is asked, and they wait.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseRatios(ledger: Ledger, asking: Questionnaire): Ledger {
  if (!ledger.activityRows.some(({ perSize }) => perSize !== undefined)) return ledger;
  const sizes = new Set([
    ...ledger.outputRows.flatMap(sizeOfOutput),
    ...ledger.activityRows.flatMap(sizeToldBy),
  ]);
  return {
    ...ledger,
    activityRows: ledger.activityRows.map((row) => {
      const size = doubtfulSize(row);
      if (size === null || sizes.has(size)) return row;
      const key = ask(row, asking);
      if (key === OF_ONE) return row;
      return { ...row, isPerUnit: false, amount: waitingAmount(row.amount, key === null) };
    }),
  };
}

function sizeOfOutput({ output, basis }: OutputRow): readonly Dimension[] {
  if (output.kind !== 'figure' || output.figure.unitText === null) return [];
  const unit = parseUnit(output.figure.unitText)[0]?.unit;
  return unit === undefined || basis === 'declaredUnit' ? [] : [dimensionOf(unit)];
}

/** Of a title (per m2), or of an amount beyond doubt: 用量(kg/m3). */
function sizeToldBy(row: ActivityRow): readonly Dimension[] {
  const { grid, captions } = row.table.table;
  const titles = [...captions.map(({ text }) => text), grid.sheet];
  const titled = titles.map(sizeInTitle).find((size) => size !== null) ?? null;
  const sure = row.perSize !== undefined && doubtfulSize(row) === null ? row.perSize : null;
  return [titled, sure].flatMap((size) => {
    const unit = size === null ? undefined : productSize(size)?.unit;
    return unit === undefined ? [] : [dimensionOf(unit)];
  });
}

/** What the figure of a row is for one of, where that may be as well of its material. */
function doubtfulSize({ perSize, table, lane, amount, name }: ActivityRow): Dimension | null {
  const size = perSize === undefined ? undefined : productSize(perSize);
  const [figure] = amount === null ? [] : figuresOf(amount);
  const top = figure?.unitText == null ? undefined : parseUnit(figure.unitText)[0];
  const [column] = table.table.lanes[lane]?.columns ?? [];
  if (size?.multiplier !== 1 || top === undefined || column === undefined) return null;
  if (saysAmount(column.label)) return null;
  const [above, below] = [dimensionOf(top.unit), dimensionOf(size.unit)];
  const isDensity = above === 'mass' && (below === 'volume' || below === 'area');
  return isDensity || (above === 'energy' && isHeat(below, name.text)) ? below : null;
}

function saysAmount(label: string): boolean {
  const word = foldWord(label);
  const amount = matchHeader(label).get('amount');
  const isOther = [...MASS_WORDS, ...DENSITY_WORDS].some((entry) => word.includes(entry));
  return amount !== undefined && !isOther;
}

/** What burning a kilogram or a cubic metre of a fuel gives. */
function isHeat(per: Dimension, name: string): boolean {
  const key = energyKey(name);
  const isPer = per === 'mass' || per === 'volume' || per === 'gasVolume';
  return isPer && key !== null && !/电|热|汽|水|冷/u.test(key);
}

function ask(row: ActivityRow, asking: Questionnaire): string | null {
  const { grid, lanes } = row.table.table;
  const header = lanes[row.lane]?.columns[0]?.header.trim() ?? '';
  const [figure] = row.amount === null ? [] : figuresOf(row.amount);
  const unit = `${figure?.unitText ?? ''}/${row.perSize ?? ''}`;
  return asking.ask({
    id: questionId('ratio-meant', grid.sheet, header),
    code: 'ratio-meant',
    at: figure?.evidence.at ?? row.name.witness.at,
    label: header,
    kind: 'choice',
    options: [OF_ONE, PROPERTY].map((key) => ({ key, label: key })),
    assumed: null,
    values: { sheet: grid.sheet, header, unit, name: row.name.text },
  });
}
