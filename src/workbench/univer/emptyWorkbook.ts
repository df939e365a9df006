import type { IWorkbookData } from '@univerjs/core';
import { STANDARD_SIZES } from './sheetList';

/** An empty workbook, as Excel opens one; a new object each time, because Univer keeps it. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  const size = { rowCount: 1000, columnCount: 26, ...STANDARD_SIZES };
  const sheet = { id: 'sheet1', name: 'Sheet1', cellData: {}, ...size };
  return { name: 'Book1', sheetOrder: ['sheet1'], sheets: { sheet1: sheet } };
}
