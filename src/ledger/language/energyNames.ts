/** Energy carriers: every spelling of one carrier, folded and in lower case. The first is its key. */
export const ENERGY_NAMES: readonly (readonly string[])[] = [
  ['电', '电力', '用电', '电能', '外购电', '外购电力', '市电', '网电', '电网电力', '购入电力', '生产用电', '耗电', '电耗', 'electricity', 'electric power', 'power', 'grid electricity', 'purchased electricity'],
  ['天然气', '管道天然气', '燃气', 'natural gas', 'gas'],
  ['柴油', '0#柴油', '0号柴油', 'diesel', 'diesel oil', 'diesel fuel'],
  ['汽油', '92#汽油', '95#汽油', 'petrol', 'gasoline'],
  ['原煤', '煤', '煤炭', '燃煤', 'raw coal', 'coal'],
  ['焦炭', 'coke'],
  ['液化石油气', '液化气', 'lpg', 'liquefied petroleum gas'],
  ['燃料油', '重油', 'fuel oil', 'heavy fuel oil'],
  ['蒸汽', '外购蒸汽', '热力', '外购热力', 'steam', 'heat', 'purchased steam'],
  ['压缩空气', 'compressed air'],
];
