import { openWorkbookFile } from '../../src/xlsx/openWorkbookFile';
import type { WorkbookPlan } from '../../src/workbook/plan';
import type { Grid } from '../../src/workbook/grid';
import type { WorkbookContent } from '../../src/workbook/port';
import type { XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';

/** The workbook of a file that must open. */
export async function opened(bytes: Uint8Array, file = 'test.xlsx'): Promise<XlsxWorkbook> {
  const outcome = await openWorkbookFile(bytes, file);
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail}`);
  return outcome.value;
}

/** What a file that must open holds. */
export async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  return (await opened(bytes)).port.read();
}

/** The first sheet of a file that must open. */
export async function firstGrid(bytes: Uint8Array): Promise<Grid> {
  const grid = (await contentOf(bytes)).sheets[0];
  if (grid === undefined) throw new Error('The file has no sheet of its own');
  return grid;
}

/** The file after a plan was written into it. */
export async function written(bytes: Uint8Array, plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = await opened(bytes);
  await workbook.port.write(plan);
  return workbook.bytes();
}
