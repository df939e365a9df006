import type { AllocationMethod } from '../../../core/study/allocation';
import { ALLOCATION_SAID } from '../../language/allocationWords';
import type { ActivityRow } from '../../ledger';
import { foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';

/** By what the ledger itself divides shared rows, and the text that says so. */
export interface AllocationSaid {
  readonly method: AllocationMethod;
  readonly said: string;
}

/**
 * The key by which the ledger says that rows are divided: in their remark, in a title above them, or in the name of
 * their sheet, the nearest first.
 * @param rows that name no product
 * @returns null where nothing says so, or several keys are named
 */
export function allocationSaid(rows: readonly ActivityRow[]): AllocationSaid | null {
  const texts = [
    rows.flatMap(({ remark, name }) => [...(remark === null ? [] : [remark.text]), name.text]),
    rows.flatMap(({ table: { table } }) => table.captions.map(({ text }) => text)),
    rows.map(({ table: { table } }) => table.grid.sheet),
  ];
  for (const near of texts) {
    const found = [...new Set(near)].flatMap(saidIn);
    const [first] = found;
    if (first === undefined) continue;
    return found.every(({ method }) => method === first.method) ? first : null;
  }
  return null;
}

function saidIn(text: string): readonly AllocationSaid[] {
  if (isProse(text)) return [];
  const word = foldWord(text);
  return ALLOCATION_SAID.flatMap(([method, pattern]) =>
    pattern.test(word) ? [{ method, said: text.trim() }] : [],
  );
}
