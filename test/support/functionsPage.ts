import { functionsMetadata } from '../../.tools/functionsMetadata.mjs';
import { register } from '../../src/functions/register';
import type { Language } from '../../src/texts/language';
import { officePage, type OfficePage } from './officeInJsdom';

/** Our functions in the real office.js, over a host that calls them by their real metadata. */
export interface FunctionsPage {
  readonly page: OfficePage;
  /** Types contents from A1 on. */
  type(rows: readonly (readonly unknown[])[]): Promise<void>;
  /** Types a formula into Z1, and reads an area when it is calculated. */
  results(formula: string, area?: string): Promise<readonly (readonly unknown[])[]>;
  /** What the function said about the error in a cell. */
  messageAt(address: string): string | null;
  close(): void;
}

/** Opens a new workbook with the functions registered as the add-in registers them. */
export async function functionsPage(language: Language = 'zh-CN'): Promise<FunctionsPage> {
  const page = await officePage({ locale: language });
  const { CustomFunctions, Office: office } = page;
  // The functions look for the globals of the page that they run in.
  Object.assign(globalThis, { CustomFunctions, Office: office });
  register();
  await page.host.functions.whenReady();
  page.host.functions.register(functionsMetadata(process.cwd(), language), 'PCF');
  const sheetId = page.model.sheets()[0]?.id ?? '';
  return {
    page,
    type: (rows) => put(page, rows),
    async results(formula, area = 'Z1') {
      await page.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('Z1:AZ500').clear();
        sheet.getRange('Z1').formulas = [[formula]];
        await context.sync();
      });
      await idle(page);
      return page.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(area).load('values');
        await context.sync();
        return range.values as unknown[][];
      });
    },
    messageAt: (address) => page.host.functions.messageAt(sheetId, address),
    close: () => {
      Object.assign(globalThis, { CustomFunctions: undefined, Office: undefined });
      page.close();
    },
  };
}

async function put(page: OfficePage, rows: readonly (readonly unknown[])[]): Promise<void> {
  await page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const width = rows[0]?.length ?? 1;
    const range = sheet.getRange('A1').getResizedRange(rows.length - 1, width - 1);
    range.values = rows.map((row) => [...row]);
    await context.sync();
  });
}

async function idle({ model, host }: OfficePage): Promise<void> {
  do {
    await model.settle();
    await new Promise((resolve) => setTimeout(resolve, 10));
  } while (!host.functions.isIdle() || !model.isSettled());
}
