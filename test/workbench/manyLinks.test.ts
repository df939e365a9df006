import fc from 'fast-check';
import type { Area } from '../../src/workbook/address';
import { meets, shared } from '../../src/workbench/host/cells/limits';
import { PendingLook, type LooksByCell } from '../../src/workbench/univer/pendingLook';
import { officePage } from '../support/officeInJsdom';

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe('areas', () => {
  it('meet exactly where they share a part', () => {
    fc.assert(
      fc.property(areas, areas, (one, other) => {
        expect(meets(one, other)).toBe(shared(one, other) !== null);
      }),
    );
  });
});

describe('looks that wait', () => {
  const cell: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  const written: LooksByCell[] = [];
  const pending = new PendingLook((_, looks) => written.push(looks));

  it('come to one write however many properties are set on one area, the last of each kind', () => {
    for (let size = 1; size <= 1000; size += 1) pending.add('sheet', cell, { size });
    pending.add('sheet', cell, { bold: true });
    pending.flush();
    expect(written.map((looks) => looks.get(0)?.get(0))).toEqual([{ size: 1000, bold: true }]);
  });
});

describe('links', () => {
  it('of 2,000 cells each keep their own, and one that is taken away takes no other', async () => {
    const page = await officePage();
    const found = await page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 1; row <= 2000; row += 1) {
        sheet.getRange(`A${String(row)}`).hyperlink = {
          documentReference: `Sheet1!B${String(row)}`,
        };
      }
      sheet.getRange('A1000').hyperlink = null as unknown as Excel.RangeHyperlink;
      const cells = [999, 1000, 1001].map((row) =>
        sheet.getRange(`A${String(row)}`).load('hyperlink'),
      );
      await context.sync();
      return cells.map(
        ({ hyperlink }) => (hyperlink as Excel.RangeHyperlink | null)?.documentReference ?? null,
      );
    });
    page.close();
    expect(found).toEqual(['Sheet1!B999', null, 'Sheet1!B1001']);
  });
});
