import type { ResponseBody } from '../../src/workbench/host/protocol';
import { officePage } from '../support/officeInJsdom';

/** Closes the page with a request on its way that undo would remember. @returns what came back */
async function closedUnderARequest(): Promise<readonly ResponseBody[]> {
  const page = await officePage();
  const answers: ResponseBody[] = [];
  const execute = page.host.execute.bind(page.host);
  const sent = new Promise<void>((resolve) => {
    page.host.execute = (body) => {
      const answer = execute(body);
      void answer.then((known) => answers.push(known));
      page.close();
      resolve();
      return answer;
    };
  });
  void page.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pageLayout.orientation = 'Landscape';
    await context.sync();
  });
  await sent;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return answers;
}

it('neither answers nor touches the workbook once it is closed under a request', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await closedUnderARequest()).toEqual([]);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
