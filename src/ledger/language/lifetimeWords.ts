/** Headers of how long a product is used: what stands beside may be of one year. Folded, lower case. */
export const LIFETIMES: readonly RegExp[] = [
  /寿命|使用年限|使用年数|服役年限|年限/u,
  /\b(?:life ?time|life ?span|service life|life expectancy|years? (?:of|in) (?:use|service|operation)|useful life)\b/u,
];

/** What says that a life is counted in years. */
export const YEARS = /年|\byears?\b|\byrs?\b|\(a\)|^a$/u;
