/** Kinds of transport by words within the names of modes, vehicles and factors; folded, lower case. */
export const MODE_WORDS: Readonly<Record<string, readonly string[]>> = {
  road: ['公路', '汽运', '汽车', '货车', '卡车', '重卡', '陆运', 'truck', 'road', 'lorry', 'hgv'],
  rail: ['铁路', '火车', '铁运', 'rail', 'train'],
  sea: ['海运', '远洋', '海船', '集装箱船', 'ocean', 'sea freight', 'vessel'],
  inland: ['内河', '水运', '河运', '驳船', 'inland water', 'barge'],
  air: ['空运', '航空', '飞机', 'air freight', 'aircraft', 'by air'],
};
