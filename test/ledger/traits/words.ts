/** How one language writes a ledger; every list is of words with one meaning. */
export interface Words {
  readonly materials: readonly string[];
  readonly energies: readonly string[];
  readonly products: readonly (readonly string[])[];
  readonly headers: Readonly<Record<HeaderWord, readonly string[]>>;
  readonly sheets: Readonly<
    Record<'material' | 'energy' | 'freight' | 'factors', readonly string[]>
  >;
  readonly stages: Readonly<Record<'rawMaterial' | 'transport' | 'production', readonly string[]>>;
  readonly subtotals: readonly string[];
  readonly ofWhich: string;
  readonly productHeading: string;
  readonly caption: string;
  readonly notes: readonly string[];
  readonly signOff: string;
  readonly returned: string;
  readonly credited: string;
  /** Four quarters and the whole year. */
  readonly quarters: readonly [string, string, string, string, string];
  readonly months: readonly (readonly [string, string, string])[];
  readonly groups: readonly string[];
  readonly freightFactor: string;
  readonly sourceText: string;
}

/** Columns that a generated table may have. */
export type HeaderWord =
  | 'product'
  | 'stage'
  | 'name'
  | 'energy'
  | 'goods'
  | 'amount'
  | 'consumption'
  | 'each'
  | 'count'
  | 'unit'
  | 'distance'
  | 'factor'
  | 'factorUnit'
  | 'source'
  | 'remark'
  | 'month'
  | 'quarter'
  | 'index';

const SIMPLIFIED: Words = {
  materials: ['钢板', '铝锭', '铜线', '聚丙烯', '纸箱', '橡胶圈'],
  energies: ['电力', '天然气', '柴油'],
  products: [
    ['泵A', '泵B', '泵C'],
    ['离心泵', '减速机', '真空阀'],
    ['型号一', '型号二', '型号三'],
  ],
  headers: {
    product: ['产品名称', '产品', '产品型号'],
    stage: ['阶段', '生命周期阶段'],
    name: ['材料名称', '物料名称', '原材料名称', '零部件名称'],
    energy: ['能源种类', '能源名称', '能源品种'],
    goods: ['货物名称', '物料名称'],
    amount: ['用量', '消耗量', '重量', '使用量'],
    consumption: ['消耗量', '用量', '耗用量'],
    each: ['单重', '单件重量'],
    count: ['数量', '件数'],
    unit: ['单位', '计量单位'],
    distance: ['运输距离', '运距'],
    factor: ['排放因子', '碳排放因子'],
    factorUnit: ['因子单位', '排放因子单位'],
    source: ['数据来源', '来源'],
    remark: ['备注', '说明'],
    month: ['月份'],
    quarter: ['季度'],
    index: ['序号'],
  },
  sheets: {
    material: ['原材料', '材料台账', '物料消耗'],
    energy: ['能源', '能耗台账', '能源消耗'],
    freight: ['运输', '运输台账'],
    factors: ['排放因子', '因子表'],
  },
  stages: { rawMaterial: ['原材料'], transport: ['运输'], production: ['生产阶段', '能源'] },
  subtotals: ['小计', '合计'],
  ofWhich: '其中：',
  productHeading: '产品：',
  caption: '单位：',
  notes: ['注：数据来自仓库领料单', '说明：按实际领用填写'],
  signOff: '制表：张三　审核：李四',
  returned: '退料冲销',
  credited: '边角料回收',
  quarters: ['一季度', '二季度', '三季度', '四季度', '全年'],
  months: [
    ['1月', '2月', '3月'],
    ['2024年1月', '2024年2月', '2024年3月'],
  ],
  groups: ['消耗情况', '活动数据'],
  freightFactor: '公路运输',
  sourceText: '手册',
};

