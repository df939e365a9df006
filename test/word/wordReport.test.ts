import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { reportStudy } from '../../src/app/reportStudy';
import { nodeResources } from '../../src/raster/nodeResources';
import { LANGUAGES } from '../../src/texts/language';
import { pumpStudy, type PumpLedger } from '../support/reportedStudy';

const RESOURCES = nodeResources(process.cwd());
const DAY = '2025-03-01';
const FONTS = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'];

async function bytesOf(given: PumpLedger = {}): Promise<Uint8Array> {
  return reportStudy(pumpStudy(given), DAY, RESOURCES);
}

async function partsOf(given: PumpLedger = {}): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(unzipSync(await bytesOf(given)));
  return Object.fromEntries(entries.map(([path, content]) => [path, strFromU8(content)]));
}

function parsed(xml: string | undefined): Document {
  const { window } = new JSDOM();
  const document = new window.DOMParser().parseFromString(xml ?? '', 'application/xml');
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  return document;
}

function named(document: Document, name: string): readonly Element[] {
  return [...document.getElementsByTagName(name)];
}

it('is the same file whenever and however often it is made', async () => {
  const first = await bytesOf();
  const tomorrow = new Date(Date.now() + 86_400_000);
  jest.useFakeTimers({ now: tomorrow, doNotFake: [...TIMERS] });
  const again = await bytesOf();
  jest.useRealTimers();
  expect(textsOf(again)).toEqual(textsOf(first));
  expect(Buffer.compare(first, again)).toBe(0);
});

function textsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]);
}

/** Only the clock is another. */
const TIMERS = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'nextTick',
  'queueMicrotask',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'performance',
  'hrtime',
] as const;

it('has the date of the report as its own', async () => {
  const { 'docProps/core.xml': core } = await partsOf();
  expect(core?.match(/2025-03-01T00:00:00Z/g)).toHaveLength(2);
});

it('is well-formed in every part, whatever a ledger says', async () => {
  const parts = await partsOf({ steelName: '钢 <板> & "Q235" \u0001 \uD800' });
  const xml = Object.entries(parts).filter(([path]) => /[.](xml|rels)$/.test(path));
  expect(xml.length).toBeGreaterThan(8);
  for (const [, content] of xml) parsed(content);
});

it('says beneath a picture which characters its font lacks', async () => {
  const document = parsed((await partsOf({ steelName: '鋼Ω𠮷' }))['word/document.xml']);
  const notes = named(document, 'w:p')
    .map(({ textContent }) => textContent)
    .filter((text) => text.startsWith('图中的空框'));
  // The boundary, the flow and the largest items name materials; the bars of the stages do not.
  expect(notes).toHaveLength(3);
  expect(new Set(notes)).toEqual(
    new Set(['图中的空框代替图所用字体没有的字：Ω（U+03A9）、𠮷（U+20BB7）。完整的名称见表格。']),
  );
});

it.each(LANGUAGES)('names four fonts on every run (%s)', async (language) => {
  const document = parsed((await partsOf({ language }))['word/document.xml']);
  const runs = named(document, 'w:r').filter(
    (run) => run.getElementsByTagName('w:t').length > 0 && run.closest('w\\:sdt, sdt') === null,
  );
  expect(runs.length).toBeGreaterThan(200);
  for (const run of runs) {
    const [fonts] = run.getElementsByTagName('w:rFonts');
    expect(FONTS.map((name) => fonts?.getAttribute(name) ?? name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^w:/)]),
    );
  }
});

it.each([
  ['zh-CN', 'zh-CN'],
  ['en-US', 'en-US'],
] as const)('says its language: %s', async (language, tag) => {
  const { 'word/styles.xml': part, 'docProps/core.xml': core } = await partsOf({ language });
  const styles = parsed(part);
  const [defaults] = named(styles, 'w:rPrDefault');
  const [lang] = defaults?.getElementsByTagName('w:lang') ?? [];
  // What is not Chinese in a Chinese text is not: else numbers are broken at the end of a line.
  expect([lang?.getAttribute('w:val'), lang?.getAttribute('w:eastAsia')]).toEqual([
    'en-US',
    'zh-CN',
  ]);
  expect(named(parsed(core), 'dc:language').map(({ textContent }) => textContent)).toEqual([tag]);
});

it('tells every picture in words', async () => {
  const document = parsed((await partsOf())['word/document.xml']);
  const pictures = named(document, 'wp:docPr');
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) expect(picture.getAttribute('descr')).toContain('水泵');
});

it('has the numbers of the chapters in the contents, as their headings have them', async () => {
  const document = parsed((await partsOf())['word/document.xml']);
  const [contents] = named(document, 'w:sdt');
  const entries = [...(contents?.getElementsByTagName('w:hyperlink') ?? [])].map(
    ({ textContent }) => textContent.replace(/PAGEREF.*/, ''),
  );
  expect(entries.slice(0, 6)).toEqual([
    '摘要',
    '1  核算方法',
    '1.1  原理',
    '1.2  依据标准',
    '1.3  修约',
    '2  目标与范围',
  ]);
});

it('sets the quotation marks of a Chinese report, and no others, in the Chinese font', async () => {
  const hinted = async (language: 'zh-CN' | 'en-US'): Promise<readonly string[]> => {
    const document = parsed((await partsOf({ language }))['word/document.xml']);
    const runs = named(document, 'w:r').filter(
      (run) => run.getElementsByTagName('w:rFonts')[0]?.getAttribute('w:hint') === 'eastAsia',
    );
    return runs.map(({ textContent }) => textContent);
  };
  const marks = await hinted('zh-CN');
  expect(marks).toEqual(expect.arrayContaining(['“', '”']));
  expect(marks.join('')).toMatch(/^[“”‘’…—]+$/);
  expect(await hinted('en-US')).toEqual([]);
});

it('repeats the head of every table and cuts no row', async () => {
  const document = parsed((await partsOf())['word/document.xml']);
  const tables = named(document, 'w:tbl');
  const heads = tables.filter((table) => table.getElementsByTagName('w:tblHeader').length > 0);
  // All but the form on the title page.
  expect(heads).toHaveLength(tables.length - 1);
  expect(named(document, 'w:cantSplit')).toHaveLength(named(document, 'w:tr').length);
});

it('no table is wider than the text: 9,184 twips of A4 less 24 mm on both sides', async () => {
  const document = parsed((await partsOf())['word/document.xml']);
  for (const table of named(document, 'w:tblGrid')) {
    const widths = [...table.getElementsByTagName('w:gridCol')].map((column) =>
      Number(column.getAttribute('w:w')),
    );
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(9186);
  }
});

it('typesets equations: the sum, and 100 kg × 2 = 200', async () => {
  const document = parsed((await partsOf())['word/document.xml']);
  const equations = named(document, 'm:oMath').map(({ textContent }) => textContent);
  expect(named(document, 'm:nary').length).toBeGreaterThan(0);
  expect(equations).toContain('100 kg × 2 kgCO2e/kg = 200.000 kgCO2e');
  // Numbers and units are no variables, and their stroke is no fraction bar.
  const upright = named(document, 'm:nor').map(({ parentElement }) => parentElement?.parentElement);
  expect(upright.map((run) => run?.textContent).join('')).toContain('100 kg × 2 kgCO2e/kg');
  // What leads to an equation stays on its page.
  const leads = named(document, 'm:oMath').map(({ parentElement }) => {
    const before = parentElement?.previousElementSibling;
    return before?.getElementsByTagName('w:keepNext').length;
  });
  expect(new Set(leads)).toEqual(new Set([1]));
});
