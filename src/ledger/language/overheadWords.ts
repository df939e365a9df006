/** What a company does beside making things. */
export type Overhead = 'travel' | 'commuting' | 'offices' | 'canteen';

/**
 * How names of rows, sheets and tables say that they are about it. An office chair, a canteen tray and a sub-meter of
 * the offices in a works (办公用电) are none. Folded.
 */
export const OVERHEADS: readonly (readonly [kind: Overhead, pattern: RegExp])[] = [
  ['travel', /差旅|出差|商务(?:旅行|出行)|公务(?:出行|用车)/u],
  ['travel', /\bbusiness (?:travel|trips?|flights?|journeys?)\b|\b(?:staff|employee) travel\b/u],
  ['commuting', /通勤|上下班|(?:员工|职工|通勤)班车/u],
  ['commuting', /\bcommut(?:e|es|er|ers|ing)\b/u],
  ['offices', /办公(?:楼|大楼|区)|行政(?:楼|大楼)|总部(?:用|能|电|办公|大楼|$)|公司总部/u],
  [
    'offices',
    /\bhead ?offices?\b|\bhead-offices?\b|\bheadquarters\b|\b(?:admin(?:istration|istrative)?|office) (?:building|block)s?\b/u,
  ],
  [
    'canteen',
    /食堂(?!(?:用)?(?:餐)?[盘桌椅具柜])|(?:员工|职工)(?:餐厅|宿舍|餐)|宿舍楼?(?:用|能|电|$)/u,
  ],
  [
    'canteen',
    /\b(?:canteens?|cafeterias?)\b(?! (?:tray|table|chair|bench)s?\b)|\b(?:staff|employee) (?:restaurant|meals|dormitor(?:y|ies))\b/u,
  ],
];

/** Titles that say what stands beside or is left out: 含食堂, without head office. Folded. */
export const ONLY_MENTIONED: readonly RegExp[] = [
  /含|包括|除/u,
  /\b(?:incl(?:uding|udes?|\.)?|excl(?:uding|udes?|\.)?|without|except|no)\b/u,
];
