import { compensatedSum } from '../../../../core/calculation/compensatedSum';
import { dimensionOf } from '../../../../core/quantities/unitTable';
import { MAIN_METERS } from '../../../language/electricityWords';
import type { ActivityRow, Ledger, ReadTable } from '../../../ledger';
import { isCertificate } from '../../../rows/certificateRows';
import { meterTexts } from '../../../rows/meterTexts';
import { figuresOf } from '../../../rows/readAmount';
import { energyKey } from '../../../text/energyKey';
import { foldWord } from '../../../text/fold';
import { isWater } from '../../../text/isWater';
import { nameKey } from '../../../text/nameKey';
import { parseUnit } from '../../../values/parseUnit';
import { unitRemark } from '../../../values/unitRemark';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { LEFT_OUT, USED, USED_OR_NOT, whetherUsed } from './whetherUsed';

/** A meter that may hold what the others of its column tell once more. */
interface Main {
  readonly row: ActivityRow;
  readonly name: string;
  /** It is exactly what the others come to. */
  readonly isSum: boolean;
}

/** Fewer meters than these may be equal by chance. */
const LEAST_OTHERS = 2;
/** Sums of decimals that agree to so many parts are one. */
const AGREEMENT = 1e-9;

/**
 * Asks whether a meter counts beside the others of its column where it is called the main one, or where the
 * first or the last of them is exactly what the others come to. That a main meter which they come to is left out
 * is assumed; otherwise it waits for the answer.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseMeters(ledger: Ledger, asking: Questionnaire): Ledger {
  const keys = new Map<ActivityRow, string | null>();
  const mains = [
    ...[...metersOf(ledger.activityRows)].flatMap((rows) => mainOf(rows) ?? []),
    ...mainsOfSubMeters(ledger.activityRows),
  ];
  for (const main of mains) {
    if (!keys.has(main.row)) keys.set(main.row, ask(main, asking));
  }
  if (keys.size === 0) return ledger;
  const activityRows = whetherUsed(ledger.activityRows, (row) => {
    const answer = keys.get(row);
    return answer === undefined ? USED : answer;
  });
  return { ...ledger, activityRows };
}

/** Rows of energy by table, column and product. */
function metersOf(rows: readonly ActivityRow[]): Iterable<readonly ActivityRow[]> {
  const byTable = new Map<ReadTable, Map<string, ActivityRow[]>>();
  for (const row of rows) {
    if (row.distance !== null || row.processing !== undefined) continue;
    // A certificate is a claim upon what was used, and no meter.
    if (isCertificate(row) || !isEnergy(row)) continue;
    const own = byTable.get(row.table) ?? new Map<string, ActivityRow[]>();
    byTable.set(row.table, own);
    const key = [String(row.lane), row.product?.text ?? '', JSON.stringify(row.period)].join('\n');
    const group = own.get(key);
    if (group === undefined) own.set(key, [row]);
    else group.push(row);
  }
  return [...byTable.values()].flatMap((groups) => [...groups.values()]);
}

/** Rows beside others of the same carrier whose unit says that they are parts of it: Water | m3, Dyeing | m3 sub. */
function mainsOfSubMeters(rows: readonly ActivityRow[]): readonly Main[] {
  const subs = rows.filter(isSubMeter);
  if (subs.length === 0) return [];
  const tables = new Set(subs.map(({ table }) => table));
  return rows.flatMap((row) => {
    if (!tables.has(row.table) || row.distance !== null || isSubMeter(row)) return [];
    const parts = subs.filter((sub) => sub.table === row.table && isOfCarrier(sub, row));
    return parts.length === 0
      ? []
      : [{ row, name: nameOf(row), isSum: isSumOf(row, [row, ...parts]) }];
  });
}

function isSubMeter({ amount }: ActivityRow): boolean {
  return figuresOf(amount).some(
    ({ unitText }) => unitText !== null && unitRemark(unitText)?.kind === 'sub-meter',
  );
}

function isOfCarrier(part: ActivityRow, whole: ActivityRow): boolean {
  const [own, other] = [part.name.text, whole.name.text];
  const carrier = energyKey(own);
  if (carrier !== null) return carrier === energyKey(other);
  return nameKey(own).startsWith(nameKey(other)) || (isWater(own) && isWater(other));
}

function isEnergy({ amount }: ActivityRow): boolean {
  const figures = figuresOf(amount);
  return figures.length > 0 && figures.every(({ unitText }) => isUnitOfEnergy(unitText));
}

function isUnitOfEnergy(text: string | null): boolean {
  const unit = text === null ? undefined : parseUnit(text)[0];
  return unit !== undefined && dimensionOf(unit.unit) === 'energy';
}

function mainOf(rows: readonly ActivityRow[]): Main | null {
  const called = rows.filter((row) =>
    meterTexts(row).some((text) => MAIN_METERS.test(foldWord(text))),
  );
  const [only, ...more] = called;
  if (only !== undefined && more.length === 0 && rows.length > 1) {
    return { row: only, name: nameOf(only), isSum: isSumOf(only, rows) };
  }
  if (called.length > 0 || rows.length <= LEAST_OTHERS) return null;
  const ends = [rows[0], rows.at(-1)].filter((row) => row !== undefined);
  const sum = ends.find((row) => isSumOf(row, rows));
  return sum === undefined ? null : { row: sum, name: nameOf(sum), isSum: false };
}

function nameOf(row: ActivityRow): string {
  return meterTexts(row).at(-1) ?? row.name.text;
}

function isSumOf(row: ActivityRow, rows: readonly ActivityRow[]): boolean {
  const others = rows.filter((other) => other !== row);
  const units = new Set(
    rows.flatMap(({ amount }) =>
      figuresOf(amount).map(({ unitText }) =>
        unitText === null ? null : (unitRemark(unitText)?.unitText ?? unitText),
      ),
    ),
  );
  if (units.size > 1 || others.length < LEAST_OTHERS) return false;
  const whole = numberOf(row);
  const parts = compensatedSum(others.map(numberOf));
  return whole > 0 && Math.abs(whole - parts) <= AGREEMENT * whole;
}

function numberOf({ amount }: ActivityRow): number {
  return compensatedSum(figuresOf(amount).map(({ evidence }) => evidence.value));
}

function ask({ row, name, isSum }: Main, asking: Questionnaire): string | null {
  const { sheet } = row.table.table.grid;
  return asking.ask({
    id: questionId('row-meaning', sheet, name),
    code: 'row-meaning',
    at: figuresOf(row.amount)[0]?.evidence.at ?? row.name.witness.at,
    label: name,
    kind: 'choice',
    options: USED_OR_NOT,
    assumed: isSum ? LEFT_OUT : null,
    values: { sheet, name, offered: 'meter' },
  });
}
