import { compensatedSum } from '../../../core/calculation/compensatedSum';
import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Finding } from '../../../core/study/finding';
import type { ActivityRow, ReadTable } from '../../ledger';
import { isCertificate } from '../../rows/certificateRows';
import { electricitySorts, type ElectricitySort } from '../../rows/electricitySorts';
import { figuresOf } from '../../rows/readAmount';
import { meterTexts } from '../../rows/meterTexts';
import { waitingAmount } from '../../rows/waitingAmount';
import { matchesOne } from '../../text/matchesOne';
import { PASSED_ON } from '../../language/electricityWords';
import { parseUnit } from '../../values/parseUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import { comparableEnergy } from './comparableEnergy';
import { questionId } from '../questions/questionId';

/** Rows of electricity that are no use of it, told from the others. */
export interface ElectricityRows {
  /** What is used, and everything that is no electricity. */
  readonly used: readonly ActivityRow[];
  /** What was given away and saves something elsewhere: it counts as a credit. */
  readonly credited: ReadonlySet<ActivityRow>;
  readonly certificates: readonly ActivityRow[];
  readonly findings: readonly Finding[];
}

/**
 * Tells certificates, what was given to the grid, and what a plant of one's own has made in all, from
 * the electricity that was used: none of them is a use, and none makes a sum larger.
 * @param rows with activity data
 * @param asking the study's questions
 */
export function electricityRows(
  rows: readonly ActivityRow[],
  asking: Questionnaire,
): ElectricityRows {
  const certificates = new Set(rows.filter(isCertificate));
  const electric = electricIn(rows);
  const made = new Map(rows.map((row) => [row, generatedAs(row, electric)]));
  const isWhole = (row: ActivityRow): boolean => made.get(row)?.kind === 'whole';
  const generated = rows.filter(isWhole);
  const credited = new Set<ActivityRow>();
  const used = rows.flatMap((row): readonly ActivityRow[] => {
    if (certificates.has(row) || isWhole(row)) return [];
    const isOut = isExported(row);
    if (!isOut && !isPassedOn(row)) return [row];
    const treatment = askExported(row, isOut ? 'leave-out' : null, asking);
    if (treatment === 'leave-out') return [];
    if (treatment === null) return [{ ...row, amount: waitingAmount(row.amount, true) }];
    if (treatment === 'credit') credited.add(row);
    return [row];
  });
  return {
    used,
    credited,
    certificates: [...certificates],
    findings: [
      ...generatedFinding(generated),
      ...rows.flatMap((row) => doubtfulFinding(row, made.get(row) ?? null)),
    ],
  };
}

/** A negative amount with a factor in its row has said itself that it is a credit. */
function isExported(row: ActivityRow): boolean {
  if (!isNamed(row, 'exported') || !isElectric(row)) return false;
  const isNegative = figuresOf(row.amount).some(({ evidence }) => evidence.value < 0);
  return !isNegative || row.factor === null;
}

function isNamed(row: ActivityRow, sort: ElectricitySort): boolean {
  return meterTexts(row).some((text) => electricitySorts(text).has(sort));
}

/** It may be another's, or the plant's own in rooms that it lets: nobody is asked where no energy is measured. */
function isPassedOn(row: ActivityRow): boolean {
  if (row.factor?.value.kind === 'figure' || figuresOf(row.amount).length === 0) return false;
  if (!figuresOf(row.amount).every(isEnergy)) return false;
  return meterTexts(row).some((text) => matchesOne(text, PASSED_ON));
}

function isEnergy({ unitText }: { readonly unitText: string | null }): boolean {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  return unit !== undefined && dimensionOf(unit.unit) === 'energy';
}

/** Without a unit the name alone says it. */
function isElectric({ amount }: ActivityRow): boolean {
  return figuresOf(amount).every(({ unitText }) => {
    const unit = unitText === null ? undefined : parseUnit(unitText)[0];
    return unit === undefined || dimensionOf(unit.unit) === 'energy';
  });
}

