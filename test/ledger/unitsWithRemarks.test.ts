import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';
import { parseUnit } from '../../src/ledger/values/parseUnit';
import type { CellContent } from '../../src/workbook/grid';

const FACTORS = gridOf('Factors', [
  ['Item', 'EF', 'Unit'],
  ['Water', 0.3, 'kgCO2e/m3'],
  ['Natural gas', 2, 'kgCO2e/m3'],
]);

function read(rows: readonly (readonly CellContent[])[], answers: Record<string, string> = {}) {
  const used = gridOf('M', [['Item', 'Amount', 'Unit'], ...rows]);
  const { inventory, footprint } = footprintOf([used, FACTORS], answers);
  const meters = inventory.questions.filter(({ code }) => code === 'row-meaning');
  const total = footprint.products[0]?.totalKgCo2e ?? null;
  return { total, meters: meters.map(({ id }) => id) };
}

describe('units with a remark of how their figures were taken', () => {
  it.each([
    ['m3 sub', 'm³'],
    ['m3 (sub-meter)', 'm³'],
    ['m³, metered', 'm³'],
    ['kWh metered', 'kWh'],
    ['度（抄表）', 'kWh'],
    ['吨（过磅）', 't'],
    ['kg net', 'kg'],
    ['t (net weight)', 't'],
    ['kg（净重）', 'kg'],
    ['MWh (invoiced)', 'MWh'],
  ])('%s are %s', (text, unit) => {
    expect(parseUnit(text)[0]?.unit).toBe(unit);
  });

  it.each(['kWh net', 'm3 net', 'kWh gross', 'kg dry', 'm3 main', 'kg sub-assembly', 'net', 'sub'])(
    '%s say more than that, or nothing, and are not read',
    (text) => {
      expect(parseUnit(text)).toEqual([]);
    },
  );

  it('of a sub-meter alone count as they are: 100 m3 × 0.3 + 50 m3 × 2 = 130', () => {
    const rows = [
      ['Water', 100, 'm3 sub'],
      ['Natural gas', 50, 'm3 sub'],
    ];
    expect(read(rows)).toEqual({ total: 130, meters: [] });
  });

  it('of a sub-meter beside the meter of the same carrier are asked about: 100 m3 × 2, or 60 m3 × 2', () => {
    const rows = [
      ['Natural gas', 100, 'm³'],
      ['Natural gas (kiln)', 60, 'm3 sub'],
    ];
    const open = read(rows);
    expect(open).toEqual({ total: 120, meters: [expect.any(String)] });
    const [id = ''] = open.meters;
    expect(read(rows, { [id]: 'leave-out' }).total).toBe(120);
    expect(read(rows, { [id]: 'count-as-used' }).total).toBe(320);
  });
});
