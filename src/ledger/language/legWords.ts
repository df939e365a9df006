/**
 * Words of legs of one journey beside their number: 一程, 第二段, leg 1. 运距1 and 运距2 may be those of two
 * suppliers, and are no legs.
 */
export const LEG_WORDS: readonly string[] = [
  '航段',
  '路段',
  '程',
  '段',
  'leg',
  'section',
  'segment',
];

/** What numbers a leg: 一, 2, 首, 前. */
export const LEG_NUMBERS: readonly string[] = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '首',
  '前',
  '中',
  '后',
  '末',
  '[1-9]',
  'first',
  'second',
  'third',
  '1st',
  '2nd',
  '3rd',
];

/** What a header says of a distance beside its mode of transport: 运输距离 of 公路运输距离. */
export const DISTANCE_TAILS: readonly string[] = [
  '运输距离',
  '运输里程',
  '公里数',
  '距离',
  '运距',
  '里程',
  '运程',
  '路程',
  ' transport distance',
  ' distance',
  ' mileage',
  ' haul',
];

/** Modes of transport as headers of distances name them, beside the words of modes. */
export const LEG_MODES: Readonly<Record<string, string>> = {
  sea: 'sea',
  ship: 'sea',
  ocean: 'sea',
  船运: 'sea',
  船: 'sea',
  货轮: 'sea',
  轮船: 'sea',
  ferry: 'sea',
  lorry: 'road',
  van: 'road',
  汽运: 'road',
  车: 'road',
  飞机: 'air',
  plane: 'air',
  air: 'air',
  road: 'road',
  truck: 'road',
  rail: 'rail',
  train: 'rail',
  barge: 'inland',
  river: 'inland',
};

/** Ends of headers that name the mode of a leg. */
export const LEG_MODE_ENDINGS: readonly string[] = [
  '方式',
  '工具',
  '车型',
  'mode',
  'vehicle',
  'by',
];

/** What stands between the legs of a journey in one cell, as parts of a pattern. */
export const CHAIN_MARKS: readonly string[] = [
  '/',
  '\\+',
  '、',
  ';',
  '→',
  '->',
  '=>',
  '>',
  '&',
  '\\n',
  '(?<![0-9])[,，]',
  '[,，](?![0-9]{3}(?![0-9]))',
  '然后',
  '再',
  '\\bthen\\b',
  '\\band\\b',
];

/** Headers of several deliveries of one thing: suppliers, origins, trips, batches. */
export const DELIVERY_WORDS =
  /供应商|供方|供货商|产地|来源地|批次?|车次|趟|第.{1,2}次|线路|supplier|vendor|origin|delivery|shipment|trip|batch|route/u;
