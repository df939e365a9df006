import { areaAddress } from '../../workbook/address';
import type { SheetKey } from '../../workbook/plan';
import { ExcelProblem, problemFrom } from '../excelProblem';
import type { FoundSheet } from '../findSheets';
import { readBlocks } from '../read/readBlocks';
import type { SheetBlock } from '../read/readBlocks';
import type { PlacedSheet } from './placeSheets';

/** Sheets of ours in which people fill something in. */
const FILLED_IN: readonly SheetKey[] = ['settings', 'factors'];

/** What people have filled in, as it stood before anything was written. */
export type FilledIn = ReadonlyMap<FoundSheet, readonly SheetBlock[]>;

/**
 * Remembers what cannot be calculated again; whatever else was asked for is answered, too.
 * @param context of the run
 * @param found the sheets
 */
export async function rememberFilledIn(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
): Promise<FilledIn> {
  const sheets = found.filter(({ mark, used }) => {
    return mark !== null && mark !== 'copy' && FILLED_IN.includes(mark) && !used.isNullObject;
  });
  if (sheets.length > 0) return readBlocks(context, sheets);
  await context.sync();
  return new Map();
}

/**
 * Leaves nothing half-written when Excel has failed in the middle: new sheets go, our other sheets
 * are emptied, because half of their figures are no figures, and what people have filled in stands
 * where it stood.
 * @param context of the run
 * @param placed sheets that were being written
 * @param found the sheets as they were
 * @param filledIn before
 * @param error that Excel failed with
 * @returns the problem to tell; Excel's own when taking back fails too
 */
export async function takeBack(
  context: Excel.RequestContext,
  placed: readonly PlacedSheet[],
  found: readonly FoundSheet[],
  filledIn: FilledIn,
  error: unknown,
): Promise<unknown> {
  const problem = problemFrom(error);
  if (!(problem instanceof ExcelProblem) || problem.code === 'cell-edit') return problem;
  try {
    await removeNew(context, placed, found);
    for (const one of found) if (isOurs(one)) await empty(context, one, filledIn.get(one) ?? []);
  } catch {
    return problem;
  }
  return new ExcelProblem('interrupted', problem.place, problem.detail);
}

function isOurs({ mark }: FoundSheet): boolean {
  return mark !== null && mark !== 'copy';
}

/** By their names: a sheet whose request failed may not be there. */
async function removeNew(
  context: Excel.RequestContext,
  placed: readonly PlacedSheet[],
  found: readonly FoundSheet[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const fresh = placed.filter(({ plan }) => !found.some(({ mark }) => mark === plan.key));
  const sheets = fresh.map(({ plan }) => worksheets.getItemOrNullObject(plan.name).load('id'));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

async function empty(
  context: Excel.RequestContext,
  { id }: FoundSheet,
  blocks: readonly SheetBlock[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('id');
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.getUsedRange().clear('Contents');
  for (const { top, left, formulas, numberFormats } of blocks) {
    const bottom = top + formulas.length - 1;
    const right = left + (formulas[0]?.length ?? 1) - 1;
    const range = sheet.getRange(areaAddress({ top, left, bottom, right }));
    range.numberFormat = numberFormats as string[][];
    range.formulas = formulas.map((row) => row.map(asTyped));
    await context.sync();
  }
  await context.sync();
}

/** A text stays a text; formulas and numbers are what they were. */
function asTyped(content: unknown): unknown {
  if (typeof content !== 'string' || content === '' || content.startsWith('=')) return content;
  return `'${content}`;
}
