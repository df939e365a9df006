import { studyJson } from '../../src/app/studyJson';
import { calculateStudy } from '../../src/app/calculateStudy';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('Factors', [
  ['Name', 'Emission factor', 'Unit'],
  ['Steel plate', 2, 'kgCO2e/kg'],
  ['Scrap recycling', 1.5, 'kgCO2e/kg'],
  ['Paint', 3, 'kgCO2e/gal'],
  ['Natural gas', 50, 'kgCO2e/MMBtu'],
  ['Bearing', 4, 'kgCO2e/pc'],
]);

const MATERIALS = gridOf('Materials', [
  ['Product', 'Material', 'Qty', 'Remarks'],
  ['Pump', 'Steel plate', '1,000.5 lb', null],
  ['Pump', 'Steel plate', '(100 lb)', 'returned to stock'],
  ['Pump', 'Scrap recycling', '-20 kg', null],
  ['Pump', 'Paint', 'approx. 2 gal', null],
  ['Pump', 'Bearing', '1 dozen', null],
  ['Pump', 'Natural gas', '5×10^5 Btu', null],
]);

describe('an English ledger', () => {
  it('reads pounds, gallons, dozens, Btu, and returns in brackets', () => {
    const { footprint, inventory } = footprintOf([MATERIALS, FACTORS]);
    // Steel (1000.5 − 100) lb × 0.45359237 × 2 = 816.919858…; paint 2 × 3; bearings 12 × 4; gas 0.5 × 50.
    const steelKg = 900.5 * 0.45359237;
    expect(stageSums(footprint)).toEqual({
      Pump: {
        rawMaterial: Number((steelKg * 2 + 6 + 48).toPrecision(12)),
        production: 25,
      },
    });
    const codes = inventory.questions.map(({ code, assumed }) => [code, assumed]);
    expect(codes).toContainEqual(['unit-ambiguous', 'gal-us']);
  });

  it('tells credits in the JSON document beside what counts: −20 × 1.5 = −30', () => {
    const content = { file: 'ledger.xlsx', sheets: [MATERIALS, FACTORS], owned: [], copies: [] };
    const study = calculateStudy([content], {
      gwp: null,
      boundary: null,
      language: 'en-US',
      answers: new Map(),
    });
    expect(studyJson(study)).toMatchObject({
      products: [{ stages: { rawMaterial: { apart: { creditsKgCo2e: -30 } } } }],
      findings: expect.arrayContaining([expect.objectContaining({ code: 'credit' })]) as unknown,
    });
  });

  it('offers proposals for a number with their effects: 1 L = 0.85 kg instead of 0.8703', () => {
    const energy = gridOf('Energy', [
      ['Energy source', 'Consumption (L)'],
      ['Diesel', 1000],
    ]);
    const factors = gridOf('Factors', [
      ['Name', 'Emission factor', 'Unit'],
      ['Diesel', 3, 'kgCO2e/kg'],
    ]);
    const content = { file: 'ledger.xlsx', sheets: [energy, factors], owned: [], copies: [] };
    const study = calculateStudy([content], {
      gwp: null,
      boundary: null,
      language: 'en-US',
      answers: new Map(),
    });
    const { questions } = studyJson(study) as {
      questions: { code: string; options: { key: string; effectKgCo2e: number }[] }[];
    };
    const { options = [] } = questions.find(({ code }) => code === 'conversion-needed') ?? {};
    const most = options.find(({ key }) => key === '0.85');
    // 1000 × (0.85 − 0.8703) × 3
    expect(most?.effectKgCo2e).toBeCloseTo(-60.9, 9);
  });
});

describe('hidden parts of a sheet', () => {
  it('count and are said: a hidden column of amounts', () => {
    const hidden = { ...MATERIALS, hiddenColumns: new Set([2]) };
    const { inventory, footprint } = footprintOf([hidden, FACTORS]);
    expect(inventory.findings).toContainEqual(
      expect.objectContaining({ code: 'hidden-column', severity: 'warning' }),
    );
    expect(footprint.products[0]?.totalKgCo2e).not.toBeNull();
  });

  it('say nothing where only a remark is hidden', () => {
    const hidden = { ...MATERIALS, hiddenColumns: new Set([3]) };
    const { inventory } = footprintOf([hidden, FACTORS]);
    expect(inventory.findings.map(({ code }) => code)).not.toContain('hidden-column');
  });
});
