import * as fc from 'fast-check';
import { anyLinks, anyPage } from '../../support/anyPage';
import { absoluteAddress, sheetReference } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/address';
import type {
  BorderLine,
  CellFormat,
  CellValue,
  CellView,
  ChartView,
  NameView,
  SheetView,
  TableView,
  WorkbookView,
} from '../../../src/workbook/view';

const ROWS = 12;
const COLUMNS = 6;
/** Rows from here on belong to merges, tables and spills, so that nothing overlaps. */
const BELOW = 20;
const NAMES = ['台账', 'Sheet 1', "O'Neil", '2024'] as const;

const color = fc.constantFrom('FF0000', '00B050', '1F4E79');
const line: fc.Arbitrary<BorderLine> = fc.record({
  style: fc.constantFrom('thin', 'hair', 'dotted', 'dashed', 'medium', 'thick', 'double'),
  color,
});

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom('0.00', 'yyyy/m/d', '@', 'General', '#,##0;[Red]-#,##0'),
    fontName: fc.constantFrom('宋体', 'Arial'),
    fontSize: fc.constantFrom(9, 10.5, 22),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    fontColor: color,
    fill: color,
    top: line,
    bottom: line,
    left: line,
    right: line,
    horizontal: fc.constantFrom('left', 'center', 'right', 'fill', 'justify', 'distributed'),
    vertical: fc.constantFrom('top', 'center', 'bottom', 'justify', 'distributed'),
    indent: fc.constantFrom(1, 3),
    wrap: fc.boolean(),
  },
  { requiredKeys: [] },
);

const text = fc.constantFrom(
  '电机',
  '007',
  "'=x",
  '=1',
  'TRUE',
  '#N/A',
  ' a ',
  '1/2',
  '😀\nb',
  '%',
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#FIELD!').map((error) => ({ error })),
);

const formula = fc.constantFrom(
  '1+1',
  'SUM(A1:B2)',
  'PCF.TRANSPORT(A1,2,3)',
  'NA()',
  '产量*2',
  '"a"&A1',
);

const cell: fc.Arbitrary<CellView> = fc.oneof(
  fc.record({ value, formula: fc.constant(null), format }),
  fc.record({ value: fc.oneof(value, fc.constant(null)), formula, format }),
  format
    .filter((look) => Object.keys(look).length > 0)
    .map((look) => ({ value: null, formula: null, format: look })),
);

const sizes = (points: readonly number[]): fc.Arbitrary<number | null> =>
  fc.option(fc.constantFrom(...points));

type Cells = readonly (readonly [row: number, column: number, cell: CellView])[];

const plainCells: fc.Arbitrary<Cells> = fc.uniqueArray(
  fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), cell),
  { maxLength: 25, selector: ([row, column]) => row * COLUMNS + column },
);

/** A formula that fills 2×2 cells, with the results that the file has. */
const SPILL: Cells = [0, 1].flatMap((row) =>
  [0, 1].map((column) => {
    const isFirst = row + column === 0;
    const area = { top: BELOW, left: 10, bottom: BELOW + 1, right: 11 };
    const plain = { value: row * 2 + column, formula: null, format: {} };
    const filled = isFirst ? { ...plain, formula: 'SEQUENCE(2,2,0)', spill: area } : plain;
    return [BELOW + row, 10 + column, filled] as const;
  }),
);

const TABLE: Area = { top: BELOW, left: 0, bottom: BELOW + 2, right: 1 };
const HEADERS: Cells = ['原料', '数量'].map((header, column) => [
  BELOW,
  column,
  { value: header, formula: null, format: {} },
]);

function table(name: string): fc.Arbitrary<TableView> {
  const style = fc.constantFrom(null, 'TableStyleMedium2');
  const fixed = { name: fc.constant(name), area: fc.constant(TABLE), style };
  return fc.record({
    ...fixed,
    columns: fc.constant(['原料', '数量']),
    totalsRow: fc.boolean(),
  });
}

