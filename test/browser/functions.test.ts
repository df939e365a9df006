import type { Locator } from 'playwright-core';
import {
  addinReady,
  cellAt,
  choose,
  clickCell,
  openWorkbench,
  typeInto,
} from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

const FUNCTIONS = ['CO2E', 'CONVERT', 'ENERGY', 'FACTOR', 'GWP', 'MATERIAL', 'TRANSPORT'];

describe.each([
  ['中文', 'E5：缺少排放因子：', '运输的排放量（kgCO2e）：质量（t）× 距离（km）× 排放因子。'],
  [
    'English',
    'E5: The emission factor is missing:',
    'Emissions of freight in kgCO2e: mass (t) × distance (km) × factor.',
  ],
])('the functions in the workbench in %s', (language, message, description) => {
  let bench: ConnectedPage;

  beforeAll(async () => {
    bench = await openWorkbench();
    await choose(bench.page, /语言|Language/, language);
    await addinReady(bench.page);
  });

  afterAll(async () => {
    expect(bench.errors).toEqual([]);
    await bench.close();
  });

  it('charge freight typed into the grid: 1.74 t × 150 km × 0.049 kgCO2e/(t·km) = 12.789', async () => {
    await typeInto(bench, 'B4', '1740kg');
    await typeInto(bench, 'C4', '约150km');
    await typeInto(bench, 'D4', '=PCF.TRANSPORT(B4,C4,0.049)');
    expect(await settled('D4')).toBeCloseTo(12.789, 12);
  });

  it('are described in both languages by files of the server', async () => {
    for (const file of ['functions.json', 'functions.en-US.json']) {
      const answer = await bench.page.request.get(`${bench.url}/${file}`);
      const { functions } = (await answer.json()) as { functions: { readonly id: string }[] };
      expect(functions.map(({ id }) => id)).toEqual(FUNCTIONS);
    }
  });

  it('show #N/A for a missing factor, and say so beneath the grid', async () => {
    await typeInto(bench, 'E5', '=PCF.TRANSPORT(B4,C4,"—")');
    expect(await settled('E5')).toEqual({ error: '#N/A' });
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.getByText(message).waitFor();
  });

  it('stand in the list of functions with what they do, and with their parameters beneath the cell', async () => {
    // On a slow machine the grid shows its list before it takes Tab for a choice: Tab then leaves the cell.
    const parameter = bench.page.getByText('factorOrMode', { exact: true }).first();
    for (let tries = 0; tries < 4 && !(await parameter.isVisible()); tries += 1) {
      await clickCell(bench, 'B8');
      await bench.page.keyboard.type('=PCF.TR');
      await list().getByText(description).waitFor();
      await bench.page.keyboard.press('Tab');
      await parameter.waitFor({ timeout: 6_000 }).catch(() => undefined);
    }
    await parameter.waitFor();
    await bench.page.keyboard.type('1000,100,0.05)');
    await bench.page.keyboard.press('Enter');
    // 1 t × 100 km × 0.05 kgCO2e/(t·km).
    expect(await settled('B8')).toBeCloseTo(5, 12);
  });

  it('are stored as they are typed, also while the list of functions is open', async () => {
    const typed = [
      ['B10', '=PCF.', 'MATERIAL(10,2)'],
      ['B11', '=PCF.MATER', 'IAL(1/0,2)'],
      ['B12', '=PCF.MATERIAL', '(10,H20)'],
    ] as const;
    for (const [address, first, rest] of typed) {
      await clickCell(bench, address);
      await bench.page.keyboard.type(first);
      await list().waitFor();
      await bench.page.keyboard.press('ArrowDown');
      await bench.page.keyboard.type(rest);
      await bench.page.keyboard.press('Enter');
      expect((await cellAt(bench, 'Sheet1', address)).formula).toBe(first + rest);
    }
  });

  function list(): Locator {
    return bench.page.locator('[data-u-comp=sheets-formula-editor]');
  }

  /** The value of a cell when its function has answered. */
  async function settled(address: string): Promise<unknown> {
    const end = Date.now() + 10_000;
    for (;;) {
      const { value, formula } = await cellAt(bench, 'Sheet1', address);
      const isWaiting = value === null || JSON.stringify(value).includes('#BUSY!');
      if (!isWaiting) return value;
      if (Date.now() > end) throw new Error(`${address} with “${formula}” waits for its value.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
});
