import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Finding } from '../../../core/study/finding';
import type { ActivityRow } from '../../ledger';
import {
  CERTIFICATE_WORDS,
  EXPORT_WORDS,
  GENERATED_WORDS,
  OWN_USE_WORDS,
} from '../../language/electricityWords';
import { figuresOf } from '../../rows/readAmount';
import { foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';
import { remembering } from '../../text/remembering';
import { parseUnit } from '../../values/parseUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
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
  const certificates = new Set(rows.filter((row) => isNamed(row, 'certificate')));
  const generated = new Set(rows.filter((row) => isWholeOfOwn(row, rows)));
  const credited = new Set<ActivityRow>();
  const used = rows.filter((row) => {
    if (certificates.has(row) || generated.has(row)) return false;
    if (!isExported(row)) return true;
    const treatment = askExported(row, asking);
    if (treatment === 'credit') credited.add(row);
    return treatment !== 'leave-out';
  });
  return {
    used,
    credited,
    certificates: [...certificates],
    findings: generatedFinding([...generated]),
  };
}

/** A negative amount with a factor in its row has said itself that it is a credit. */
function isExported(row: ActivityRow): boolean {
  if (!isNamed(row, 'exported') || !isElectric(row)) return false;
  const isNegative = figuresOf(row.amount).some(({ evidence }) => evidence.value < 0);
  return !isNegative || row.factor === null;
}

type Sort = 'certificate' | 'exported' | 'generated' | 'ownUse';

const WORDS: Readonly<Record<Sort, readonly string[]>> = {
  certificate: CERTIFICATE_WORDS,
  exported: EXPORT_WORDS,
  generated: GENERATED_WORDS,
  ownUse: OWN_USE_WORDS,
};

const sortsOf = remembering((text: string): ReadonlySet<Sort> => {
  if (isProse(text)) return new Set();
  const folded = foldWord(text);
  const sorts = Object.keys(WORDS) as Sort[];
  return new Set(sorts.filter((sort) => WORDS[sort].some((word) => folded.includes(word))));
});

function isNamed({ name }: ActivityRow, sort: Sort): boolean {
  return sortsOf(name.text).has(sort);
}

/** Without a unit the name alone says it. */
function isElectric({ amount }: ActivityRow): boolean {
  return figuresOf(amount).every(({ unitText }) => {
    const unit = unitText === null ? undefined : parseUnit(unitText)[0];
    return unit === undefined || dimensionOf(unit.unit) === 'energy';
  });
}

/** 光伏发电量 beside 光伏自用电量 and what went to the grid: the whole of the two. */
function isWholeOfOwn(row: ActivityRow, rows: readonly ActivityRow[]): boolean {
  if (!isNamed(row, 'generated') || isNamed(row, 'ownUse')) return false;
  if (isNamed(row, 'exported') || !isElectric(row)) return false;
  const beside = rows.filter((other) => {
    return other !== row && other.table === row.table && other.lane === row.lane;
  });
  const own = beside.filter((other) => isNamed(other, 'ownUse') && isElectric(other));
  const exported = beside.filter((other) => isNamed(other, 'exported') && isElectric(other));
  if (own.length === 0 || exported.length === 0) return false;
  const parts = [...own, ...exported].map(amountOf).map(Math.abs);
  const sum = parts.reduce((total, part) => total + part, 0);
  return Math.abs(amountOf(row) - sum) <= 1e-9 * Math.max(1, sum);
}

function amountOf({ amount }: ActivityRow): number {
  const values = figuresOf(amount).map(({ evidence }) => evidence.value);
  return values.reduce((sum, value) => sum + value, 0);
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

function askExported(row: ActivityRow, asking: Questionnaire): string | null {
  const { text, witness } = row.name;
  return asking.ask({
    id: questionId('electricity-exported', witness.at.sheet, text),
    code: 'electricity-exported',
    at: cellOf(row),
    label: text,
    kind: 'choice',
    options: (['leave-out', 'credit', 'count'] as const).map((key) => ({ key, label: key })),
    assumed: 'leave-out',
    values: { name: text },
  });
}

function cellOf({ amount, name }: ActivityRow): Finding['cells'][number] {
  return figuresOf(amount)[0]?.evidence.at ?? name.witness.at;
}
