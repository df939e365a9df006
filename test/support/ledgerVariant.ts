import fc from 'fast-check';
import type { Area } from '../../src/workbook/address';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from './gridOf';
import {
  ELECTRICITY_FACTOR,
  FREIGHT_FACTOR,
  JIUDA,
  type SampleMaterial,
  type SampleProduct,
} from './jiudaLedger';

/** One way in which a company may have written down the same facts. */
export interface Variant {
  readonly productNames: readonly string[];
  readonly rename: (name: string) => string;
  readonly sheetNames: {
    readonly material: string;
    readonly energy: string;
    readonly factors: string;
  };
  readonly headers: Readonly<Record<string, string>>;
  readonly materialOrder: readonly number[];
  readonly energyOrder: readonly number[];
  readonly factorOrder: readonly number[];
  readonly sheetOrder: readonly number[];
  readonly rowsAbove: number;
  readonly gaps: readonly number[];
  readonly form: 'text' | 'number and unit column' | 'unit in header' | 'tonnes';
  readonly grouping: 'every row' | 'written once' | 'merged';
  readonly factorScale: number;
  readonly electricityName: string;
}

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  product: ['产品名称', '产品', '成品名称', 'Product', 'Product name'],
  name: ['原材料名称', '物料名称', '材料', '零部件名称', '名称', 'Material', 'Item', 'Component'],
  amount: ['用量', '消耗量', '重量', '数量', '使用量', '净重', 'Amount', 'Quantity', 'Weight'],
  unit: ['单位', '计量单位', 'Unit'],
  distance: ['运输距离', '运距', '距离', '运输里程', 'Distance', 'Transport distance'],
  origin: ['供应商所在地', '产地', '供应商', '发货地', 'Supplier', 'Origin'],
  remark: ['备注', '说明', 'Remarks', 'Notes'],
  energy: ['能源种类', '能源品种', '能源名称', '项目', 'Energy', 'Energy type'],
  consumption: ['消耗量', '用量', '耗用量', '使用量', 'Consumption', 'Amount'],
  factorName: ['数据类别', '名称', '因子名称', '物料名称', 'Factor name', 'Item'],
  factor: ['碳排放因子', '排放因子', '因子', '排放系数', 'Emission factor', 'Factor'],
  factorUnit: ['单位', '因子单位', 'Unit', 'Factor unit'],
  source: ['数据来源', '来源', '出处', 'Source', 'Data source'],
};

const SHEETS = {
  material: ['2024年原材料消耗情况表', '材料台账', 'BOM', 'Sheet1', '物料明细', 'Materials 2024'],
  energy: ['2024年能源消耗情况表', '能耗', 'Energy', 'Sheet2', '用能台账'],
  factors: ['排放因子', '因子表', 'Factors', 'Sheet3', '系数'],
};

const PRODUCTS = [
  ['阳极提升机', '铝箔轧机'],
  ['一号机', '二号机'],
  ['Pump A', 'Pump B'],
  ['产品甲', '产品乙'],
] as const;

const RENAMES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `料-${name}`,
  (name) => `Part ${String(allNames().indexOf(name) + 1)}`,
  (name) => `${name} [v2]`,
];

function allNames(): readonly string[] {
  return JIUDA.flatMap(({ materials }) => materials.map(({ name }) => name));
}

/** Any variant: names, headers, order of columns, gaps, forms of numbers, scale of factors. */
export const variants: fc.Arbitrary<Variant> = fc.record({
  productNames: fc.constantFrom(...PRODUCTS),
  rename: fc.constantFrom(...RENAMES),
  sheetNames: fc.record({
    material: fc.constantFrom(...SHEETS.material),
    energy: fc.constantFrom(...SHEETS.energy),
    factors: fc.constantFrom(...SHEETS.factors),
  }),
  headers: fc.record(
    Object.fromEntries(
      Object.entries(HEADERS).map(([role, words]) => [role, fc.constantFrom(...words)]),
    ),
  ),
  materialOrder: permutation(7),
  energyOrder: permutation(5),
  factorOrder: permutation(4),
  sheetOrder: permutation(3),
  rowsAbove: fc.integer({ min: 0, max: 4 }),
  gaps: fc.array(fc.integer({ min: 1, max: 16 }), { maxLength: 4 }),
  form: fc.constantFrom('text', 'number and unit column', 'unit in header', 'tonnes'),
  grouping: fc.constantFrom('every row', 'written once', 'merged'),
  factorScale: fc.constantFrom(1, 2, 0.5, 10, 1.7),
  electricityName: fc.constantFrom('电', '电力', '外购电力', 'Electricity'),
});

function permutation(size: number): fc.Arbitrary<readonly number[]> {
  const numbers = Array.from({ length: size }, (_, index) => index);
  return fc.shuffledSubarray(numbers, { minLength: size, maxLength: size });
}

interface Column {
  readonly header: string;
  readonly cells: readonly CellContent[];
  readonly merged?: boolean;
}

/**
 * The sheets of a variant.
 * @param variant how the facts are written down
 */
export function variantSheets(variant: Variant): readonly Grid[] {
  const sheets = [materialSheet(variant), energySheet(variant), factorSheet(variant)];
  return variant.sheetOrder.map((index) => sheets[index] as Grid);
}

