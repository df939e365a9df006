import { auditFormulas } from '../../src/audit/auditFormulas';
import { auditStated } from '../../src/audit/auditStated';
import { withinSkips } from '../../src/audit/withinSkips';
import { calculateFootprint } from '../../src/core/calculation/calculateFootprint';
import type { Finding } from '../../src/core/study/finding';
import { buildInventory } from '../../src/ledger/buildInventory';
import { readLedger } from '../../src/ledger/readLedger';
import { enUS } from '../../src/texts/enUS';
import { findingSentence } from '../../src/texts/findingSentence';
import { zhCN } from '../../src/texts/zhCN';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['铜线', 4, 'kgCO2e/kg'],
]);

function audited(
  rows: readonly (readonly CellContent[])[],
  formulas: Readonly<Record<string, string>>,
): readonly Finding[] {
  const grid = { ...gridOf('材料', rows), formulas: new Map(Object.entries(formulas)) };
  const ledger = readLedger([grid, FACTORS]);
  const inventory = buildInventory(ledger, new Map());
  const footprint = calculateFootprint(inventory, { gwp: 'AR6', boundary: 'found' });
  const skips = auditFormulas(ledger, footprint);
  return [...skips, ...withinSkips(auditStated(ledger, footprint), skips)];
}

describe('auditFormulas', () => {
  it('names a sum that passes over a text: 100 instead of 150 kg, −50 × 4 = −200 kg CO2e', () => {
    const findings = audited(
      [
        ['产品', '材料名称', '用量(kg)'],
        ['泵', '钢板', 100],
        ['泵', '铜线', '50'],
        ['合计', null, 100],
      ],
      { C4: 'SUM(C2:C3)' },
    );
    expect(findings.find(({ code }) => code === 'formula-skips-text')).toMatchObject({
      effectKgCo2e: -200,
      cells: [{ cell: 'C4' }, { cell: 'C3' }],
      values: { cell: 'C4', formula: '=SUM(C2:C3)', count: 1, found: 100, computed: 150 },
    });
    // What the audit of stated figures says about the same cell is explained by it.
    const others = findings.filter(({ code }) => code !== 'formula-skips-text');
    expect(others.map(({ within }) => within?.code)).toEqual(['formula-skips-text']);
  });

  it('says of texts in several units that they have no sum, instead of naming one', () => {
    const findings = audited(
      [
        ['产品', '材料名称', '用量'],
        ['泵', '钢板', '100kg'],
        ['泵', '铜线', '0.05t'],
        ['合计', null, 100],
      ],
      { C4: 'SUM(C2:C3)' },
    );
    const skip = findings.find(({ code }) => code === 'formula-skips-text') as Finding;
    expect(findingSentence(skip, zhCN)).toContain('得到 100；这些数单位不一，不能直接相加。');
    expect(findingSentence(skip, enUS)).not.toContain('should give');
  });

  it('weighs results in tonnes: 0.2 tCO2e left out are −200 kg', () => {
    const findings = audited(
      [
        ['产品', '材料名称', '用量(kg)', '排放量(tCO2e)'],
        ['泵', '钢板', 100, 0.2],
        ['泵', '铜线', 50, '0.2'],
        ['合计', null, null, 0.2],
      ],
      { D4: 'SUM(D2,D3)' },
    );
    expect(findings.find(({ code }) => code === 'formula-skips-text')?.effectKgCo2e).toBe(-200);
  });

  it('weighs a sum that is calculated with: 100 of 150 kg, 100 × 2 = 200 instead of 300', () => {
    const findings = audited(
      [
        ['产品', '材料名称', '用量(kg)', null, null],
        ['泵', '钢板', 100, 100, '50'],
      ],
      { C2: 'SUM(D2:E2)' },
    );
    expect(findings.find(({ code }) => code === 'formula-skips-text')?.effectKgCo2e).toBe(-100);
  });

  it('says nothing where all cells are numbers, or the formula does something else', () => {
    const rows = [
      ['产品', '材料名称', '用量(kg)'],
      ['泵', '钢板', 100],
      ['泵', '铜线', 50],
      ['合计', null, 150],
    ];
    expect(audited(rows, { C4: 'SUM(C2:C3)' })).toEqual([]);
    expect(audited(rows, { C4: 'C2+C3' })).toEqual([]);
  });
});
