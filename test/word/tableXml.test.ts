import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Row, Run, Table, Text } from '../../src/report/document/blocks';
import { tableXml } from '../../src/word/tableXml';

const { window } = new JSDOM();

function plain(text: string): Text {
  return text === '' ? [] : [{ text, mark: 'plain' }];
}

function tableOf(rows: readonly Row<Text>[], caption: Text | null = plain('表')): Table<Text> {
  return {
    kind: 'table',
    key: null,
    caption,
    columns: [
      { header: plain('名称'), weight: 2, align: 'left' },
      { header: plain('kgCO2e'), weight: 1, align: 'right' },
    ],
    rows,
    note: null,
  };
}

const TIMES =
  '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="SimSun" w:hAnsi="Times New Roman"/>';
const ARIAL = '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="SimHei" w:hAnsi="Arial"/>';
const BOLD = '<w:b/><w:bCs/>';
const NINE = '<w:sz w:val="18"/><w:szCs w:val="18"/>';
const GREEN = '<w:shd w:fill="F2F7EF" w:color="auto" w:val="clear"/>';
const HEAD_GREEN = '<w:shd w:fill="E2EFDA" w:color="auto" w:val="clear"/>';
const YELLOW = '<w:shd w:fill="FFF2A8" w:color="auto" w:val="clear"/>';
const MIDDLE = '<w:vAlign w:val="center"/>';
const BELOW = '<w:vertAlign w:val="subscript"/>';

function cell(properties: string, keep: string, align: string, runs: string): string {
  return `<w:tc><w:tcPr>${properties}${MIDDLE}</w:tcPr><w:p><w:pPr><w:keepNext${keep}/><w:jc w:val="${align}"/></w:pPr>${runs}</w:p></w:tc>`;
}

function run(properties: string, text: string): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function width(twips: number): string {
  return `<w:tcW w:type="dxa" w:w="${String(twips)}"/>`;
}

const FREE = ' w:val="false"';
const KEPT = '';

it('is the XML of the schema, in its order: of 3002 twips a column of weight 2 gets floor(2001.33) and what is left over, one of weight 1 floor(1000.67)', () => {
  const rows: Row<Text>[] = [
    { role: 'group', cells: [plain('水泵')] },
    {
      role: 'body',
      cells: [
        [
          { text: '缺', mark: 'gap' },
          { text: '强', mark: 'strong' },
        ],
        plain('2 t CO2e'),
      ],
    },
    { role: 'total', cells: [plain('合计')] },
  ];
  const edge = 'w:val="single" w:color="9DB8A6" w:sz="8"';
  expect(tableXml(tableOf(rows), 3002)).toBe(
    [
      '<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="3002"/><w:tblBorders>',
      `<w:top ${edge}/><w:left w:val="none"/><w:bottom ${edge}/><w:right w:val="none"/>`,
      '<w:insideH w:val="single" w:color="9DB8A6" w:sz="4"/><w:insideV w:val="none"/></w:tblBorders>',
      '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:type="dxa" w:w="30"/><w:left w:type="dxa" w:w="80"/>',
      '<w:bottom w:type="dxa" w:w="30"/><w:right w:type="dxa" w:w="80"/></w:tblCellMar></w:tblPr>',
      '<w:tblGrid><w:gridCol w:w="2002"/><w:gridCol w:w="1000"/></w:tblGrid>',
      '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
      cell(width(2002) + HEAD_GREEN, '', 'left', run(ARIAL + BOLD + NINE, '名称')),
      cell(
        width(1000) + HEAD_GREEN,
        '',
        'right',
        run(ARIAL + BOLD + NINE, 'kgCO') +
          run(ARIAL + BOLD + NINE + BELOW, '2') +
          run(ARIAL + BOLD + NINE, 'e'),
      ),
      '</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>',
      cell(
        `${width(3002)}<w:gridSpan w:val="2"/>${GREEN}`,
        '',
        'left',
        run(TIMES + BOLD + NINE, '水泵'),
      ),
      '</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>',
      cell(
        width(2002),
        KEPT,
        'left',
        run(TIMES + NINE + YELLOW, '缺') + run(TIMES + BOLD + NINE, '强'),
      ),
      cell(
        width(1000),
        KEPT,
        'right',
        run(TIMES + NINE, '2\u00A0t CO') + run(TIMES + NINE + BELOW, '2') + run(TIMES + NINE, 'e'),
      ),
      '</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>',
      cell(width(2002) + GREEN, FREE, 'left', run(TIMES + BOLD + NINE, '合计')),
      cell(width(1000) + GREEN, FREE, 'right', ''),
      '</w:tr></w:tbl>',
    ].join(''),
  );
});

it('has no head row where it is a form: what is asked stands bold in the first column', () => {
  const xml = tableXml(
    tableOf([{ role: 'body', cells: [plain('企业'), plain('某厂')] }], null),
    900,
  );
  expect(xml).not.toContain('w:tblHeader');
  expect(xml).toContain(run(ARIAL + BOLD + NINE, '企业'));
  expect(xml).toContain(run(TIMES + NINE, '某厂'));
});

/** A letter for each row: K where it stays on the page of the next. */
function keptRows(roles: readonly Row<Text>['role'][]): string {
  const rows = roles.map((role) => ({ role, cells: [plain('a')] }));
  const [, , ...told] = tableXml(tableOf(rows), 900).split('<w:tr>');
  return told.map((row) => (row.includes(`<w:keepNext${FREE}/>`) ? '-' : 'K')).join('');
}

it('keeps a short table together, and a long one’s ends: the first two rows, the last two, and what is before a total', () => {
  const long = Array.from({ length: 6 }, () => 'body' as const);
  expect(keptRows(long)).toBe('KKKKK-');
  expect(keptRows([...long, 'total', 'group', ...long])).toBe('K----K-K----K-');
});

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

it('holds any text as it is, � for what XML cannot hold', () => {
  const mark = fc.constantFrom<Run['mark']>('plain', 'gap', 'strong');
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<w:t>&amp;]]>', '"\'', 'CO2e N2O', '\uD83D\uDE00', '\uD800', '\u0001\uFFFE'),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ text: anything, mark })), (cellText) => {
      const xml = tableXml(tableOf([{ role: 'body', cells: [cellText] }]), 900);
      const document = new window.DOMParser().parseFromString(
        xml.replace('<w:tbl>', `<w:tbl ${NAMESPACE}>`),
        'application/xml',
      );
      expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
      const read = document.getElementsByTagName('w:tc')[2]?.textContent;
      expect(read).toBe(heldByXml(cellText.map(({ text }) => text)));
    }),
  );
});

/** XML 1.0: #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]; a reader makes line feeds of carriage returns. */
function heldByXml(texts: readonly string[]): string {
  const held = (character: string): boolean => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
  };
  return texts
    .map((text) =>
      [...text]
        .map((one) => (held(one) ? one : '\uFFFD'))
        .join('')
        .replace(/\r\n?/g, '\n'),
    )
    .join('');
}
