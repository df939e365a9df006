const PAIRS =
  '電电運运輸输產产稱称離离單单數数據据備备註注類类別别總总計计係系種种項项環环節节階阶號号' +
  '編编製制審审準准價价質质實实際际燃燃氣气煤煤熱热噸吨廠厂來来業业務务區区間间時时車车' +
  '鐵铁銅铜鋁铝鋼钢紙纸膠胶塗涂劑剂廢废棄弃處处圍围標标報报結结構构機机裝装輔辅' +
  '員员國国終终點点貨货載载達达線线雜杂純纯淨净壓压縮缩儲储蒸蒸領领購购買买發发給给' +
  '與与萬万億亿個个條条張张塊块雙双組组臺台檯台從从開开關关' +
  '認认證证參参考考無无暫暂約约體体積积面面長长寬宽' +
  '溫温碳碳當当溯溯週周轉转換换應应響响錄录資资訊讯';

/** Traditional → simplified, for the characters that ledgers' headers and units are written with. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(index * 2),
    PAIRS.charAt(index * 2 + 1),
  ]),
);
