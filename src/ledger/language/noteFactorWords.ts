/** Words of notes that give factors, the longest first; folded, lower case. */
export const FACTOR_NOTE_WORDS: readonly string[] = [
  '碳排放因子',
  '碳排放系数',
  '排放因子',
  '排放系数',
  '碳足迹因子',
  '因子',
  '系数',
  'carbon emission factor',
  'emission factors',
  'emission factor',
  'carbon factor',
  'factors',
  'factor',
  'ef',
];

/** What stands between the name and the factor, or before the name. */
export const FACTOR_NOTE_LINKS: readonly string[] = [
  '均采用',
  '均取',
  '均按',
  '均为',
  '取值为',
  '取值',
  '采用',
  '选用',
  '选取',
  '分别为',
  '取',
  '按',
  '为',
  '是',
  '的',
  '约',
  'of',
  'for',
  'is',
  'are',
  'the',
];

/** What a note begins with. */
export const NOTE_BEGINNINGS = /^(?:备注|说明|注|notes?|remarks?) ?[0-9]* ?[:.、]? ?/iu;

/** What the name of a factor ends in, where it says that it is one. */
export const FACTOR_NAME_ENDS =
  /(?:的)?(?:二氧化碳|温室气体|碳足迹|碳排放|碳强度|排放|碳|co2e?|ghg)?(?:因子|系数|係數)$|[ ,:-]+(?:co2e?|ghg|carbon|emissions?|carbon footprint)?[ -]*(?:emissions? )?(?:factor|intensity|coefficient|ef|cf)$|[ ,:-]+(?:co2e|ghg)$/iu;

/** The number of a note, before what it says: 1) …, 2、…, (3) …. */
export const NOTE_NUMBERS = /^(?:\([0-9]{1,2}\)|[0-9]{1,2}[).、]) ?/u;

/** What a line that ends in kgCO2e/kg gives where it is no factor of an item: the ledger's own result. */
export const RESULT_OF_NOTE =
  /footprint|\bpcf\b|\bcfp\b|\bresults?\b|\btotals?\b|\bsum\b|\btarget\b|\blimit\b|\bintensity\b|\baverage\b|\bprevious\b|\blast year\b|碳足迹|结果|合计|总计|总排放|目标|限值|强度|平均|上年|去年|往年/u;
