const LEDGER = 'xl/worksheets/sheet1.xml';

/** Every part of a file as text, by name. */
export type Parts = ReadonlyMap<string, string>;

function part(parts: Parts, name: string): string {
  return parts.get(name) ?? '';
}

function cell(parts: Parts, address: string): string {
  const pattern = new RegExp(`<c [^>]*?r="${address}"[^>]*?(?:/>|>.*?</c>)`, 's');
  return pattern.exec(part(parts, LEDGER))?.[0] ?? '';
}

/** Where an arrow of a part leads, if there is one whose tag contains the word. */
function arrow(parts: Parts, rels: string, word: string): string {
  const tags = part(parts, rels).match(/<Relationship [^>]*>/g) ?? [];
  return tags.find((tag) => tag.includes(word)) ?? '';
}

/** Each feature of a ledger in real life, and how to see that it is there. */
export const FEATURES: Readonly<Record<string, (parts: Parts) => boolean>> = {
  'fonts and fills': (p) =>
    part(p, 'xl/styles.xml').includes('1F6B3B') &&
    part(p, 'xl/styles.xml').includes('微软雅黑') &&
    cell(p, 'A1').includes('s="1"'),
  borders: (p) => part(p, 'xl/styles.xml').includes('style="thin"><color auto="1"'),
  'merged title': (p) => part(p, LEDGER).includes('<mergeCell ref="A1:H1"'),
  'date format': (p) =>
    part(p, 'xl/styles.xml').includes('yyyy&quot;年&quot;') &&
    cell(p, 'A3').includes('s="3"><v>46027'),
  'defined names': (p) =>
    part(p, 'xl/workbook.xml').includes('name="排放合计">运输台账!$G$10<') &&
    part(p, 'xl/workbook.xml').includes('name="局部名" localSheetId="0">'),
  'print area and titles': (p) =>
    /_xlnm.Print_Area" localSheetId="0">运输台账!\$A\$1:\$H\$10</.test(
      part(p, 'xl/workbook.xml'),
    ) && /_xlnm.Print_Titles" localSheetId="0">运输台账!\$1:\$2</.test(part(p, 'xl/workbook.xml')),
  'drop-down list': (p) =>
    /<dataValidation [^>]*list[^>]*请选择运输方式.*?因子表!\$A\$2/.test(part(p, LEDGER)),
  table: (p) =>
    part(p, LEDGER).includes('<tablePart r:id="rId4"') &&
    /运输表.*TableStyleMedium4/.test(part(p, 'xl/tables/table1.xml')),
  chart: (p) =>
    part(p, 'xl/charts/chart1.xml').includes('各物料运输排放') &&
    /c:chart [^>]*r:id="rId2"/.test(part(p, 'xl/drawings/drawing1.xml')) &&
    arrow(p, 'xl/drawings/_rels/drawing1.xml.rels', '"rId2"').includes('chart1.xml'),
  comment: (p) =>
    part(p, 'xl/comments1.xml').includes('某某钢厂') &&
    part(p, LEDGER).includes('<legacyDrawing r:id'),
  image: (p) =>
    p.has('xl/media/image1.png') &&
    part(p, 'xl/drawings/drawing1.xml').includes('r:embed="rId1"') &&
    arrow(p, 'xl/drawings/_rels/drawing1.xml.rels', '"rId1"').includes('image1.png'),
  'conditional format': (p) =>
    part(p, LEDGER).includes('cfRule type="cellIs" dxfId="0"') &&
    /<dxfs[^>]*><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/.test(part(p, 'xl/styles.xml')),
  'data bar': (p) => /<dataBar>.*FF63C384/.test(part(p, LEDGER)),
  sparkline: (p) => /x14:sparklineGroup .*tint="-0.49998.*运输台账!C3:C7/.test(part(p, LEDGER)),
  'frozen panes': (p) => /<pane xSplit="1" ySplit="2"[^>]*frozen/.test(part(p, LEDGER)),
  'dynamic array': (p) =>
    /cm="1" t="str"><f t="array" ref="J3:J5">_xlfn._xlws.SORT/.test(cell(p, 'J3')) &&
    p.has('xl/metadata.xml'),
  'dynamic array’s value': (p) => cell(p, 'J3').includes('<v>内河船舶</v>'),
  'array formula': (p) => cell(p, 'L3').includes('<f t="array" ref="L3:L4">C3:C4*2</f><v>25</v>'),
  'custom function with its value': (p) =>
    cell(p, 'G3').includes('_xldudf_PCF_TRANSPORT(C3,D3,F3)</f><v>372.4</v>'),
  'rich text': (p) =>
    /<r><t>CO<\/t><\/r><r><rPr><b\/>.*<t>2<\/t>/.test(part(p, 'xl/sharedStrings.xml')) &&
    part(p, 'xl/sharedStrings.xml').includes('vertAlign val="subscript"'),
  'page header': (p) => part(p, LEDGER).includes('<oddHeader>&amp;C碳足迹台账'),
  'landscape pages': (p) => part(p, LEDGER).includes('<pageSetup orientation="landscape"'),
  'hidden sheet': (p) => /<sheet name="隐藏"[^>]*state="hidden"/.test(part(p, 'xl/workbook.xml')),
  'column widths': (p) => /<col min="1" max="1" width="16.7/.test(part(p, LEDGER)),
  hyperlink: (p) =>
    part(p, LEDGER).includes('<hyperlink ref="A13" r:id="rId1"') &&
    arrow(p, 'xl/worksheets/_rels/sheet1.xml.rels', '"rId1"').includes('External'),
  'document properties': (p) =>
    part(p, 'docProps/custom.xml').includes('2026-01') &&
    arrow(p, '_rels/.rels', 'docProps/custom.xml') !== '',
  'custom XML': (p) =>
    p.has('customXml/item1.xml') &&
    arrow(p, 'xl/_rels/workbook.xml.rels', 'customXml/item1.xml') !== '',
  'web extension': (p) =>
    p.has('xl/webextensions/webextension1.xml') &&
    arrow(p, '_rels/.rels', 'webextensiontaskpanes') !== '',
  theme: (p) =>
    p.has('xl/theme/theme1.xml') && arrow(p, 'xl/_rels/workbook.xml.rels', 'theme1') !== '',
};
