/** Categories of what a process makes, as they stand alone in a cell; folded, lower case. */
export const PRODUCED_CELLS: readonly string[] = [
  '产出',
  '产品',
  '成品',
  '主产品',
  '产品产出',
  '产品输出',
  '输出',
  '产量',
  '产品产量',
  '成品产量',
  '主产品产量',
  '产品产出量',
  '产成品',
  'output',
  'outputs',
  'product',
  'products',
  'main product',
  'product output',
  'production output',
  'finished goods',
  'finished product',
  'finished products',
  'saleable output',
];

/** Categories of what comes out of a process beside its main product; folded, lower case. */
export const CO_PRODUCT_CELLS: readonly string[] = [
  '副产品',
  '联产品',
  '共生产品',
  '共产品',
  'co-product',
  'co-products',
  'coproduct',
  'coproducts',
  'co product',
  'by-product',
  'by-products',
  'byproduct',
  'byproducts',
];

/** Titles of blocks that say what comes out of a process, as they stand alone; folded, lower case. */
export const PRODUCED_TITLES: readonly string[] = [
  '产出',
  '产出物',
  '产出清单',
  '产出数据',
  '输出',
  '输出清单',
  '产品产出',
  '产品产量',
  '产品产出量',
  '成品产量',
  '主产品产量',
  '产品及副产品',
  '产品与副产品',
  '主产品及副产品',
  'output',
  'outputs',
  'process outputs',
  'product output',
  'production output',
  'saleable output',
  'finished goods',
  'products and co-products',
  'products and by-products',
  'output of products',
];

/** Categories of what goes into a process, as they stand alone in a cell; folded, lower case. */
export const INPUT_CELLS: readonly string[] = [
  '投入',
  '投入物',
  '输入',
  '原料投入',
  '物料投入',
  '能源投入',
  'input',
  'inputs',
];

/** Titles of blocks that say what goes into it. */
export const INPUT_TITLES: readonly string[] = [
  '投入',
  '投入物',
  '投入清单',
  '投入数据',
  '输入',
  '输入清单',
  'input',
  'inputs',
  'process inputs',
];

/** Titles and sheets of tables that say how many were made; folded, lower case. */
export const OUTPUT_TITLES: readonly string[] = [
  '产量',
  '产出量',
  'output',
  'units produced',
  'production volume',
  'production quantity',
  'annual volume',
  '生产数量',
  '完工数量',
];

/** Titles and sheets that say nothing but that what is listed was made; folded, lower case. */
export const LISTS_OF_OUTPUTS: readonly RegExp[] = [
  /^[0-9年度月 ()-]*(?:各|主要|全部)?(?:产品|成品)?(?:年|总)?(?:产量|产出量|完工数量|生产数量)(?:统计|汇总|数据|台账|明细|清单|表|[0-9年度月 ()-])*$/u,
  /^(?:[0-9fy ]*)(?:annual |yearly |product |production )?(?:output|production volume|production quantity|units produced)s?(?: by product)?[0-9fy ()-]*$/,
];

/** Words of titles about what was used as well. */
export const USED_MARKS: readonly string[] = [
  '耗',
  '用量',
  '能源',
  '用电',
  'consum',
  'energy',
  'use',
];

/** What comes out as well and is no product. */
export const WASTE_MARKS: readonly string[] = [
  '废',
  '渣',
  '边角',
  '污',
  '排放',
  'waste',
  'scrap',
  'slag',
  'effluent',
  'emission',
];

/** Those of them that nobody calls a by-product: 废渣 is waste, and 炉渣（副产品） is not. */
export const PLAIN_WASTE_MARKS: readonly string[] = [
  '废',
  '污',
  '排放',
  'waste',
  'effluent',
  'emission',
];

/** Words of names that say that what comes out is useful, and not what the process is for; folded. */
export const CO_PRODUCT_MARKS: readonly string[] = [
  '副产',
  '联产',
  '共产品',
  '共生产品',
  'by-product',
  'byproduct',
  'co-product',
  'coproduct',
];

/** Categories that say plainly that a row came out of a process; folded, lower case. */
export const CAME_OUT_CELLS: readonly string[] = [
  '产出',
  '产品产出',
  '产品输出',
  '输出',
  '外供',
  '外售',
  'output',
  'outputs',
];

/** Steam, heat, power and fuel gas: beside a product they are none themselves; within names, folded. */
export const ENERGY_OUT_MARKS: readonly string[] = [
  '蒸汽',
  '煤气',
  '余热',
  '热水',
  '热力',
  '热能',
  '电力',
  '发电',
  '供电',
  '供热',
  '外供电',
  '沼气',
  'steam',
  'heat',
  'hot water',
  'electricity',
  'biogas',
  'fuel gas',
  'furnace gas',
  'coke oven gas',
];
