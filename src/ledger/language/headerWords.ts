/** What a column of a ledger holds. */
export const COLUMN_ROLES = [
  'index',
  'product',
  'stage',
  'name',
  'amount',
  'unit',
  'distance',
  'mode',
  'origin',
  'factor',
  'factorUnit',
  'source',
  'output',
  'period',
  'result',
  'remark',
] as const;

/** Role of a column. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/**
 * Header words by role, folded and in lower case. The longest word found in a header decides;
 * a header that is the word itself counts more than one that only contains it.
 */
export const HEADER_WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
  index: ['序号', '编号', '序', 'no', 'no.', '#', 'index', 'item no', 'item no.', 's/n'],
  product: [
    '产品名称', '产品', '产品型号', '成品', '成品名称', '产成品', '机型', '设备名称', '主产品', '产品类别',
    'product', 'product name', 'finished product', 'finished good', 'model',
  ],
  stage: [
    '阶段', '生命周期阶段', '环节', '生命周期', '大类', '数据类型',
    'stage', 'phase', 'life cycle stage', 'lifecycle stage', 'category',
  ],
  name: [
    '原材料名称', '原材料', '原料名称', '原料', '材料名称', '材料', '物料名称', '物料', '名称', '零部件名称',
    '零部件', '部件名称', '部件', '零件', '零件名称', '项目', '项目名称', '品名', '品种', '能源种类', '能源品种',
    '能源类型', '能源名称', '能源', '能耗种类', '用能种类', '燃料', '燃料种类', '因子名称', '数据类别', '活动',
    '活动名称', '清单', '生命周期清单', '投入', '投入物', '输入', '耗材', '辅料', '货物', '货物名称', '物资', '物资名称',
    '种类', '类别', '存货名称', '组件', '组成',
    'item', 'item name', 'material', 'material name', 'raw material', 'raw materials', 'name', 'component', 'part',
    'part name', 'description', 'energy', 'energy type', 'energy carrier', 'energy source', 'fuel', 'fuel type',
    'activity', 'input', 'goods', 'cargo', 'factor name', 'data category', 'substance',
  ],
  amount: [
    '用量', '使用量', '消耗量', '耗用量', '耗量', '投入量', '数量', '重量', '质量', '净重', '毛重', '活动水平',
    '活动水平数据', '活动数据', '采购量', '领用量', '用电量', '耗电量', '电量', '消费量', '能耗', '单耗', '货运量', '运输量',
    '货物重量', '货重', '总重', '总量', '实际用量', '消耗', '需用量',
    'amount', 'quantity', 'qty', 'qty.', 'weight', 'net weight', 'gross weight', 'mass', 'consumption', 'usage',
    'used', 'activity data', 'consumed', 'amount used', 'quantity used', 'electricity consumption',
  ],
  unit: ['单位', '计量单位', '用量单位', '数量单位', 'unit', 'units', 'uom', 'unit of measure'],
  distance: [
    '运输距离', '距离', '运距', '里程', '公里数', '运输里程', '运程', '路程',
    'distance', 'transport distance', 'transportation distance', 'haul', 'haulage', 'mileage', 'km travelled',
    'distance travelled',
  ],
  mode: [
    '运输方式', '运输工具', '车型', '运输车型', '运输车辆', '承运方式', '交通工具',
    'mode', 'transport mode', 'mode of transport', 'vehicle', 'vehicle type', 'means of transport',
  ],
  origin: [
    '供应商所在地', '产地', '发货地', '起点', '供应商', '供应商名称', '来源地', '出发地', '供货地', '供货单位', '所在地', '目的地',
    '收货地', '厂家', '生产厂家', '供方',
    'origin', 'supplier', 'supplier location', 'from', 'location', 'vendor', 'place of origin', 'destination', 'to',
  ],
  factor: [
    '碳排放因子', '排放因子', '因子', '排放系数', '碳排放系数', '碳足迹因子', '系数', '因子数值', '因子值', '排放因子数值',
    'emission factor', 'emissions factor', 'ef', 'factor', 'carbon factor', 'factor value', 'coefficient',
  ],
  factorUnit: ['因子单位', '系数单位', '排放因子单位', 'factor unit', 'ef unit', 'emission factor unit'],
  source: [
    '数据来源', '来源', '出处', '依据', '参考', '因子来源', '数据出处', '参考文献',
    'source', 'data source', 'reference', 'database', 'factor source',
  ],
  output: ['产量', '产品产量', '年产量', '产出量', '产出', '完工数量', '生产量', 'output', 'production', 'production volume', 'quantity produced', 'units produced', 'annual output'],
  period: ['年份', '年度', '月份', '日期', '期间', '时间', 'year', 'month', 'date', 'period'],
  result: [
    '排放量', '碳排放量', '碳足迹', '碳排放', '温室气体排放量', '二氧化碳排放量', '碳足迹结果', '单位产品碳足迹',
    'emissions', 'emission', 'carbon footprint', 'footprint', 'ghg emissions', 'co2 emissions', 'co2e', 'kgco2e', 'tco2e',
  ],
  remark: ['备注', '说明', '注', '注释', '附注', '规格', '规格型号', '型号', 'remark', 'remarks', 'note', 'notes', 'comment', 'comments', 'specification', 'spec'],
};
