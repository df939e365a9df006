import { parseCellAddress } from '../../src/workbook/address';
import type { Area, Place } from '../../src/workbook/address';
import type { PlannedCell, PlannedContent, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import type { StyleName } from '../../src/workbook/styles';

/** A place by its address; a wrong address is a mistake in the test. */
export function at(address: string): Place {
  const place = parseCellAddress(address);
  if (place === null) throw new Error(`No cell is called ${address}`);
  return place;
}

/** An area by its address. */
export function area(address: string): Area {
  const [first = '', last = first] = address.split(':');
  return {
    top: at(first).row,
    left: at(first).column,
    bottom: at(last).row,
    right: at(last).column,
  };
}

/** A planned cell: a string becomes text, a number a number. */
export function cell(
  address: string,
  content: string | number | Omit<Extract<PlannedContent, { kind: 'formula' }>, 'kind'>,
  style: StyleName = 'text',
): PlannedCell {
  if (typeof content === 'string') {
    return { at: at(address), content: { kind: 'text', text: content }, style };
  }
  if (typeof content === 'number') {
    return { at: at(address), content: { kind: 'number', value: content }, style };
  }
  return { at: at(address), content: { kind: 'formula', ...content }, style };
}

/** A sheet with nothing on it but what is given. */
export function sheetPlan(given: Partial<SheetPlan> = {}): SheetPlan {
  return {
    key: 'summary',
    name: '碳足迹汇总',
    cells: [],
    columnWidths: [],
    rowHeights: new Map(),
    frozenRows: 0,
    merges: [],
    tables: [],
    choices: [],
    highlights: [],
    charts: [],
    print: { area: area('A1:D10'), orientation: 'portrait', titleRow: null },
    ...given,
  };
}

/** A plan of two sheets that uses every means a plan has. */
export function samplePlan(): WorkbookPlan {
  return { sheets: [settingsSheet(), summarySheet()], names: [emissionName()] };
}

function emissionName(): WorkbookPlan['names'][number] {
  return { name: 'PCF_Total', sheet: 'summary', at: at('B8') };
}

function settingsSheet(): SheetPlan {
  return sheetPlan({
    key: 'settings',
    name: "甲方's 设置",
    cells: [
      cell('A1', '设置', 'title'),
      cell('A2', '语言', 'header'),
      cell('B2', '中文', 'input'),
      { ...cell('A3', '见汇总', 'link'), link: { sheet: '碳足迹汇总', cell: 'B8' } },
    ],
    columnWidths: [18, 30],
    choices: [{ area: area('B2'), values: ['中文', 'English'] }],
  });
}

const STAGES: readonly (readonly [string, number, number])[] = [
  ['原材料', 1234.567_890_123, 12],
  ['运输', 0.1 + 0.2, 3],
  ['生产', 456, 0],
  ['使用', 1e-7, 44],
];

function summarySheet(): SheetPlan {
  const total = STAGES.reduce((sum, [, value]) => sum + value, 0);
  return sheetPlan({
    cells: [
      cell('A1', '产品碳足迹汇总', 'title'),
      ...['阶段', '化石\nkgCO2e', '生物 kgCO2e', '占比'].map((header, index) =>
        cell(`${'ABCD'.charAt(index)}3`, header, 'header'),
      ),
      ...STAGES.flatMap(([stage, fossil, biogenic], index) =>
        stageRow(index + 4, stage, fossil, biogenic),
      ),
      cell('A8', '合计', 'totalText'),
      cell('B8', { formula: 'SUM(B4:B7)', value: total }, 'totalEmission'),
      cell('C8', { formula: 'IFNA(VLOOKUP("x",A4:B7,2,FALSE),"无")', value: '无' }, 'totalState'),
      cell('D8', { formula: '1/0', value: { error: '#DIV/0!' } }, 'totalShare'),
      cell('A9', '=1+1', 'note'),
      cell('B9', { formula: 'B8>0', value: true }, 'state'),
      cell('C9', { formula: 'PCF_Total*2+SUM(PCF_Stages[占比])', value: total * 2 + 1 }, 'amount'),
    ],
    columnWidths: [24, 16, 16, 12],
    rowHeights: new Map([[0, 30]]),
    frozenRows: 3,
    merges: [area('A1:D1')],
    tables: [
      {
        name: 'PCF_Stages',
        area: area('A3:D7'),
        headers: ['阶段', '化石\nkgCO2e', '生物 kgCO2e', '占比'],
      },
    ],
    highlights: [
      { area: area('D4:D7'), formula: 'D4>0.5', kind: 'alarm' },
      { area: area('D4:D7'), formula: 'D4>0.2', kind: 'caution' },
      { area: area('D4:D7'), formula: 'D4<=0.2', kind: 'fine' },
    ],
    charts: [
      {
        kind: 'barStacked',
        title: '各阶段 "排放" & 去除',
        description: '各阶段排放 <条形图>',
        categories: area('A4:A7'),
        series: [
          { name: '化石', values: area('B4:B7'), color: '1E5C46' },
          { name: '生物', values: area('C4:C7'), color: 'E0A030' },
        ],
        valueAxis: { title: 'kgCO2e', numberFormat: '#,##0', range: [0, 100] },
        area: area('A11:D25'),
      },
      {
        kind: 'pie',
        title: '占比',
        description: '各阶段占比',
        categories: area('A4:A7'),
        series: [{ name: '化石', values: area('B4:B7'), color: '1E5C46' }],
        valueAxis: { title: '', numberFormat: 'General', range: null },
        area: area('F3:J18'),
      },
    ],
    print: { area: area('A1:J25'), orientation: 'landscape', titleRow: 2 },
  });
}

function stageRow(
  row: number,
  stage: string,
  fossil: number,
  biogenic: number,
): readonly PlannedCell[] {
  const line = String(row);
  const total = STAGES.reduce((sum, [, value]) => sum + value, 0);
  return [
    cell(`A${line}`, stage),
    cell(`B${line}`, fossil, 'emission'),
    cell(`C${line}`, biogenic, 'emission'),
    cell(`D${line}`, { formula: `B${line}/B$8`, value: fossil / total }, 'share'),
  ];
}
