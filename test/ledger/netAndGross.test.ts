import fc from 'fast-check';
import { splitHeader } from '../../src/ledger/tables/headers/headerRoles';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

function readingOf(rows: readonly (readonly CellContent[])[]) {
  const { footprint, inventory } = footprintOf([gridOf('Parts', rows)]);
  return {
    total: footprint.products[0]?.totalKgCo2e ?? null,
    codes: inventory.findings.map(({ code }) => code),
    questions: inventory.questions.filter(({ code }) => code === 'alternative-columns'),
  };
}

describe('a weight beside its loss and the gross weight', () => {
  it('counts as what goes in, where every row proves it: (110 × 2 + 52.5 × 4) = 430', () => {
    for (const [net, loss, gross] of [
      ['Weight kg', 'Scrap allowance', 'Gross weight kg'],
      ['Weight (kg)', 'Scrap allowance', 'Gross weight (kg)'],
      ['净重(kg)', '损耗率', '毛重(kg)'],
    ]) {
      const { total, questions } = readingOf([
        ['Item', net ?? '', loss ?? '', gross ?? '', 'EF (kgCO2e/kg)'],
        ['Copper', 100, '10%', 110, 2],
        ['PVC', 50, '5%', 52.5, 4],
      ]);
      expect({ net, total, asked: questions.length }).toEqual({ net, total: 430, asked: 0 });
    }
  });

  it('is asked where a row does not prove it, and the gross weight is assumed: 115 × 2 + 210 = 440', () => {
    const { total, questions } = readingOf([
      ['Item', 'Weight (kg)', 'Scrap allowance', 'Gross weight (kg)', 'EF (kgCO2e/kg)'],
      ['Copper', 100, '10%', 115, 2],
      ['PVC', 50, '5%', 52.5, 4],
    ]);
    expect(total).toBeCloseTo(440, 9);
    expect(questions.map(({ assumed }) => assumed)).toEqual(['Gross weight (kg)']);
  });
});

describe('a unit behind words without a sign between them', () => {
  it('is split off figures of amounts, distances and factors', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ['Gross weight', 'kg'],
          ['Annual consumption', 'kWh'],
          ['Quantity used', 't'],
          ['Transport distance', 'km'],
          ['Emission factor', 'kg CO2e/kg'],
          ['Emission factor', 'kgCO2e/kWh'],
          ['Net weight', 'kg/km'],
        ),
        ([label = '', unitText = '']) => {
          expect(splitHeader(`${label} ${unitText}`)).toEqual({ label, unitText });
        },
      ),
    );
  });

  it('is none of names and sizes', () => {
    for (const header of [
      'Steel plate t',
      'Paper 80 g',
      'Pump 5 kW',
      'Supplier A',
      'Plant North',
    ]) {
      expect(splitHeader(header)).toEqual({ label: header, unitText: null });
    }
  });
});
