import { strToU8, zipSync } from 'fflate';
import { changed, oneSheet, partsOf, smallWorkbook, zipped } from './xlsxFile';
import type { SmallWorkbook } from './xlsxFile';

/** A file that nobody meant to read, and what its name says about it. */
export interface HostileFile {
  readonly what: string;
  readonly bytes: Uint8Array;
}

const HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>材料名称</t></is></c>';
const AMOUNT = '<c r="B1" t="inlineStr"><is><t>用量(kg)</t></is></c></row>';
const STEEL =
  '<row r="2"><c r="A2" t="inlineStr"><is><t>钢</t></is></c><c r="B2"><v>2</v></c></row>';
const LEDGER = `${HEADER}${AMOUNT}${STEEL}`;
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

/**
 * Odd and broken workbooks by the hundred: damaged zips, missing and foreign parts, cells as no
 * spreadsheet writes them, and rare things that are perfectly right.
 */
export function hostileFiles(): readonly HostileFile[] {
  return [
    ...damagedZips(),
    ...otherFiles(),
    ...missingParts(),
    ...replacedParts(),
    ...oddRows(),
    ...oddSheets(),
    ...oddWorkbooks(),
    ...oddXml(),
  ];
}

const named = (files: Readonly<Record<string, Uint8Array>>): readonly HostileFile[] =>
  Object.entries(files).map(([what, bytes]) => ({ what, bytes }));

