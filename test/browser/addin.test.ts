import { addinReady, cellAt, hoverCell, openWorkbench, typeInto } from './support/workbenchPage';
import type { ConnectedPage, PageWindow } from './support/workbenchPage';

/** An add-in of the test's own: it notes changes, and has two functions. */
const PAGE = `<!doctype html><html><head><script src="/bridge.js"></script>
<script src="/office/office.js"></script></head><body><script>
window.seen = [];
CustomFunctions.associate('ADD', (first, second) => first + second);
CustomFunctions.associate('REFUSE', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有这种因子');
});
Office.onReady(() => Excel.run(async (context) => {
  context.workbook.worksheets.onChanged.add(async (event) => { window.seen.push(event); });
  await context.sync();
  window.isListening = true;
}));
</script></body></html>`;

const number = { type: 'number', dimensionality: 'scalar' } as const;
const FUNCTIONS = {
  functions: [
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [
        { name: 'first', ...number },
        { name: 'second', ...number },
      ],
    },
    { id: 'REFUSE', name: 'REFUSE', parameters: [] },
  ],
};

interface AddinWindow {
  readonly isListening?: boolean;
  readonly seen: readonly { readonly address: string; readonly changeType: string }[];
}

let bench: ConnectedPage;

beforeAll(async () => {
  bench = await openWorkbench({ addinPage: PAGE });
  const frame = await addinReady(bench.page);
  await frame.waitForFunction(() => (window as unknown as AddinWindow).isListening === true);
});

afterAll(async () => {
  await bench.close();
});

it('tells the add-in what is typed into the grid', async () => {
  const frame = await addinReady(bench.page);
  await typeInto(bench, 'B3', '42');
  await frame.waitForFunction(() => (window as unknown as AddinWindow).seen.length > 0);
  const [event] = await frame.evaluate(() => (window as unknown as AddinWindow).seen);
  expect(event).toMatchObject({ address: 'B3', changeType: 'RangeEdited', source: 'Local' });
  expect((await cellAt(bench, 'Sheet1', 'B3')).value).toBe(42);
});

describe('with functions of the add-in', () => {
  beforeAll(async () => {
    await bench.page.evaluate((file) => {
      (window as unknown as PageWindow).workbench.book()?.host.functions.register(file, 'TEST');
    }, FUNCTIONS);
  });

  it('calls them from formulas, and again when what they depend on changes: 40 + 2, 50 + 2', async () => {
    await typeInto(bench, 'A1', '40');
    await typeInto(bench, 'C1', '=TEST.ADD(A1,2)');
    await untilCell('C1', 42);
    await typeInto(bench, 'A1', '50');
    await untilCell('C1', 52);
  });

  it('shows the error that one throws, and what it says about it', async () => {
    await typeInto(bench, 'D1', '=TEST.REFUSE()');
    await untilCell('D1', { error: '#N/A' });
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.getByText('D1：没有这种因子').waitFor();
    await hoverCell(bench, 'D1');
    await bench.page.getByText('没有这种因子', { exact: true }).waitFor();
  });
});

async function untilCell(address: string, expected: unknown): Promise<void> {
  const end = Date.now() + 10_000;
  let value: unknown;
  do {
    ({ value } = await cellAt(bench, 'Sheet1', address));
    if (JSON.stringify(value) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  expect(value).toEqual(expected);
}
