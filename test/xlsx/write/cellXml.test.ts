import fc from 'fast-check';
import { contentAt } from '../../../src/workbook/grid';
import { opened } from '../../support/openedWorkbook';
import { cell, sheetPlan } from '../../support/samplePlan';
import { oneSheet, partsOf } from '../../support/xlsxFile';
import type { CellContent } from '../../../src/workbook/grid';
import type { PlannedCell } from '../../../src/workbook/plan';

const EMPTY = oneSheet('');

/** What our sheet holds after these cells were written, read from the new bytes. */
async function rowsOf(cells: readonly PlannedCell[]): Promise<readonly CellContent[]> {
  const workbook = await opened(EMPTY);
  await workbook.port.write({ sheets: [sheetPlan({ cells })], names: [] });
  const again = await opened(workbook.bytes());
  const grid = (await again.port.read()).owned[0]?.grid;
  return cells.map(({ at }) => (grid === undefined ? null : contentAt(grid, at)));
}

/** The XML of our sheet after these cells were written. */
async function xmlOf(cells: readonly PlannedCell[]): Promise<string> {
  const workbook = await opened(EMPTY);
  await workbook.port.write({ sheets: [sheetPlan({ cells })], names: [] });
  return partsOf(workbook.bytes()).get('xl/worksheets/sheet2.xml') ?? '';
}

describe('a text of ours', () => {
  it.each(['=1+1', '+1', '-1', '@x', '=cmd|"/c calc"!A1'])('stays text: %s', async (text) => {
    expect(await xmlOf([cell('A1', text)])).not.toContain('<f>');
    expect(await rowsOf([cell('A1', text)])).toEqual([text]);
  });

  it('writes what XML cannot hold as Excel does, and protects what only looks so', async () => {
    const xml = await xmlOf([cell('A1', 'a\u0007b_x0041_\r\n')]);
    expect(xml).toContain('>a_x0007_b_x005F_x0041__x000D_\n<');
  });

  it('comes back letter by letter, whatever it is', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '_x0041_',
        '_x',
        '_',
        '\r\n',
        '\t',
        '\u0000',
        '\uFFFE',
        '\uD800',
        '=',
        '&lt;',
        ']]>',
        '"',
      ),
    );
    const text = fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.filter((one) => one !== ''),
          { maxLength: 20 },
        ),
        async (texts) => {
          const cells = texts.map((one, row) => cell(`A${String(row + 1)}`, one));
          expect(await rowsOf(cells)).toEqual(texts);
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });

  it('may be as long as a cell holds, and not one letter longer', async () => {
    const longest = '钢'.repeat(32_767);
    expect(await rowsOf([cell('A1', longest)])).toEqual([longest]);
    await expect(rowsOf([cell('A1', `${longest}x`)])).rejects.toThrow('32768 characters');
  });
});

describe('a number of ours', () => {
  it('comes back to the last bit', async () => {
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((x) => (x === 0 ? 0 : x));
    await fc.assert(
      fc.asyncProperty(fc.array(number, { maxLength: 50 }), async (numbers) => {
        const cells = numbers.map((one, row) => cell(`A${String(row + 1)}`, one));
        expect(await rowsOf(cells)).toEqual(numbers);
      }),
      { numRuns: 40, seed: 12 },
    );
  });

  it.each([NaN, Infinity, -Infinity])('is refused when it is %d', async (value) => {
    await expect(rowsOf([cell('A1', value)])).rejects.toThrow('must not hold');
    await expect(rowsOf([cell('A1', { formula: '1', value })])).rejects.toThrow('must not hold');
  });
});

describe('a formula of ours', () => {
  it.each([
    [0.1 + 0.2, '<c r="A1" s="5"><f>A2</f><v>0.30000000000000004</v></c>'],
    ['无 & x', '<c r="A1" s="5" t="str"><f>A2</f><v>无 &amp; x</v></c>'],
    [false, '<c r="A1" s="5" t="b"><f>A2</f><v>0</v></c>'],
    [{ error: '#N/A' }, '<c r="A1" s="5" t="e"><f>A2</f><v>#N/A</v></c>'],
  ])('keeps its value %p for readers that do not calculate', async (value, xml) => {
    expect(await xmlOf([cell('A1', { formula: 'A2', value })])).toContain(xml);
    expect(await rowsOf([cell('A1', { formula: 'A2', value })])).toEqual([value]);
  });
});
