import type { Frame } from 'playwright-core';
import { textsFor } from '../../src/texts/textsFor';
import { paneFrameTexts } from '../../src/texts/paneFrame/paneFrameTexts';
import { paneTexts } from '../../src/texts/pane/paneTexts';
import { typedWorkbook } from '../support/typedWorkbook';
import { violations } from './support/violations';
import { addinReady, openWorkbench, rowsOf } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

const LEDGER = typedWorkbook({
  材料台账: [
    ['产品名称', '原材料名称', '用量', '单位'],
    ['水泵', '紫铜', 10, 'kg'],
    ['水泵', '冷轧钢板', 500, 'kg'],
    ['水泵', '高硅铸铁', 20, 'kg'],
  ],
  因子: [
    ['名称', '碳排放因子', '单位', '数据来源'],
    ['紫铜', 3, 'kgCO2e/kg', '数据库'],
  ],
});
const TABLE = '名称,排放因子,单位,数据来源\r\n高硅铸铁,1.5,kgCO2e/kg,外购库\r\n';

describe.each(['zh-CN', 'en-US'] as const)(
  'an item without a factor in the pane, in %s',
  (language) => {
    const texts = paneTexts(language);
    const frameTexts = paneFrameTexts(language);
    const words = textsFor(language);
    let bench: ConnectedPage;
    let frame: Frame;

    beforeAll(async () => {
      bench = await openWorkbench({ language });
      await bench.page.locator('input[type=file]').setInputFiles({
        name: 'ledger.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(LEDGER),
      });
      await bench.page.getByText('ledger.xlsx').waitFor();
      frame = await addinReady(bench.page);
      await frame.getByRole('button', { name: frameTexts.calculate, exact: true }).click();
      await frame.getByText(frameTexts.endings.written).waitFor();
    });

    afterAll(async () => {
      await bench.close();
    });

    it('is offered the record of the library with source and effect: 500 × 2.53 = 1265', async () => {
      const label = await option().textContent();
      expect(label).toContain('2.53 kgCO2e/kg');
      expect(label).toContain('GB/T 51366-2019');
      expect(label).toContain('+1,265 kgCO2e');
      expect(await violations(frame, null)).toEqual([]);
    });

    it('counts once it is chosen: 10 × 3 + 1265 = 1295, and the factor sheet says where it is from', async () => {
      await option().click();
      await frame.getByText('1,295.000').first().waitFor();
      await frame.locator('[data-standing=fresh]').waitFor();
      const settings = await rowsOf(bench, words.sheets.settings);
      const row = settings.find(([id]) => id === 'missing-factor:冷轧钢板');
      expect(row?.[1]).toBe('steel-cold-rolled');
      const factors = await rowsOf(bench, words.sheets.factors);
      const [copied] = factors.filter((cells) => cells.includes(words.factors.builtIn));
      expect(copied).toEqual(
        expect.arrayContaining([2.53, 'kgCO2e/kg', words.factors.confidences.M]),
      );
    });

    it('takes its factor from a table that was bought: 20 × 1.5 = 30 more', async () => {
      await frame.getByRole('button', { name: texts.found }).click();
      await frame.locator('input[type=file]').setInputFiles({
        name: '外购因子.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(TABLE),
      });
      await frame.getByRole('button', { name: texts.addSheets, exact: true }).click();
      await frame
        .getByText(/ \[外购因子\.csv\]$/)
        .first()
        .waitFor();
      await frame.getByText('1,325.000').first().waitFor();
    });

    it('met no error, and asked nothing of any machine but this one', () => {
      expect(bench.errors).toEqual([]);
      expect(bench.strayRequests).toEqual([]);
    });

    function option(): ReturnType<Frame['locator']> {
      return frame.locator('label').filter({ hasText: 'GB/T 51366-2019' }).first();
    }
  },
);
