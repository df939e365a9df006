import type { OutputRow } from '../../ledger';
import { monthsOf, type Period } from '../../periods/period';
import { spanOfAll } from '../../periods/spanOfAll';
import { sumsAmong } from '../../periods/sumsAmong';
import { nameKey } from '../../text/nameKey';
import { labelWitnesses } from '../labels/readLabel';

/** Excel takes no formula over 8,192 characters: more months than these are left to a person. */
const MOST_GATHERED = 36;

/**
 * Months as rows: what was made of one product in the months of one year is one output, and a quarter
 * or a year among them repeats it.
 * @param rows of one table that give outputs
 */
export function gatherOutputs(rows: readonly OutputRow[]): readonly OutputRow[] {
  const groups = new Map<string, OutputRow[]>();
  for (const row of rows) {
    const year = row.period === null ? `row ${String(row.row)}` : String(row.period.year);
    const key = `${nameKey(row.product?.text ?? '')}\n${year}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap(joined);
}

function joined(group: readonly OutputRow[]): readonly OutputRow[] {
  const { parts, sums } = sumsAmong(group, periodOf);
  const [first, ...others] = parts;
  const spans = new Set(group.map((row) => JSON.stringify(monthsOf(periodOf(row)))));
  if (first === undefined || others.length === 0 || spans.size < 2) return group;
  if (parts.length > MOST_GATHERED) return group;
  return [
    {
      ...first,
      months: parts.map(({ row, output, period }) => ({ row, reading: output, period })),
      stated: sums.map(({ entry, of }) => ({
        reading: entry.output,
        of: of.map(({ output }) => output),
      })),
      period: {
        year: first.period?.year ?? null,
        months: spanOfAll(parts.map(({ period }) => period)),
      },
      labels: parts.flatMap(({ product, labels }) => [...labelWitnesses(product), ...labels]),
    },
  ];
}

function periodOf({ period }: OutputRow): Period {
  return period ?? { year: null, months: null };
}
