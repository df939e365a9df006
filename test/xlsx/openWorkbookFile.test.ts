import { zipSync } from 'fflate';
import { openWorkbookFile } from '../../src/xlsx/openWorkbookFile';
import { oleFile } from '../support/oleFile';
import { changed, oneSheet, smallWorkbookParts, zipped } from '../support/xlsxFile';
import type { FileProblem } from '../../src/workbook/fileProblem';

const GOOD = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const SHEET = 'xl/worksheets/sheet1.xml';

const BINARY_ELSEWHERE =
  '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="a/b.bin"/></Relationships>';

async function problemOf(bytes: Uint8Array): Promise<FileProblem | null> {
  const outcome = await openWorkbookFile(bytes, 'file.xlsx');
  return outcome.ok ? null : outcome.problem;
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  return (await problemOf(bytes))?.code ?? 'opened';
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** The file with the declared uncompressed size of every entry of that size set to another. */
function declaring(bytes: Uint8Array, size: number, declared: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    const signature = view.getUint32(at, true);
    const field = signature === 0x02014b50 ? at + 24 : signature === 0x04034b50 ? at + 22 : null;
    if (field !== null && view.getUint32(field, true) === size)
      view.setUint32(field, declared, true);
  }
  return copy;
}

describe('openWorkbookFile', () => {
  it('opens a workbook and gives its bytes back unchanged while nothing was written', async () => {
    const outcome = await openWorkbookFile(GOOD, 'file.xlsx');
    expect(outcome.ok && outcome.value.bytes()).toEqual(GOOD);
  });

  it('says which file a problem is about', async () => {
    expect((await problemOf(new Uint8Array()))?.file).toBe('file.xlsx');
  });

  it('tells an empty file', async () => {
    expect(await codeOf(new Uint8Array())).toBe('empty');
  });

  it.each([
    ['text', text('名称,数量\n钢,5')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a zip of something else', zipped({ 'readme.txt': 'hello' })],
    ['an empty zip', zipSync({})],
    ['a Word document', wordDocument()],
    ['an old Word document', oleFile(['WordDocument', '1Table'])],
    ['an e-book', zipped({ mimetype: 'application/epub+zip', 'a.xml': '<a/>' })],
  ])('tells that %s is no workbook', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('not-a-workbook');
  });

  it.each([
    ['.xls', oleFile(['Workbook', 'SummaryInformation'])],
    ['.xls of Excel 5', oleFile(['Book'])],
    ['.xls with names in capitals', oleFile(['WORKBOOK'])],
    ['.xls of Excel 2', Uint8Array.of(9, 0, 4, 0, 2, 0, 16, 0)],
    ['.xls of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0)],
    ['.xls whose directory takes several sectors', oleFile(['a', 'b', 'c', 'd', 'e', 'Workbook'])],
  ])('tells an old workbook: %s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('legacy-xls');
  });

  it('tells a workbook locked with a password from an old one', async () => {
    expect(await codeOf(oleFile(['EncryptionInfo', 'EncryptedPackage']))).toBe('encrypted');
  });

  it('survives an old file whose directory runs in a circle', async () => {
    const bytes = oleFile(['x']);
    new DataView(bytes.buffer).setUint32(512 + 4, 1, true);
    expect(await codeOf(bytes)).toBe('not-a-workbook');
  });

  it.each([
    ['.ods', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['.xlsb', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' })],
    [
      '.xlsb with a workbook elsewhere',
      zipped({ '_rels/.rels': BINARY_ELSEWHERE, 'a/b.bin': 'x' }),
    ],
    ['.numbers', zipped({ 'Index/Document.iwa': 'x' })],
  ])('tells a spreadsheet of another kind: %s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('other-spreadsheet');
  });
});

describe('what a file is instead', () => {
  it.each([
    ['HTML', '\uFEFF\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>'],
    ['HTML', '<!DOCTYPE html><title>a</title>'],
    ['HTML', '<table><tr><td>钢</td></tr></table>'],
    [
      'XML',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ],
    ['PDF', '%PDF-1.7'],
    ['RTF', '{\\rtf1 steel}'],
    ['68 65 6c 6c 6f', 'hello'],
  ])('is told in a word where there is one: %s for %j', async (detail, content) => {
    expect(await problemOf(text(content))).toMatchObject({ code: 'not-a-workbook', detail });
  });
});

describe('a damaged file', () => {
  it.each([0.3, 0.6, 0.9, 0.99])('is told when cut off at %d of its length', async (share) => {
    expect(await codeOf(GOOD.subarray(0, Math.floor(GOOD.length * share)))).toBe('damaged');
  });

  it.each([
    ['the workbook part is missing', changed(GOOD, { 'xl/workbook.xml': null })],
    ['a listed sheet is missing', changed(GOOD, { [SHEET]: null })],
    [
      'a listed sheet has no relationship',
      changed(GOOD, { 'xl/_rels/workbook.xml.rels': (xml) => xml.replace('rId1', 'rId9') }),
    ],
    ['a sheet is cut off', changed(GOOD, { [SHEET]: (xml) => xml.slice(0, -20) })],
    ['a tag is cut off', changed(GOOD, { [SHEET]: (xml) => xml.replace('<v>', '<v') })],
    ['tags do not match', changed(GOOD, { [SHEET]: (xml) => xml.replace('</c>', '</d>') })],
    ['a sheet is not XML', changed(GOOD, { [SHEET]: () => 'hello' })],
    ['a sheet is empty', changed(GOOD, { [SHEET]: () => '' })],
    ['a number is none', changed(GOOD, { [SHEET]: (xml) => xml.replace('>1<', '>1,5<') })],
    ['a cell has no real address', changed(GOOD, { [SHEET]: (xml) => xml.replace('A1', 'ZZZ1') })],
    [
      'a cell points to a text that is not there',
      changed(GOOD, { [SHEET]: (xml) => xml.replace('r="A1"', 'r="A1" t="s"') }),
    ],
    [
      'a part has a document type, as XML bombs do',
      changed(GOOD, { [SHEET]: (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>') }),
    ],
    [
      'two sheets have one name',
      zipped(
        smallWorkbookParts({ sheets: ['a', 'A'].map((name) => ({ name, xml: '<sheetData/>' })) }),
      ),
    ],
    [
      'a sheet has no name',
      changed(GOOD, { 'xl/workbook.xml': (xml) => xml.replace('"A"', '""') }),
    ],
    ['content types are no XML', changed(GOOD, { '[Content_Types].xml': () => 'hello' })],
    ['content types are missing', changed(GOOD, { '[Content_Types].xml': null })],
  ])('is told when %s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('damaged');
  });

  it('names the part that is missing', async () => {
    const problem = await problemOf(changed(GOOD, { [SHEET]: null }));
    expect(problem?.detail).toBe(`${SHEET}: missing`);
  });

  it('is told when one bit of a compressed part flipped', async () => {
    const parts = smallWorkbookParts({
      sheets: [
        { name: 'A', xml: '<sheetData><row r="1"><c r="A1"><v>12345</v></c></row></sheetData>' },
      ],
    });
    const entries = Object.entries(parts).map(([name, xml]) => [name, text(xml)] as const);
    const bytes = zipSync(Object.fromEntries(entries), { level: 0 });
    const at = Buffer.from(bytes).indexOf('12345');
    bytes[at] = 0x32;
    expect(await codeOf(bytes)).toBe('damaged');
  });
});

describe('a file that would fill the memory', () => {
  const MEGABYTE = 1024 ** 2;

  it('is refused by what it declares, before anything is unpacked', async () => {
    const huge = zipSync({ ...zippable(), 'xl/media/a.bin': new Uint8Array(80 * MEGABYTE) });
    expect(await codeOf(huge)).toBe('too-large');
  });

  it('is refused when one part declares more than 512 MiB', async () => {
    const length = GOOD.length + 77;
    const bytes = zipSync({ ...zippable(), 'xl/media/a.bin': random(length) }, { level: 0 });
    expect(await codeOf(declaring(bytes, length, 600 * MEGABYTE))).toBe('too-large');
  });

  it('is stopped when its header declares less than it holds', async () => {
    const size = 60 * MEGABYTE + 1;
    const blank = new Uint8Array(size).fill(0x20);
    const bytes = zipSync({ ...zippable(), [SHEET]: blank });
    expect(bytes.length).toBeLessThan(MEGABYTE / 4);
    const problem = await problemOf(declaring(bytes, size, 1000));
    expect(problem).toMatchObject({
      code: 'damaged',
      detail: `${SHEET}: holds more than the 1000 bytes declared`,
    });
  });

  it('is refused when cells stand so far to the right that rows take too much', async () => {
    const rows = Array.from({ length: 3200 }, (_, row) => {
      return `<row r="${String(row + 1)}"><c r="XFD${String(row + 1)}"><v>1</v></c></row>`;
    });
    expect(await codeOf(oneSheet(rows.join('')))).toBe('too-large');
  });
});

function wordDocument(): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipped({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': '<document/>',
  });
}

function zippable(): Record<string, Uint8Array> {
  const parts = smallWorkbookParts({ sheets: [{ name: 'A', xml: '<sheetData/>' }] });
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, text(xml)]));
}

/** Bytes that do not compress, the same in every run. */
function random(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => (seed = (seed * 16807) % 2147483647) & 0xff);
}
