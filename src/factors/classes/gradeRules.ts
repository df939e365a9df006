import type { ClassId } from './classIds';

/** Grades of a material by their pattern, in lower case. */
export interface GradeRule {
  readonly class: ClassId;
  readonly pattern: RegExp;
  /** Records where they are not those of the class. */
  readonly records?: readonly string[];
  /** The pattern can be a size as well: it counts only where no word says what the thing is. */
  readonly isWeak?: true;
}

/** Not inside another word or number; 2024年 is a year and no aluminium. */
const whole = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![0-9年])`);

/** The first rule that fits counts. */
export const GRADE_RULES: readonly GradeRule[] = [
  // GB/T 11352, GB/T 5613
  { class: 'steel-cast', pattern: whole('zg ?[0-9]{2,3}[a-z0-9-]*|scw?[0-9]{3}') },
  // GB/T 9439, 1348, 26655, 9440; JIS G 5501, 5502; EN-GJL, EN-GJS
  {
    class: 'iron-cast',
    pattern: whole('(?:ht|qt|rut|kt[hzb]?|fcd?|en-gj[ls]-?) ?[0-9]{3}(?:-[0-9]+)?'),
  },
  // GB/T 1176 cast, GB/T 5231 wrought
  {
    class: 'brass',
    pattern: whole(
      'cw[567][0-9]{2}[a-z]|c[23][678][0-9]{3}|ms ?(?:58|60|63|70)|zcuzn[a-z0-9-]*|h(?:59|62|63|65|68|70|80|85|90|96)|hpb[0-9]{2}-[0-9]|c3604|cuzn[0-9]*',
    ),
  },
  {
    class: 'bronze',
    pattern: whole(
      'cw4[0-9]{2}[a-z]|cc4[0-9]{2}k|c(?:5[0-4]|9[03])[0-9]{3}|rg[57]|zcu(?:sn|al|a1|pb)[a-z0-9-]*|q(?:sn|al|a1|be|si|cr)[0-9][0-9.-]*|cusn[a-z0-9]*',
    ),
  },
  {
    class: 'copper',
    pattern: whole(
      'cu-?(?:etp|dhp|ofe?|frhc|hcp)|cw0[0-9]{2}[a-z]|c1[0-2][0-9]00|t[123]|tu[012]|tp[12]|c1100|c1020|b(?:fe|zn|mn)[0-9][0-9.-]*',
    ),
  },
  // GB/T 1173, GB/T 15115; JIS H 5302
  {
    class: 'aluminium-cast',
    // EN 1706
    pattern: whole(
      'en ?ac-?[0-9]*|al ?si[0-9]{1,2}[a-z0-9()]*|a413|zl[0-9]{3}a?|zald?[a-z]*[a-z0-9-]*|adc[0-9]{1,2}|a3(?:56|80)',
    ),
  },
  // GB/T 3190
  {
    class: 'aluminium-wrought',
    // EN 573
    pattern: whole(
      'en ?aw-?[0-9]{4}[a-z]?|al ?mg ?si[0-9.,]*|al ?mg[0-9][0-9.,]*[a-z0-9]*|(?:10[567]0|1100|1235|2a12|2a14|20[12]4|2017|3003|3004|3a21|50(?:05|52|56|83)|5182|5754|5a0[256]|60(?:05|60|61|63|82)|6101|70(?:05|50|75)|8011)a?(?:-?[oht][0-9]*)?|ly12|lf21',
    ),
  },
  // GB/T 20878: 06Cr19Ni10, 2Cr13, S30408; AISI, JIS, EN numbers
  {
    class: 'steel-stainless',
    pattern: whole(
      'ss ?-?(?:20[0-9]|30[0-9]|31[0-9]|321|347|4[0-4][0-9])[a-z]*|x[0-9]{1,3}cr(?:ni|mo)?[a-z0-9-]*|sus ?[0-9]{3}[a-z0-9]*|aisi ?[34][0-9]{2}l?|s[1-5][0-9]{4}|(?:201|202|30[1-4]|309|310|31[0-6]|317|321|347|4[1-4]0)(?:l|s|h|ti)?|2205|2507|saf25?07|1\\.4[0-9]{3}|0{0,2}[0-9]{1,2}cr1[2-9][a-z0-9]*|0?22cr[0-9a-z]*|0[0-9]cr[12][0-9][a-z0-9]*',
    ),
  },
  // GB/T 3077, 1222, 18254, 1299
  {
    class: 'steel-alloy',
    pattern: whole(
      '(?:sae|aisi) ?(?:41|43|51|86|93)[0-9]{2}|en ?(?:19|24|36|353)|gcr[0-9]{1,2}[a-z]*|[0-9]{2}(?:cr|crmo|crmnti|crmnmo|crni|crnimo|crv|mnb|mnvb|mn2|simn|si2mn|crnimoa|crmoal|mncr)[0-9]?[a-z0-9]*|65mn|cr12[a-z0-9]*|h13|w18cr4v|w6mo5cr4v2|scm4[0-9]{2}|4140|4340|5140|suj2|100cr6|52100|40mn2|42crmo4?',
    ),
  },
  {
    class: 'steel-electrical',
    pattern: whole(
      'cr(?:gn?o|ngo|no)|m[0-9]{3}-[0-9]{2}[apk]|(?:27|30|35|50|65)[qwa][a-z]?[0-9]{3}',
    ),
  },
  // GB/T 5213, 2518; JIS G 3141, 3302, 3313, 3131
  {
    class: 'steel-carbon',
    pattern: whole('crca|spc[cde]n?|dc0[1-6]|st1[2-4]'),
    records: ['steel-cold-rolled'],
  },
  {
    class: 'steel-carbon',
    pattern: whole('sgcc|dx5[1-4]d(?:\\+z[0-9]*)?'),
    records: ['steel-galvanised'],
  },
  { class: 'steel-carbon', pattern: whole('secc'), records: ['steel-electrogalvanised'] },
  { class: 'steel-carbon', pattern: whole('sph[cde]'), records: ['steel-strip-wide'] },
  {
    class: 'steel-carbon',
    pattern: whole('hrb ?[0-9]{3}e?|hpb ?[0-9]{3}'),
    records: ['steel-rebar'],
  },
  // GB/T 700, 1591, 699, 713, 8162
  {
    class: 'steel-carbon',
    pattern: whole(
      '(?:sae|aisi) ?10[0-9]{2}|is ?2062|e250[a-c]?|st(?:37|44|52)(?:-[0-9])?|astm a(?:36|53|106)|q(?:195|215|235|255|275|295|345|355|390|420|460)[a-er]?[a-z]*|a3钢|a3|ss400|sm490[a-c]?|s235[a-z0-9]*|s275[a-z0-9]*|s355[a-z0-9]*|a36|s[1-5][05]c|16mnr?|20g|l245|x[4-7][0-9]',
    ),
  },
  {
    class: 'steel-carbon',
    pattern: /(?<![a-z0-9.])(?:08|10|15|20|25|30|35|40|45|50|55|60)(?:#|号钢|钢|f(?![a-z]))/,
    isWeak: true,
  },
  // EN 10083; C30 is a concrete as well
  { class: 'steel-carbon', pattern: whole('c[1-5][05]e?'), isWeak: true },
  // EN 1774, ASTM B240
  { class: 'zinc', pattern: whole('zamak ?-?[0-9]*|zl0[3-9][0-9]{2}|za-?(?:8|12|27)') },
  // ISO 2000: technically specified rubber, and smoked sheets
  {
    class: 'rubber',
    pattern: whole('(?:scr|tsr|smr|sir|str|svr|scrwf) ?-?(?:3l|l|5|10|20|cv|wf)|rss ?[1-5]'),
  },
  { class: 'titanium', pattern: whole('ta[0-9]{1,2}|tc[0-9]{1,2}|ti-6al-4v|gr[25]') },
  { class: 'magnesium', pattern: whole('az(?:31|61|91)[a-z]?|am60[a-z]?') },
];
