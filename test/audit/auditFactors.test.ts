import { auditFactors } from '../../src/audit/auditFactors';
import type { EmissionFactor } from '../../src/core/study/factor';
import { enUS } from '../../src/texts/enUS';
import { findingSentence } from '../../src/texts/findingSentence';
import { factorOf } from '../support/studyParts';

/** A factor whose value stands in a cell of some sheet. */
function standing(
  cell: string,
  more: Partial<EmissionFactor> = {},
  sheet = 'Factors',
): EmissionFactor {
  const at = { file: 'ledger.xlsx', sheet, cell };
  return factorOf(2, 'kg', 'kg', {
    evidence: { at, found: '2', reading: { kind: 'number' }, value: 2 },
    ...more,
  });
}

function said(factors: readonly EmissionFactor[]): readonly (readonly unknown[])[] {
  return auditFactors(factors).map(({ code, cells, values }) => [
    code,
    cells.map(({ sheet, cell }) => `${sheet}!${cell}`),
    values['count'],
  ]);
}

describe('auditFactors', () => {
  it('has nothing to say of factors in CO2e with a source', () => {
    expect(auditFactors([standing('B2'), standing('B3')])).toEqual([]);
  });

  it('warns once for all factors of a sheet that count CO2 alone', () => {
    const factors = [
      standing('B2', { gas: 'CO2' }),
      standing('B3'),
      standing('B4', { gas: 'CO2' }),
    ];
    expect(said(factors)).toEqual([['co2-only-factor', ['Factors!B2', 'Factors!B4'], 2]]);
    expect(auditFactors(factors)[0]?.severity).toBe('warning');
  });

  it('warns of factors whose unit names no gas, and quotes each unit once', () => {
    const unitText = 'kg/t·km';
    const factors = ['B2', 'B3'].map((cell) => standing(cell, { gas: 'unstated', unitText }));
    expect(said(factors)).toEqual([['factor-unit', ['Factors!B2', 'Factors!B3'], 2]]);
    expect(auditFactors(factors)[0]?.values['found']).toBe(unitText);
  });

  it('warns of factors that an auditor cannot trace', () => {
    expect(said([standing('B2', { source: null })])).toEqual([
      ['factor-no-source', ['Factors!B2'], 1],
    ]);
  });

  it('tells the sheets of a ledger apart', () => {
    const factors = [
      standing('B2', { gas: 'CO2' }),
      standing('B2', { gas: 'CO2', source: null }, 'Old'),
    ];
    expect(said(factors)).toEqual([
      ['co2-only-factor', ['Factors!B2'], 1],
      ['co2-only-factor', ['Old!B2'], 1],
      ['factor-no-source', ['Old!B2'], 1],
    ]);
  });

  it('counts a factor that stands in no cell, and points nowhere', () => {
    expect(said([factorOf(2, 'kg', 'kg', { gas: 'CO2' })])).toEqual([['co2-only-factor', [], 1]]);
  });

  it('has a sentence for all that it says', () => {
    const factors = [
      standing('B2', { gas: 'CO2', source: null }),
      standing('B3', { gas: 'unstated' }),
    ];
    const sentences = auditFactors(factors).map((finding) => findingSentence(finding, enUS));
    expect(sentences).toHaveLength(3);
  });
});