/** The ledger cut off, or with a byte turned round, at even distances. */
function damagedZips(): readonly HostileFile[] {
  const whole = oneSheet(LEDGER);
  const at = (part: number): number => Math.floor((whole.length * part) / 20);
  const parts = Array.from({ length: 19 }, (_, index) => index + 1);
  return [
    ...parts.map((part) => ({
      what: `cut off at ${String(part)}/20`,
      bytes: whole.slice(0, at(part)),
    })),
    ...parts.map((part) => ({
      what: `one byte wrong at ${String(part)}/20`,
      bytes: whole.map((byte, index) => (index === at(part) ? byte ^ 0xff : byte)),
    })),
    { what: 'something in front', bytes: joined(strToU8('PK??'), whole) },
    { what: 'something behind', bytes: joined(whole, strToU8('garbage')) },
    { what: 'twice in a row', bytes: joined(whole, whole) },
  ];
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function otherFiles(): readonly HostileFile[] {
  return named({
    'a csv': strToU8('材料名称,用量(kg)\n钢,2\n'),
    'a csv with a byte order mark': strToU8('\uFEFF材料名称,用量(kg)\n钢,2\n'),
    'a web page': strToU8('<html><table><tr><td>钢</td></tr></table></html>'),
    'XML of 2003': strToU8('<?xml version="1.0"?><Workbook/>'),
    'rich text': strToU8('{\\rtf1 steel}'),
    'a PDF': strToU8('%PDF-1.7\n'),
    nothing: new Uint8Array(0),
    'one byte': Uint8Array.of(80),
    zeros: new Uint8Array(4096),
    'an empty zip': zipSync({}),
    'a zip of texts': zipped({ 'readme.txt': 'hello' }),
    'a text document': zipped({ 'word/document.xml': '<document/>' }),
    'a binary workbook': zipped({ 'xl/workbook.bin': 'x' }),
    'an OpenDocument': zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'a Numbers file': zipped({ 'Index/Document.iwa': 'x' }),
  });
}

function missingParts(): readonly HostileFile[] {
  const whole = rich();
  return [...partsOf(whole).keys()].map((part) => ({
    what: `without ${part}`,
    bytes: changed(whole, { [part]: null }),
  }));
}

/** Every part emptied, made to be other XML, and made to be no XML. */
function replacedParts(): readonly HostileFile[] {
  const whole = rich();
  return [...partsOf(whole).keys()].flatMap((part) => [
    { what: `${part} empty`, bytes: changed(whole, { [part]: () => '' }) },
    { what: `${part} is another thing`, bytes: changed(whole, { [part]: () => '<html/>' }) },
    { what: `${part} is no XML`, bytes: changed(whole, { [part]: () => 'hello' }) },
    {
      what: `${part} ends in the middle`,
      bytes: changed(whole, { [part]: (text) => text.slice(0, text.length >> 1) }),
    },
  ]);
}

function rich(): Uint8Array {
  return smallWorkbook({
    sheets: [{ name: '原材料', xml: `<sheetData>${LEDGER}</sheetData>` }],
    strings: '<si><t>钢</t></si>',
    styles: '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>',
    names: '<definedNames><definedName name="A">原材料!$A$1</definedName></definedNames>',
  });
}

function oddRows(): readonly HostileFile[] {
  const rows: Readonly<Record<string, string>> = {
    'no rows': '',
    'an empty row': '<row/>',
    'a negative row': '<row r="-3"><c><v>1</v></c></row>',
    'row zero': '<row r="0"><c><v>1</v></c></row>',
    'row two million': '<row r="2000000"><c><v>1</v></c></row>',
    'a row that is no number': '<row r="x"><c><v>1</v></c></row>',
    'a row between rows': '<row r="1.5"><c><v>1</v></c></row>',
    'cells without addresses': LEDGER.replaceAll(/ r="[A-Z]*[0-9]+"/g, ''),
    'a cell twice': `${LEDGER}<row r="2"><c r="B2"><v>3</v></c></row>`,
    'rows backwards': `${STEEL}${HEADER}${AMOUNT}`,
    'a cell beyond the last column': '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    'an address in lower case': LEDGER.replace('"B2"', '"b2"'),
    'a cell in another row': '<row r="1"><c r="A9"><v>1</v></c></row>',
    'a text that is missing': '<row r="1"><c r="A1" t="s"><v>4294967296</v></c></row>',
    'a text before the first': '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
    'a text between texts': '<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>',
    'not a number': '<row r="1"><c r="A1"><v>NaN</v></c></row>',
    'a number too large': '<row r="1"><c r="A1"><v>1e999</v></c></row>',
    'a number in words': '<row r="1"><c r="A1"><v>twelve</v></c></row>',
    'an unknown type': '<row r="1"><c r="A1" t="zzz"><v>1</v></c></row>',
    'an unknown error': '<row r="1"><c r="A1" t="e"><v>#KAPUTT!</v></c></row>',
    'a style that is missing': '<row r="1"><c r="A1" s="999999"><v>1</v></c></row>',
    'a date in words': '<row r="1"><c r="A1" t="d"><v>2024-13-77</v></c></row>',
    'a cell in a cell': '<row r="1"><c r="A1"><c r="B1"><v>1</v></c></c></row>',
    'a row in a row': '<row r="1"><row r="2"><c r="B2"><v>1</v></c></row></row>',
    'a shared formula without its first':
      '<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c></row>',
    'an array formula': '<row r="1"><c r="A1"><f t="array" ref="A1:A9">B1:B9</f><v>1</v></c></row>',
    'an array formula nowhere':
      '<row r="1"><c r="A1"><f t="array" ref="?">B1</f><v>1</v></c></row>',
    'a data table': '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" r1="C1"/><v>1</v></c></row>',
    'a formula in another file': '<row r="1"><c r="A1"><f>[1]A!$A$1</f><v>1</v></c></row>',
    'rich and phonetic text': `${LEDGER}<row r="3"><c r="A3" t="inlineStr"><is><r><t>铜</t></r><r><t>线</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="B3"><v>1</v></c></row>`,
    'errors for amounts': `${HEADER}${AMOUNT}<row r="2"><c r="A2" t="str"><v>钢</v></c><c r="B2" t="e"><v>#REF!</v></c></row>`,
    'truth for amounts': `${HEADER}${AMOUNT}<row r="2"><c r="A2" t="str"><v>钢</v></c><c r="B2" t="b"><v>1</v></c></row>`,
    'characters that XML cannot hold':
      '<row r="1"><c r="A1" t="str"><v>_x0000_&#55296;</v></c></row>',
    'entities without end': '<row r="1"><c r="A1" t="str"><v>&amp &nope; &#99999999;</v></c></row>',
  };
  return Object.entries(rows).map(([what, xml]) => ({ what, bytes: oneSheet(xml) }));
}

function oddSheets(): readonly HostileFile[] {
  const data = `<sheetData>${LEDGER}</sheetData>`;
  const merged = (refs: string): string =>
    `${data}<mergeCells>${refs
      .split(' ')
      .map((ref) => `<mergeCell ref="${ref}"/>`)
      .join('')}</mergeCells>`;
  const sheets: Readonly<Record<string, string>> = {
    'no cells at all': '',
    'cells twice': data + data,
    'a sheet without an end': '<sheetData>',
    'merges that overlap': merged('A1:B2 A2:B3 B1:C9 A1:XFD1048576'),
    'merges backwards': merged('B2:A1 ? A1:A0'),
    'a column at the end of the world': `<cols><col min="1" max="999999999" hidden="1"/></cols>${data}`,
    'a used range of everything': `<dimension ref="A1:XFD1048576"/>${data}`,
  };
  return Object.entries(sheets).map(([what, xml]) => ({
    what,
    bytes: smallWorkbook({ sheets: [{ name: 'A', xml }] }),
  }));
}

function oddWorkbooks(): readonly HostileFile[] {
  const whole = oneSheet(LEDGER);
  const state = (shown: string): SmallWorkbook => ({
    sheets: [{ name: 'A', state: shown, xml: `<sheetData>${LEDGER}</sheetData>` }],
  });
  const workbook = (change: (text: string) => string): Uint8Array =>
    changed(whole, { [WORKBOOK]: change });
  const kind = (word: string): Uint8Array =>
    changed(whole, { [RELATIONS]: (text) => text.replace('/worksheet"', `/${word}"`) });
  const names = (formula: string): Uint8Array =>
    oneSheet(LEDGER, {
      names: `<definedNames><definedName name="N" localSheetId="0">${formula}</definedName></definedNames>`,
    });
  const type = (word: string): Uint8Array =>
    changed(whole, { [TYPES]: (text) => text.replace('sheet.main+xml', word) });
  return named({
    'hidden sheets only': smallWorkbook(state('hidden')),
    'very hidden sheets only': smallWorkbook(state('veryHidden')),
    'a state that is none': smallWorkbook(state('gone')),
    'no sheets': workbook((text) => text.replace(/<sheets>.*<\/sheets>/, '<sheets/>')),
    'no list of sheets': workbook((text) => text.replace(/<sheets>.*<\/sheets>/, '')),
    'a sheet that leads nowhere': workbook((text) => text.replace('rId1', 'rId99')),
    'a module of Excel 95': workbook((text) =>
      text.replace('<sheets>', '<sheets><sheet name="Module" sheetId="9" r:id=""/>'),
    ),
    'a sheet that leads to nothing': workbook((text) =>
      text.replace('</sheets>', '<sheet name="B" sheetId="9"/></sheets>'),
    ),
    'modules of Excel 95 only': workbook((text) => text.replace('"rId1"', '""')),
    'our mark on a module': marked('"settings"', (text) =>
      text.replace('<sheets>', '<sheets><sheet name="Module" sheetId="9" r:id=""/>'),
    ),
    'a sheet without a name': workbook((text) => text.replace('name="A"', 'name=""')),
    'one name for two sheets': smallWorkbook({
      sheets: [1, 2].map(() => ({ name: 'A', xml: `<sheetData>${LEDGER}</sheetData>` })),
    }),
    'the calendar of 1904': oneSheet(LEDGER, { properties: '<workbookPr date1904="1"/>' }),
    'chart sheets only': kind('chartsheet'),
    'dialog sheets only': kind('dialogsheet'),
    'macro sheets only': kind('xlMacrosheet'),
    'a relationship of an unknown kind': kind('somethingElse'),
    'a relationship out of the file': changed(whole, {
      [RELATIONS]: (text) => text.replace('worksheets/sheet1', '../../../etc/passwd'),
    }),
    'a relationship to the web': changed(whole, {
      [RELATIONS]: (text) => text.replace('Target=', 'TargetMode="External" Target='),
    }),
    'a relationship to itself': changed(whole, {
      [RELATIONS]: (text) => text.replace('worksheets/sheet1.xml', 'workbook.xml'),
    }),
    'the strict dialect': changed(whole, {
      [WORKBOOK]: strict,
      [SHEET]: strict,
      [RELATIONS]: strict,
      '_rels/.rels': strict,
    }),
    'with macros': type('sheet.macroEnabled.main+xml'),
    'a template': type('template.main+xml'),
    'a type that is none': type('nothing'),
    'a name that lost its cells': names('#REF!'),
    'a name of a sheet that is not there': names("'[1]B'!$A$1"),
    'a name that is a long sum': names(`${'1+'.repeat(4000)}1`),
    'our mark with an unknown key': marked('"something"'),
    'our mark with a formula': marked('A!$A$1'),
    'our mark on the ledger': marked('"settings"'),
  });
}

const strict = (text: string): string =>
  text
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );

