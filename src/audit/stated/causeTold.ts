import { compensatedSum } from '../../core/calculation/compensatedSum';
import { assertNever } from '../../core/assertNever';
import type { CellRef } from '../../core/cellRef';
import type { FindingCause } from '../../core/study/finding';
import type { Cause, Place } from '../difference/difference';
import type { StatedPart } from './columnReading';

/** A stated sum within another one, as it is told. */
export interface ToldSum {
  readonly label: string;
  readonly at: CellRef;
  /** Stated − computed, in the unit of the figure that it is told with. */
  readonly difference: number;
}

/**
 * A cause with the values its sentence needs.
 * @param cause as found
 * @param parts of the stated figure
 * @param sums stated within it
 * @param unit of the stated figure
 */
export function causeTold(
  cause: Cause,
  parts: readonly StatedPart[],
  sums: readonly ToldSum[],
  unit: string,
): FindingCause {
  switch (cause.kind) {
    case 'row-counted-twice':
    case 'row-left-out':
      return { kind: cause.kind, values: placeTold(cause.at, parts, sums) };
    case 'scale-slip':
      return scaleTold(cause.at, cause.power, parts, unit);
    case 'digits-swapped': {
      const { wrote, correct, at } = cause;
      if (at.kind !== 'part') return { kind: 'digits-swapped-sum', values: { wrote, correct } };
      const amount = cause.of === 'amount' ? (parts[at.index]?.amount ?? null) : null;
      const values = {
        ...placeTold(at, parts, sums),
        ...(amount === null ? {} : { at: amount.at.cell }),
        wrote,
        correct,
        unit: amount?.unit ?? unit,
      };
      return { kind: 'digits-swapped', values };
    }
    case 'carried':
      return { kind: 'carried', values: carriedTold(cause.subSums, sums) };
    case 'rows-shown':
    case 'rounding-only':
      return { kind: cause.kind, values: {} };
    default:
      return assertNever(cause);
  }
}

function scaleTold(
  at: Place,
  power: number,
  parts: readonly StatedPart[],
  unit: string,
): FindingCause {
  const times = power > 0 ? String(10 ** power) : `1/${String(10 ** -power)}`;
  const part = at.kind === 'part' ? parts[at.index] : undefined;
  if (part === undefined) return { kind: 'scale-slip-sum', values: { times } };
  const correct = part.amount ?? { value: part.value, unit, at: part.at };
  const wrote = Number((correct.value * 10 ** power).toPrecision(15));
  return {
    kind: 'scale-slip',
    values: {
      name: part.name,
      at: correct.at.cell,
      times,
      wrote,
      correct: correct.value,
      unit: correct.unit,
    },
  };
}

function placeTold(
  at: Place,
  parts: readonly StatedPart[],
  sums: readonly ToldSum[],
): { readonly name: string; readonly at: string } {
  switch (at.kind) {
    case 'part': {
      const part = parts[at.index];
      if (part === undefined) throw new Error('A cause is about one of the parts.');
      return { name: part.name, at: part.at.cell };
    }
    case 'subSum':
      return sumsTold([at.index], sums);
    case 'allSubSums':
      return sumsTold([...sums.keys()], sums);
    case 'whole':
      throw new Error('The whole sum has no name of its own.');
    default:
      return assertNever(at);
  }
}

function carriedTold(indexes: readonly number[], sums: readonly ToldSum[]): FindingCause['values'] {
  const differences = indexes.flatMap((index) => sums[index]?.difference ?? []);
  return { ...sumsTold(indexes, sums), difference: compensatedSum(differences) };
}

const MOST_NAMED = 5;

function sumsTold(
  indexes: readonly number[],
  sums: readonly ToldSum[],
): { readonly name: string; readonly at: string } {
  const named = indexes.flatMap((index) => sums[index] ?? []);
  const more = named.length > MOST_NAMED ? ' …' : '';
  const labels = new Set(named.slice(0, MOST_NAMED).map(({ label }) => label));
  const cells = named.slice(0, MOST_NAMED).map(({ at }) => at.cell);
  return { name: [...labels].join(', '), at: `${cells.join(', ')}${more}` };
}
