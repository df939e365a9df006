import fc from 'fast-check';
import { calculateStudy } from '../../src/app/calculateStudy';
import { choiceEffects } from '../../src/app/choiceEffects';
import { optionEffects } from '../../src/app/optionEffects';
import { tabulate } from '../../src/report/tabulate';
import { zhCN } from '../../src/texts/zhCN';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

const WORDS: readonly CellContent[] = [
  null,
  null,
  null,
  '产品',
  '材料名称',
  '用量',
  '用量(kg)',
  '单位',
  '运输距离',
  '排放因子',
  '因子单位',
  '运输方式',
  '产量',
  '阶段',
  '备注',
  'Item',
  'Amount',
  '水泵',
  '钢板',
  '电',
  '公路运输',
  '合计',
  '小计',
  '注：略',
  '—',
  'kg',
  't',
  'ton',
  'km',
  'kWh',
  'kgCO2e/kg',
  'kgCO2/kWh',
  'kg/t·km',
  '100kg',
  '约 5 t',
  '1,000 kg',
  '17,40kg',
  '200km',
  '0.5万kWh',
  '2024年',
  '=1+1',
  0,
  1,
  -3,
  2.5,
  1e300,
  1e300,
  '1e200kg',
  '1e200km',
  { error: '#REF!' },
  { dateSerial: 45000 },
  true,
];

const cells = fc.constantFrom(...WORDS);
const sheets: fc.Arbitrary<readonly Grid[]> = fc
  .array(
    fc.array(fc.array(cells, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 14 }),
    { minLength: 1, maxLength: 3 },
  )
  .map((tables) => tables.map((rows, index) => gridOf(`表${String(index + 1)}`, rows)));

describe('any sheet at all', () => {
  it('is read, calculated and laid out without an exception, and every figure is finite', () => {
    let calculated = 0;
    fc.assert(
      fc.property(sheets, (grids) => {
        const content = { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
        const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
        const study = calculateStudy([content], choices);
        optionEffects(study);
        const { inventory, footprint, findings, language, settings } = study;
        if (inventory.products.length === 0) return;
        calculated += 1;
        const { plan } = tabulate({
          file: content.file,
          columns: study.columns,
          corrections: new Map(),
          inventory,
          footprint,
          findings,
          language,
          sheetNames: zhCN.sheets,
          reviews: settings.reviews,
          record: settings.record,
          keptRecord: settings.damagedRecord?.grid ?? null,
          typed: new Map(),
          choices: choiceEffects(study),
        });
        for (const sheet of plan.sheets) {
          for (const { content: cell } of sheet.cells) {
            if (cell.kind === 'text') continue;
            if (typeof cell.value === 'number') expect(Number.isFinite(cell.value)).toBe(true);
          }
        }
      }),
      { numRuns: 1500 },
    );
    // The law is worth something only if many of the sheets are ledgers.
    expect(calculated).toBeGreaterThan(200);
  });
});
