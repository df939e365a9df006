import { addinReady, cellAt, choose, openWorkbench, typeInto } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

describe.each([
  ['中文', 'E5：缺少排放因子：'],
  ['English', 'E5: The emission factor is missing:'],
])('the functions in the workbench in %s', (language, message) => {
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
    await typeFormula('D4', '=PCF.TRANSPORT(B4,C4,0.049)');
    expect(await settled('D4')).toBeCloseTo(12.789, 12);
  });

  it('are described in both languages by files of the server', async () => {
    for (const file of ['functions.json', 'functions.en-US.json']) {
      const answer = await bench.page.request.get(`${bench.url}/${file}`);
      const { functions } = (await answer.json()) as { readonly functions: readonly unknown[] };
      expect(functions).toHaveLength(6);
    }
  });

  it('show #N/A for a missing factor, and say so beneath the grid', async () => {
    await typeFormula('E5', '=PCF.TRANSPORT(B4,C4,"—")');
    expect(await settled('E5')).toEqual({ error: '#N/A' });
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.getByText(message).waitFor();
  });

  /** On a slow machine the grid's list of functions, still open, takes the Enter for itself. */
  async function typeFormula(address: string, formula: string): Promise<void> {
    await typeInto(bench, address, formula);
    const end = Date.now() + 2000;
    while ((await cellAt(bench, 'Sheet1', address)).formula === '') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (Date.now() > end) return bench.page.keyboard.press('Enter');
    }
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
