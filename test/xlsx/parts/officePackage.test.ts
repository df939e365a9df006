import { officePackage, partText, withPart } from '../../../src/xlsx/parts/officePackage';
import { readZip } from '../../../src/xlsx/zip/readZip';
import { zipped } from '../../support/xlsxFile';

const PARTS = officePackage(readZip(zipped({ 'xl\\A.xml': '<a/>', 'b.xml': '<b/>' })));

describe('officePackage', () => {
  it('finds parts whatever their case and slashes', () => {
    expect(partText(PARTS, '/XL/a.xml')).toBe('<a/>');
    expect(partText(PARTS, 'xl/c.xml')).toBeNull();
  });

  it('keeps a part’s very bytes when its text does not change', () => {
    expect(withPart(PARTS, 'b.xml', '<b/>').get('b.xml')).toBe(PARTS.get('b.xml'));
  });

  it('writes a part in its place, under the name it had', () => {
    const parts = withPart(PARTS, 'xl/a.xml', '<c/>');
    expect([...parts.values()].map(({ name }) => name)).toEqual(['xl\\A.xml', 'b.xml']);
    expect(partText(parts, 'xl/a.xml')).toBe('<c/>');
  });
});
