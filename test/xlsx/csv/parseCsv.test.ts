import fc from 'fast-check';
import { parseCsv } from '../../../src/xlsx/csv/parseCsv';

const CELL = fc.string({
  unit: fc.constantFrom('a', '钢', '1', '.', ',', ';', '\t', '"', '\n', ' '),
});
const ROWS = fc.array(fc.array(CELL, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

describe('a text of separated values', () => {
  it('comes back as it was quoted, whatever stands in its cells and between them', () => {
    fc.assert(
      fc.property(
        ROWS,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, end) => {
          const quoted = rows.map((row) =>
            row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator),
          );
          const read = parseCsv(`sep=${separator}${end}${quoted.join(end)}${end}`);
          expect(read).toEqual({ separator, rows });
        },
      ),
    );
  });

  it.each([
    ['commas', ',', 'name,factor,unit\nsteel,2.5,kgCO2e/kg\n'],
    ['semicolons with decimal commas', ';', 'Name;Faktor;Einheit\nStahl;2,5;kgCO2e/kg\n'],
    ['tabs with commas in the names', '\t', 'name\tfactor\tunit\nsteel, hot-rolled\t2.5\tkg\n'],
  ] as const)('is told apart by %s', (_, separator, text) => {
    expect(parseCsv(text).separator).toBe(separator);
    expect(parseCsv(text).rows.map(({ length }) => length)).toEqual([3, 3]);
  });

  it('keeps blank cells and blank rows in their place, and a last row without a line break', () => {
    expect(parseCsv('a,,c\r\n\r\n,b,').rows).toEqual([['a', '', 'c'], [''], ['', 'b', '']]);
  });

  it('takes a quote that is never closed for all that follows', () => {
    expect(parseCsv('a,"b\nc').rows).toEqual([['a', 'b\nc']]);
  });
});
