/** How long a time figures are for. */
export type Span = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** From the shortest to the longest. */
export const SPANS: readonly Span[] = ['hour', 'day', 'week', 'month', 'quarter', 'half', 'year'];

/**
 * How headers and labels say it without naming a month or a year: 月用量, 日均耗电, Monthly consumption, kWh per
 * day. Folded, lower case, without white space between Chinese characters. 1月 and 2024年 are periods.
 */
export const SPAN_WORDS: Readonly<Record<Span, RegExp>> = {
  hour: /^(?:平均)?每?小时(?:均|平均)?(?=用|耗|消|产|电|能|数|量|使)|\bhourly\b|(?: per |\/)(?:hour|hr|h)\b/u,
  day: /^(?:平均)?每?(?<![0-9])日(?:均|平均)?(?=用|耗|消|产|电|能|量|领|投|使|需|采)|^(?:平均)?每[日天]|\bdaily\b|(?: per |\/)day\b/u,
  week: /^(?:平均)?每?周(?:均|平均)?(?=用|耗|消|产|量|领|投|使|需|采)|^(?:平均)?每周|\bweekly\b|(?: per |\/)week\b/u,
  month:
    /^[本当]月|\b(?:this month|month[- ]to[- ]date|mtd)\b|^(?:平均)?每?月(?:均|平均|度)?(?=用|耗|消|产|电|能|量|领|投|使|需|采|平|总|\(|$)|\bmonthly\b|(?: per |\/)month\b/u,
  quarter:
    /^(?:平均)?每?季(?:均|平均|度)?(?=用|耗|消|产|电|能|量|领|投|使|需|采|总|\(|$)|\bquarterly\b|(?: per |\/)quarter\b/u,
  half: /^半年度?(?=用|耗|消|产|电|能|量|领|投|使|需|采|总|\(|$)|\bhalf-yearly\b|(?: per |\/)half[- ]year\b/u,
  year: /^本年(?:累计|度)?|\b(?:year[- ]to[- ]date|ytd)\b|^(?:平均|全)?每?年(?:均|平均|度|总)?(?=用|耗|消|产|电|能|量|领|投|使|需|采|总|\(|$)|\b(?:annual|annually|yearly)\b|(?: per |\/)(?:year|yr|annum|a)\b|\bp\.?a\.?$/u,
};

/** What says that figures are for as long as a product is used, and no year of it. */
export const WHOLE_LIFE: readonly RegExp[] = [
  // 用电量（8年）, over 10 years; 2024年 and 1年 are one.
  /(?<![0-9.])(?:[2-9]|[1-9][0-9]) ?(?:年(?![度级])|years?\b|yrs?\b)/u,
  /生命周期|全寿命|寿命期|寿命周期|使用期内|总耗电|总用电/u,
  /\b(?:life ?cycle|whole life|entire life|full life|(?:over|in|during|per|whole|total) (?:its |the )?(?:life ?time|service life|life)|lifetime (?:use|usage|consumption|electricity|energy))\b/u,
];

/** Words of titles that speak of what was used in the time that they name: 2024年度能源消耗统计表. Folded. */
export const USED_IN_A_TIME: readonly RegExp[] = [
  /[耗领]用|消耗|能耗|[水电气汽煤油]耗|使?用[量能电水气汽]|能源|统计|抄表|年报|月报|报表/u,
  /\b(?:consum\w*|usage|used?|utilit(?:y|ies)|energy|metered|meters?|purchases|purchased|annual|yearly|monthly)\b/u,
];

/** Words of titles of what goes into one product, which have a year as well: the 2024 bill of materials. */
export const LISTS_OF_ONE: readonly RegExp[] = [
  /足迹|单耗|定额|配方|物料清单|材料清单/u,
  /\b(?:footprint|bom|bill of materials?|recipe|formulation|formula)\b/u,
];
