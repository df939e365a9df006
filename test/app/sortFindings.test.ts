import { sortFindings } from '../../src/app/sortFindings';
import type { Finding } from '../../src/core/study/finding';

describe('sortFindings', () => {
  it('puts errors before warnings before notes, however large their effect', () => {
    const sorted = sortFindings([
      finding('info', 900, '甲', 'A1'),
      finding('error', null, '甲', 'A2'),
      finding('warning', 5, '甲', 'A3'),
    ]);
    expect(sorted.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
  });

  it('puts the larger effect first whatever its sign, and an unknown one last', () => {
    const sorted = sortFindings([
      finding('error', null, '甲', 'A1'),
      finding('error', 0, '甲', 'A2'),
      finding('error', 3, '甲', 'A3'),
      finding('error', -7, '甲', 'A4'),
    ]);
    expect(sorted.map(({ effectKgCo2e }) => effectKgCo2e)).toEqual([-7, 3, 0, null]);
  });

  it('then goes by sheet and by cell, C9 before C10', () => {
    const places = [
      ['乙', 'C1'],
      ['甲', 'C10'],
      ['甲', 'C9'],
    ] as const;
    const sorted = sortFindings(places.map(([sheet, cell]) => finding('info', 1, sheet, cell)));
    const sheets = ['乙', '甲'].sort((a, b) => a.localeCompare(b, 'en'));
    expect(sorted.map(({ cells }) => cells[0]?.sheet)).toEqual(
      sheets[0] === '甲' ? ['甲', '甲', '乙'] : ['乙', '甲', '甲'],
    );
    expect(
      sorted
        .flatMap(({ cells }) => cells)
        .flatMap(({ sheet, cell }) => (sheet === '甲' ? cell : [])),
    ).toEqual(['C9', 'C10']);
  });

  it('leaves what it was given as it was', () => {
    const given = [finding('info', 1, '甲', 'A1'), finding('error', 1, '甲', 'A1')];
    sortFindings(given);
    expect(given.map(({ severity }) => severity)).toEqual(['info', 'error']);
  });
});

function finding(
  severity: Finding['severity'],
  effectKgCo2e: number | null,
  sheet: string,
  cell: string,
): Finding {
  return {
    code: 'error-cell',
    severity,
    cells: [{ file: 'ledger.xlsx', sheet, cell }],
    effectKgCo2e,
    values: {},
  };
}
