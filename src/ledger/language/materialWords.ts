/**
 * Headers of columns that say what an item is made of, beside the column of its name: 部件 | 材质,
 * Description | Material, 层 | 纸种. Matched against the folded, lower-case header.
 */
export const MATERIAL_COLUMNS: readonly RegExp[] = [
  /^(?:所用|使用|主要|制造|零件|部件)?(?:材质|材料|材种|用材|材料种类|材料类型|材料类别|材料名称|材料牌号|材质牌号|牌号|钢种|纸种|纸质|树脂|基材|原料|原料名称|原材料|燃料|燃料种类|燃料类型|能源种类|能源品种|能源类型|能源|品种|介质)$/u,
  /^(?:main |base |raw |part |component )?(?:material|substance|grade|alloy|resin|polymer|paper grade|paper|fibre|fiber|fabric|fuel|energy carrier|carrier|energy|energy source|energy type)(?: (?:type|name|grade|used|designation|class))?$/u,
  /^(?:made (?:of|from)|type of (?:material|fuel|energy|paper|plastic|steel))$/u,
];
