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