/** Rows of electricity by the column of their table. */
type Columns = ReadonlyMap<ReadTable, ReadonlyMap<ActivityRow['lane'], readonly ActivityRow[]>>;

function electricIn(rows: readonly ActivityRow[]): Columns {
  const columns = new Map<ReadTable, Map<ActivityRow['lane'], ActivityRow[]>>();
  for (const row of rows) {
    if (!isNamed(row, 'ownUse') && !isNamed(row, 'exported')) continue;
    if (!isElectric(row)) continue;
    const lanes = columns.get(row.table) ?? new Map<ActivityRow['lane'], ActivityRow[]>();
    columns.set(row.table, lanes);
    const own = lanes.get(row.lane);
    if (own === undefined) lanes.set(row.lane, [row]);
    else own.push(row);
  }
  return columns;
}

/**
 * 光伏发电量 beside 光伏自用电量 and what went to the grid: the whole of the two, something else, or, in units
 * that cannot be compared, nobody knows.
 */
type Generated =
  | { readonly kind: 'whole' | 'unknown' }
  | { readonly kind: 'differs'; readonly found: number; readonly computed: number };

function generatedAs(row: ActivityRow, electric: Columns): Generated | null {
  if (!isNamed(row, 'generated') || isNamed(row, 'ownUse')) return null;
  if (isNamed(row, 'exported') || !isElectric(row)) return null;
  const beside = electric.get(row.table)?.get(row.lane) ?? [];
  const own = beside.filter((other) => isNamed(other, 'ownUse'));
  const exported = beside.filter((other) => isNamed(other, 'exported'));
  if (own.length === 0 || exported.length === 0) return null;
  const numbers = comparableEnergy([row, ...new Set([...own, ...exported])]);
  if (numbers === null) return { kind: 'unknown' };
  const [found = NaN, ...parts] = numbers.map(Math.abs);
  const computed = compensatedSum(parts);
  return Math.abs(found - computed) <= 1e-9 * Math.max(1, computed)
    ? { kind: 'whole' }
    : { kind: 'differs', found, computed };
}

function generatedFinding(rows: readonly ActivityRow[]): readonly Finding[] {
  if (rows.length === 0) return [];
  return [
    {
      code: 'own-generation-total',
      severity: 'info',
      cells: rows.map(cellOf),
      effectKgCo2e: null,
      values: { names: rows.map(({ name }) => name.text).join(', ') },
    },
  ];
}

/** It counts as it stands; the same electricity may stand there twice. */
function doubtfulFinding(row: ActivityRow, made: Generated | null): readonly Finding[] {
  if (made === null || made.kind === 'whole') return [];
  const told = (kwh: number): string => String(Number(kwh.toPrecision(12)));
  const names = row.name.text;
  return [
    {
      code: 'own-generation-doubtful',
      severity: 'warning',
      cells: [cellOf(row)],
      effectKgCo2e: null,
      values:
        made.kind !== 'differs'
          ? { names }
          : { names, found: told(made.found), computed: told(made.computed) },
    },
  ];
}

function askExported(
  row: ActivityRow,
  assumed: 'leave-out' | null,
  asking: Questionnaire,
): string | null {
  const { witness } = row.name;
  const text = meterTexts(row).at(-1) ?? row.name.text;
  return asking.ask({
    id: questionId('electricity-exported', witness.at.sheet, text),
    code: 'electricity-exported',
    at: cellOf(row),
    label: text,
    kind: 'choice',
    options: (['leave-out', 'credit', 'count'] as const).map((key) => ({ key, label: key })),
    assumed,
    values: { name: text },
  });
}

function cellOf({ amount, name }: ActivityRow): Finding['cells'][number] {
  return figuresOf(amount)[0]?.evidence.at ?? name.witness.at;
}
