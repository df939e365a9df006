import type { ResponseBody } from '../../src/workbench/host/protocol';
import { officePage } from '../support/officeInJsdom';

/** Closes the workbook while a request waits for formulas. @returns the answer to that request */
async function closedWhileCalculating(): Promise<ResponseBody | undefined> {
  const page = await officePage();
  const execute = page.host.execute.bind(page.host);
  const settle = page.model.settle.bind(page.model);
  let answer: Promise<ResponseBody> | undefined;
  page.host.execute = (body) => {
    answer = execute(body);
    return answer;
  };
  const closed = new Promise<void>((resolve) => {
    Object.assign(page.model, {
      settle: () => {
        const settled = settle();
        page.host.close();
        resolve();
        return settled;
      },
    });
  });
  const run = page.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.formulas = [['=1+1']];
    cell.load('values');
    await context.sync();
  });
  run.catch(() => undefined);
  await closed;
  const given = await answer;
  page.close();
  return given;
}

it('ends a request with an error when the workbook is closed under it', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const answer = await closedWhileCalculating();
  expect(answer?.Error?.Message).toContain('The workbook has been closed');
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
