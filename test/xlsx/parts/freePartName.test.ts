import { freePartName } from '../../../src/xlsx/parts/freePartName';
import { officePackage } from '../../../src/xlsx/parts/officePackage';
import { readZip } from '../../../src/xlsx/zip/readZip';
import { oneSheet, partsOf, zipped } from '../../support/xlsxFile';

const LOST =
  '<Relationships><Relationship Id="rId1" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>';

function freeIn(more: Readonly<Record<string, string>>): string {
  const parts = { ...Object.fromEntries(partsOf(oneSheet(''))), ...more };
  return freePartName(officePackage(readZip(zipped(parts))), 'xl/drawings/drawing');
}

describe('the first free name of a part', () => {
  it.each([
    ['there is none of that kind', {}, 1],
    ['the first is there', { 'xl/drawings/drawing1.xml': '<a/>' }, 2],
    ['a sheet has lost the first', { 'xl/worksheets/_rels/sheet1.xml.rels': LOST }, 2],
    ['arrows of the first are left', { 'xl/drawings/_rels/drawing1.xml.rels': LOST }, 2],
  ])('when %s', (_, parts, number) => {
    expect(freeIn(parts)).toBe(`xl/drawings/drawing${String(number)}.xml`);
  });
});