function chart(sheets: readonly string[]): fc.Arbitrary<ChartView> {
  const area = { top: 1, left: 8, bottom: 15, right: 14 };
  const reference = fc.constantFrom(...sheets).map((sheet) => {
    return sheetReference(sheet, absoluteAddress({ top: 1, left: 1, bottom: 8, right: 1 }));
  });
  const some = fc.oneof(reference, fc.constantFrom('[0]!产量', '(Sheet1!$A$1,Sheet1!$C$3)'));
  return fc.record({
    type: fc.constantFrom('ColumnClustered', 'BarStacked', 'Pie'),
    name: fc.constantFrom('图表 1', 'Chart 2'),
    title: fc.option(fc.constant('碳足迹')),
    description: fc.option(fc.constant('说明')),
    area: fc.constant(area),
    series: fc.array(
      fc.record({
        name: fc.constantFrom('甲', ''),
        categories: fc.option(some),
        values: some,
        color: fc.option(color),
      }),
      { maxLength: 3 },
    ),
    categoriesReversed: fc.boolean(),
    valueAxis: fc.option(
      fc.record({
        title: fc.option(fc.constant('kgCO2e')),
        numberFormat: fc.option(fc.constant('0.0')),
        least: fc.option(fc.constantFrom(0, -5)),
        most: fc.option(fc.constant(100)),
      }),
    ),
  });
}

function sheet(index: number, names: readonly string[]): fc.Arbitrary<SheetView> {
  const hidden = fc.boolean();
  const size = (
    widths: readonly number[],
  ): fc.Arbitrary<{ width: number | null; hidden: boolean }> =>
    fc.record({ width: sizes(widths), hidden }).filter((one) => one.width !== null || one.hidden);
  const area = { top: 0, left: 0, bottom: 3, right: 0 };
  return fc
    .record({
      visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
      cells: plainCells,
      hasSpill: fc.boolean(),
      columns: fc.array(fc.tuple(fc.nat(40), size([9.140625, 8.7, 30, 0.5]))),
      rows: fc.array(fc.tuple(fc.nat(60), size([14.4, 15, 33.75]))),
      standardWidth: fc.option(fc.constant(12.7)),
      standardHeight: fc.option(fc.constant(14.4)),
      merges: fc.subarray([
        { top: 30, left: 0, bottom: 31, right: 2 },
        { top: 33, left: 1, bottom: 33, right: 4 },
      ]),
      frozen: fc.record({ rows: fc.nat(2), columns: fc.nat(2) }),
      showGridlines: fc.boolean(),
      isProtected: fc.boolean(),
      tables: fc.option(table(`表${String(index)}`)),
      charts: fc.array(chart(names), { maxLength: 2 }),
      validations: fc.subarray([
        { area, list: ['是', '否'] },
        { area: { ...area, left: 1, right: 1 }, list: { formula: '$A$1:$A$3' } },
      ]),
      highlights: fc.array(
        fc.record({
          area: fc.constant(area),
          formula: fc.constantFrom('$A1=""', 'ISNA(A1)'),
          fontColor: fc.option(color),
          fill: fc.option(color),
        }),
        { maxLength: 2 },
      ),
      links: anyLinks(names),
      page: anyPage,
    })
    .map(({ cells, hasSpill, tables, columns, rows, standardWidth, standardHeight, ...rest }) => {
      const all = [...cells, ...(hasSpill ? SPILL : []), ...(tables === null ? [] : HEADERS)];
      return {
        ...rest,
        ...(standardWidth === null ? {} : { standardWidth }),
        ...(standardHeight === null ? {} : { standardHeight }),
        id: `sheet-${String(index + 1)}`,
        name: names[index] ?? '',
        visibility: index === 0 ? 'visible' : rest.visibility,
        cells: byRow(all),
        columns: new Map(columns),
        rows: new Map(rows.map(([row, one]) => [row, { height: one.width, hidden: one.hidden }])),
        tables: tables === null ? [] : [tables],
      };
    });
}

function byRow(cells: Cells): SheetView['cells'] {
  const rows = new Map<number, Map<number, CellView>>();
  for (const [row, column, one] of cells) {
    rows.set(row, (rows.get(row) ?? new Map<number, CellView>()).set(column, one));
  }
  return rows;
}

const names: fc.Arbitrary<readonly NameView[]> = fc.subarray([
  { name: '产量', formula: "'Sheet 1'!$A$1", sheet: null, visible: true },
  { name: 'PCF_Sheet', formula: '"summary"', sheet: 'sheet-1', visible: false },
  { name: '系数', formula: '0.5', sheet: null, visible: true },
]);

/** Any workbook with one to three sheets, of everything that a view can say. */
export const anyView: fc.Arbitrary<WorkbookView> = fc
  .shuffledSubarray([...NAMES], { minLength: 1, maxLength: 3 })
  .chain((sheetNames) =>
    fc.record({
      sheets: fc.tuple(...sheetNames.map((_, index) => sheet(index, sheetNames))),
      names,
      font: fc.option(fc.constant({ name: '宋体', size: 12 })),
    }),
  )
  .map(({ sheets, names: known, font }) => ({
    sheets,
    names: known,
    ...(font === null ? {} : { standardFont: font }),
    activeSheet: 'sheet-1',
  }));