function materialSheet(variant: Variant): Grid {
  const rows = JIUDA.flatMap((product, productIndex) =>
    product.materials.map((entry, index) => ({ productIndex, index, entry })),
  );
  const { headers } = variant;
  const columns: readonly Column[] = [
    {
      header: headers['product'] ?? '',
      merged: variant.grouping === 'merged',
      cells: rows.map(({ productIndex, index }) =>
        index === 0 || variant.grouping === 'every row'
          ? (variant.productNames[productIndex] ?? null)
          : null,
      ),
    },
    { header: headers['name'] ?? '', cells: rows.map(({ entry }) => variant.rename(entry.name)) },
    ...figureColumns(
      variant,
      headers['amount'] ?? '',
      variant.form === 'tonnes' ? 't' : 'kg',
      rows.map(({ entry }) => (variant.form === 'tonnes' ? entry.massKg / 1000 : entry.massKg)),
    ),
    ...figureColumns(
      variant,
      headers['distance'] ?? '',
      'km',
      rows.map(({ entry }) => entry.distanceKm),
    ),
    { header: headers['origin'] ?? '', cells: rows.map(() => '河南') },
    { header: headers['remark'] ?? '', cells: rows.map(() => null) },
  ];
  return tableSheet(
    variant.sheetNames.material,
    '消耗情况表',
    columns,
    variant.materialOrder,
    variant,
  );
}

function energySheet(variant: Variant): Grid {
  const { headers } = variant;
  const columns: readonly Column[] = [
    {
      header: headers['product'] ?? '',
      cells: JIUDA.map((_, index) => variant.productNames[index] ?? null),
    },
    { header: headers['energy'] ?? '', cells: JIUDA.map(() => variant.electricityName) },
    ...figureColumns(
      variant,
      headers['consumption'] ?? '',
      variant.form === 'tonnes' ? 'MWh' : 'kWh',
      JIUDA.map(({ electricityKwh }) =>
        variant.form === 'tonnes' ? electricityKwh / 1000 : electricityKwh,
      ),
    ),
    { header: headers['remark'] ?? '', cells: JIUDA.map(() => null) },
  ];
  return tableSheet(variant.sheetNames.energy, null, columns, variant.energyOrder, variant);
}

function factorSheet(variant: Variant): Grid {
  const { headers, factorScale } = variant;
  const materials: readonly SampleMaterial[] = JIUDA.flatMap(
    (product: SampleProduct) => product.materials,
  );
  const rows: readonly (readonly [string, number, string])[] = [
    ...materials.map(
      ({ name, factor }) => [variant.rename(name), factor * factorScale, 'kgCO2/kg'] as const,
    ),
    ['重型燃油车', FREIGHT_FACTOR * factorScale, 'kgCO2e/(t·km)'],
    [variant.electricityName, ELECTRICITY_FACTOR * factorScale, 'kgCO2/kWh'],
  ];
  const columns: readonly Column[] = [
    { header: headers['factorName'] ?? '', cells: rows.map(([name]) => name) },
    { header: headers['factor'] ?? '', cells: rows.map(([, value]) => value) },
    { header: headers['factorUnit'] ?? '', cells: rows.map(([, , unit]) => unit) },
    { header: headers['source'] ?? '', cells: rows.map(() => '数据库 A') },
  ];
  return tableSheet(variant.sheetNames.factors, null, columns, variant.factorOrder, variant);
}

function figureColumns(
  variant: Variant,
  header: string,
  unit: string,
  values: readonly number[],
): readonly Column[] {
  switch (variant.form) {
    case 'text':
    case 'tonnes':
      return [{ header, cells: values.map((value) => `${String(value)}${unit}`) }];
    case 'unit in header':
      return [{ header: `${header}(${unit})`, cells: values }];
    case 'number and unit column':
      return [
        { header, cells: values },
        { header: variant.headers['unit'] ?? '', cells: values.map(() => unit) },
      ];
  }
}

/** Puts columns in an order (a unit column stays behind its figures), with gaps between rows. */
function tableSheet(
  sheet: string,
  title: string | null,
  columns: readonly Column[],
  order: readonly number[],
  variant: Variant,
): Grid {
  const groups = groupUnits(columns);
  const placed = order
    .filter((index) => index < groups.length)
    .flatMap((index) => groups[index] ?? []);
  const above: CellContent[][] = Array.from({ length: variant.rowsAbove }, (_, row) =>
    row === 0 && title !== null ? [title] : [null],
  );
  const height = columns[0]?.cells.length ?? 0;
  const body: CellContent[][] = [];
  for (let row = 0; row < height; row += 1) {
    if (variant.gaps.includes(row)) body.push(placed.map(() => null));
    body.push(placed.map(({ cells }) => cells[row] ?? null));
  }
  const rows = [...above, placed.map(({ header }) => header), ...body];
  return gridOf(sheet, rows, mergesOf(placed, rows, above.length + 1));
}

/** Merges each text of a merged column with the blank cells below it. */
function mergesOf(
  placed: readonly Column[],
  rows: readonly (readonly CellContent[])[],
  firstRow: number,
): readonly Area[] {
  return placed.flatMap(({ merged }, column) => {
    if (merged !== true) return [];
    const starts = rows.flatMap((cells, row) =>
      row >= firstRow && cells[column] !== null && cells[column] !== undefined ? [row] : [],
    );
    return starts.map((top, index) => ({
      top,
      left: column,
      bottom: (starts[index + 1] ?? rows.length) - 1,
      right: column,
    }));
  });
}

function groupUnits(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups: Column[][] = [];
  columns.forEach((column) => {
    const isUnit = column.cells.every(
      (cell) => typeof cell === 'string' && ['kg', 'km', 'kWh', 't', 'MWh'].includes(cell),
    );
    const last = groups.at(-1);
    if (isUnit && last !== undefined) last.push(column);
    else groups.push([column]);
  });
  return groups;
}