const TRADITIONAL: Words = {
  materials: ['鋼板', '鋁錠', '銅線', '聚丙烯', '紙箱', '橡膠圈'],
  energies: ['電力', '天然氣', '柴油'],
  products: [
    ['泵A', '泵B', '泵C'],
    ['離心泵', '減速機', '真空閥'],
    ['型號一', '型號二', '型號三'],
  ],
  headers: {
    product: ['產品名稱', '產品'],
    stage: ['階段', '生命週期階段'],
    name: ['材料名稱', '物料名稱', '零部件名稱'],
    energy: ['能源種類', '能源名稱'],
    goods: ['貨物名稱', '物料名稱'],
    amount: ['用量', '消耗量', '重量'],
    consumption: ['消耗量', '用量'],
    each: ['單重', '單件重量'],
    count: ['數量', '件數'],
    unit: ['單位', '計量單位'],
    distance: ['運輸距離', '運距'],
    factor: ['排放因子', '碳排放係數', '排放係數'],
    factorUnit: ['因子單位', '係數單位'],
    source: ['數據來源', '資料來源'],
    remark: ['備註', '說明'],
    month: ['月份'],
    quarter: ['季度'],
    index: ['序號'],
  },
  sheets: {
    material: ['原材料', '材料台帳'],
    energy: ['能源', '能源消耗'],
    freight: ['運輸', '運輸台帳'],
    factors: ['排放因子', '排放係數'],
  },
  stages: { rawMaterial: ['原材料'], transport: ['運輸'], production: ['生產階段', '能源'] },
  subtotals: ['小計', '合計'],
  ofWhich: '其中：',
  productHeading: '產品：',
  caption: '單位：',
  notes: ['註：數據來自倉庫領料單', '說明：按實際領用填寫'],
  signOff: '製表：張三　審核：李四',
  returned: '退料沖銷',
  credited: '邊角料回收',
  quarters: ['一季度', '二季度', '三季度', '四季度', '全年'],
  months: [['1月', '2月', '3月']],
  groups: ['消耗情況', '活動數據'],
  freightFactor: '公路運輸',
  sourceText: '手冊',
};

const ENGLISH: Words = {
  materials: ['Steel sheet', 'Aluminium ingot', 'Copper wire', 'Polypropylene', 'Carton', 'Gasket'],
  energies: ['Electricity', 'Natural gas', 'Diesel'],
  products: [
    ['Pump A', 'Pump B', 'Pump C'],
    ['Gearbox', 'Valve', 'Motor'],
    ['Model 1', 'Model 2', 'Model 3'],
  ],
  headers: {
    product: ['Product', 'Product name'],
    stage: ['Stage', 'Life cycle stage'],
    name: ['Material', 'Item', 'Component', 'Raw material'],
    energy: ['Energy', 'Energy type', 'Energy carrier'],
    goods: ['Goods', 'Item'],
    amount: ['Amount', 'Quantity', 'Weight', 'Consumption'],
    consumption: ['Consumption', 'Amount'],
    each: ['Unit weight', 'Weight per piece'],
    count: ['Quantity', 'Number of pieces'],
    unit: ['Unit', 'UoM'],
    distance: ['Distance', 'Transport distance'],
    factor: ['Emission factor', 'EF'],
    factorUnit: ['EF unit', 'Factor unit'],
    source: ['Source', 'Data source'],
    remark: ['Remarks', 'Notes'],
    month: ['Month'],
    quarter: ['Quarter'],
    index: ['No.'],
  },
  sheets: {
    material: ['Raw materials', 'BOM', 'Materials'],
    energy: ['Energy', 'Energy use'],
    freight: ['Transport', 'Freight'],
    factors: ['Emission factors', 'Factors'],
  },
  stages: {
    rawMaterial: ['Raw materials'],
    transport: ['Transport'],
    production: ['Production', 'Energy'],
  },
  subtotals: ['Subtotal', 'Total'],
  ofWhich: 'of which ',
  productHeading: 'Product: ',
  caption: 'Unit: ',
  notes: ['Note: from the store records', 'Remarks: as issued'],
  signOff: 'Prepared by: J. Doe',
  returned: 'returned to stock',
  credited: 'scrap recovered',
  quarters: ['Q1', 'Q2', 'Q3', 'Q4', 'Full year'],
  months: [
    ['Jan', 'Feb', 'Mar'],
    ['January', 'February', 'March'],
  ],
  groups: ['Consumption', 'Activity data'],
  freightFactor: 'Road transport',
  sourceText: 'handbook',
};

/** Words by language and script. */
export const WORDS = {
  simplified: SIMPLIFIED,
  traditional: TRADITIONAL,
  english: ENGLISH,
} as const;
