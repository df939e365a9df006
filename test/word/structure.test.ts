import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { calculateStudy } from '../../src/app/calculateStudy';
import { reportStudy } from '../../src/app/reportStudy';
import { nodeResources } from '../../src/raster/nodeResources';
import { LANGUAGES, type Language } from '../../src/texts/language';
import { docxProblems } from '../support/docx/docxProblems';
import { opened } from '../support/openedWorkbook';
import { pumpStudy } from '../support/reportedStudy';

const RESOURCES = nodeResources(process.cwd());
const DAY = '2025-03-01';
const SAMPLES = ['jiuda-three-ledgers.xlsx', 'yunling-pumps-invented.xlsx'];

async function sampleReport(file: string, language: Language): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync(join('assets', 'samples', file)));
  const content = await (await opened(bytes, file)).port.read();
  const answers = new Map<string, string>();
  const study = calculateStudy([content], { gwp: null, boundary: null, language, answers });
  return reportStudy(study, DAY, RESOURCES);
}

it.each(SAMPLES.flatMap((file) => LANGUAGES.map((language) => [file, language] as const)))(
  'has no part over which Word might stumble: %s in %s',
  async (file, language) => {
    expect(docxProblems(await sampleReport(file, language))).toEqual([]);
  },
);

describe('such parts are found', () => {
  let whole: Readonly<Record<string, Uint8Array>>;

  beforeAll(async () => {
    whole = unzipSync(await reportStudy(pumpStudy(), DAY, RESOURCES));
    expect(docxProblems(zipSync({ ...whole }))).toEqual([]);
  });

  const DOCUMENT = 'word/document.xml';
  const TYPES = '[Content_Types].xml';
  const RELS = 'word/_rels/document.xml.rels';

  it.each([
    [
      'order in a paragraph',
      DOCUMENT,
      /(<w:keepNext\/>)(<w:jc w:val="left"\/>)/,
      '$2$1',
      /w:keepNext in w:pPr stands too late/,
    ],
    [
      'order in a run',
      DOCUMENT,
      /(<w:rFonts [^>]*>)(<w:sz [^>]*>)/,
      '$2$1',
      /w:rFonts in w:rPr stands too late/,
    ],
    [
      'order in a cell',
      DOCUMENT,
      /(<w:tcW [^>]*>)(<w:vAlign [^>]*>)/,
      '$2$1',
      /w:tcW in w:tcPr stands too late/,
    ],
    [
      'order in a table',
      DOCUMENT,
      /(<w:tblW [^>]*>)(<w:tblBorders>.*?<\/w:tblBorders>)/,
      '$2$1',
      /w:tblW in w:tblPr stands too late/,
    ],
    [
      'order in a section',
      DOCUMENT,
      /(<w:pgSz [^>]*>)(<w:pgMar [^>]*>)/,
      '$2$1',
      /w:pgSz in w:sectPr stands too late/,
    ],
    [
      'order in settings',
      'word/settings.xml',
      /(<w:defaultTabStop [^>]*>)(<w:evenAnd[^>]*>)/,
      '$2$1',
      /w:defaultTabStop in w:settings stands too late/,
    ],
    [
      'order in a style',
      'word/styles.xml',
      /(<w:name w:val="Table Caption"\/>)(<w:basedOn [^>]*>)/,
      '$2$1',
      /w:name in w:style stands too late/,
    ],
    [
      'an element that is none',
      DOCUMENT,
      '<w:jc w:val="left"/>',
      '<w:align w:val="left"/>',
      /w:align in w:pPr is not known/,
    ],
    [
      'a cell without paragraphs',
      DOCUMENT,
      /(<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/,
      '$1$2',
      /does not end in a paragraph/,
    ],
    [
      'a row that lacks a cell',
      DOCUMENT,
      /<w:tc>((?!<\/w:tc>).)*<\/w:tc><\/w:tr>/,
      '</w:tr>',
      /a row has 1 cells/,
    ],
    [
      'a column without its grid',
      DOCUMENT,
      /<w:gridCol [^>]*>/,
      '',
      /the columns are not its width/,
    ],
    ['a bookmark without end', DOCUMENT, /<w:bookmarkEnd [^>]*>/, '', /begin and do not end/],
    [
      'two bookmarks of one id',
      DOCUMENT,
      /(<w:bookmarkStart [^>]*w:id=")2"/,
      '$11"',
      /id is given twice/,
    ],
    ['a link to nowhere', DOCUMENT, 'w:anchor="_Toc1"', 'w:anchor="_Toc0"', /no bookmark _Toc0/],
    [
      'a field without end',
      DOCUMENT,
      '<w:fldChar w:fldCharType="end"/>',
      '',
      /a field does not end/,
    ],
    [
      'two pictures of one id',
      DOCUMENT,
      '<wp:docPr id="2"',
      '<wp:docPr id="1"',
      /picture’s id is given twice/,
    ],
    ['a picture of no size', DOCUMENT, /(<wp:extent cx=")\d+/, '$10', /a picture is 0 ×/],
    [
      'a style that is none',
      DOCUMENT,
      '"TableCaption"',
      '"Caption of tables"',
      /no style Caption of tables/,
    ],
    ['a list that is none', DOCUMENT, /<w:numId w:val="\d+"/, '<w:numId w:val="99"', /no list 99/],
    [
      'a part without type',
      TYPES,
      /<Default [^>]*Extension="png"[^>]*>/,
      '',
      /image1\.png has no type/,
    ],
    [
      'a type without part',
      TYPES,
      '"/word/styles.xml"',
      '"/word/style.xml"',
      /\/word\/style\.xml, which is no part/,
    ],
    ['a relationship to nowhere', RELS, 'styles.xml', 'style.xml', /leads to word\/style\.xml/],
    ['a reference to nowhere', DOCUMENT, /r:embed="[^"]*"/, 'r:embed="rIdNone"', /names rIdNone/],
    ['what is no XML', DOCUMENT, '</w:body>', '', /document\.xml is no XML/],
  ])('%s', (_, path, right, wrong, problem) => {
    const before = strFromU8(whole[path] ?? new Uint8Array());
    const after = before.replace(right, wrong);
    expect(after).not.toBe(before);
    expect(docxProblems(zipSync({ ...whole, [path]: strToU8(after) })).join('\n')).toMatch(problem);
  });
});