function marked(
  formula: string,
  change: (workbook: string) => string = (text) => text,
): Uint8Array {
  const bytes = oneSheet(LEDGER, {
    names: `<definedNames><definedName name="PCF_Sheet" localSheetId="0" hidden="1">${formula}</definedName></definedNames>`,
  });
  return changed(bytes, { [WORKBOOK]: change });
}

function oddXml(): readonly HostileFile[] {
  const whole = oneSheet(LEDGER);
  const sheet = (change: (text: string) => string): Uint8Array =>
    changed(whole, { [SHEET]: change });
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  return named({
    'a byte order mark': sheet((text) => `\uFEFF${text}`),
    'a document type': sheet((text) => text.replace('<worksheet', `${bomb}<worksheet`)),
    'other prefixes': sheet((text) =>
      text.replace('xmlns=', 'xmlns:x=').replaceAll(/<(\/?)(?!\?)/g, '<$1x:'),
    ),
    comments: sheet((text) => text.replace('<sheetData>', '<!-- a --><sheetData><!-- b -->')),
    'a comment without end': sheet((text) => text.replace('<sheetData>', '<!-- <sheetData>')),
    'crossed tags': sheet((text) => text.replace('</row></sheetData>', '</sheetData></row>')),
    'a thousand tags deep': sheet((text) =>
      text.replace('</worksheet>', `${'<x>'.repeat(1000)}${'</x>'.repeat(1000)}</worksheet>`),
    ),
    'UTF-16 without a mark': encoded(littleEndian, 'UTF-16'),
    'UTF-16 with its mark': encoded((text) => littleEndian(`\uFEFF${text}`), 'UTF-16'),
    'UTF-16 the other way round': encoded(bigEndian, 'utf-16'),
    'the encoding of Chinese programs': encoded(chinese, 'GB18030'),
    'an encoding that is none': encoded(strToU8, 'klingon'),
    'UTF-8 that says UTF-16': encoded(strToU8, 'UTF-16'),
    'quotes that do not close': sheet((text) => text.replace('r="1"', 'r="1')),
    'attributes twice': sheet((text) => text.replace('r="1"', 'r="1" r="2"')),
    'a null character': sheet((text) => text.replace('钢', '\0')),
  });
}

/** Every part in another encoding than Excel's usual one; the declaration names it. */
function encoded(encode: (text: string) => Uint8Array, name: string): Uint8Array {
  const declaration = `<?xml version="1.0" encoding="${name}"?>`;
  const parts = [...partsOf(oneSheet(LEDGER))].map(([part, text]): [string, Uint8Array] => [
    part,
    encode(declaration + text.replace(/^<\?.*\?>\s*/, '')),
  ]);
  return zipSync(Object.fromEntries(parts));
}

const littleEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

const bigEndian = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text, 'utf16le').swap16());

/** 材料名称用量钢 as GB 18030 has them; all else is ASCII. */
const GB: Readonly<Record<string, readonly number[]>> = {
  材: [0xb2, 0xc4],
  料: [0xc1, 0xcf],
  名: [0xc3, 0xfb],
  称: [0xb3, 0xc6],
  用: [0xd3, 0xc3],
  量: [0xc1, 0xbf],
  钢: [0xb8, 0xd6],
};

const chinese = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => GB[letter] ?? [letter.charCodeAt(0)]));
