/** A region that a text names: an ISO 3166 code, EU, or GLO for the world. */
export type RegionCode = string;

const WORLD = 'GLO';

/** Codes of ISO 3166-2:CN with the names as ledgers write them. */
const PROVINCES: Readonly<Record<string, string>> = {
  北京: 'CN-BJ',
  天津: 'CN-TJ',
  河北: 'CN-HE',
  山西: 'CN-SX',
  内蒙古: 'CN-NM',
  辽宁: 'CN-LN',
  吉林: 'CN-JL',
  黑龙江: 'CN-HL',
  上海: 'CN-SH',
  江苏: 'CN-JS',
  浙江: 'CN-ZJ',
  安徽: 'CN-AH',
  福建: 'CN-FJ',
  江西: 'CN-JX',
  山东: 'CN-SD',
  河南: 'CN-HA',
  湖北: 'CN-HB',
  湖南: 'CN-HN',
  广东: 'CN-GD',
  广西: 'CN-GX',
  海南: 'CN-HI',
  重庆: 'CN-CQ',
  四川: 'CN-SC',
  贵州: 'CN-GZ',
  云南: 'CN-YN',
  西藏: 'CN-XZ',
  陕西: 'CN-SN',
  甘肃: 'CN-GS',
  青海: 'CN-QH',
  宁夏: 'CN-NX',
  新疆: 'CN-XJ',
};

const WORDS: readonly (readonly [RegExp, RegionCode])[] = [
  ...Object.entries(PROVINCES).map(([name, code]) => [new RegExp(name, 'u'), code] as const),
  [/中国|全国|China|Chinese|\bCN\b|\bPRC\b/iu, 'CN'],
  // The official tables of China do not list them.
  [/香港|Hong ?Kong/iu, 'HK'],
  [/澳门|Macau|Macao/iu, 'MO'],
  [/台湾|Taiwan/iu, 'TW'],
  [/欧洲|欧盟|Europe|\bEU\b|\bRER\b/iu, 'EU'],
  [/美国|United States|\bUSA?\b/u, 'US'],
  [/日本|Japan|\bJP\b/u, 'JP'],
  [/德国|Germany|\bDE\b/u, 'DE'],
  [/韩国|Korea|\bKR\b/u, 'KR'],
  [/印度(?!尼)|India\b|\bIN\b/u, 'IN'],
  [/英国|United Kingdom|\bUK\b|\bGB\b(?!\/?\s?T)/u, 'GB'],
  [/全球|世界|\bglobal\b|\bworldwide\b|\bGLO\b|\bRoW\b/iu, WORLD],
];

/**
 * The region that a text names. A province says its country as well; of several regions none is taken.
 * @param text such as a factor's source, or where the plant is
 * @returns null where the text names no region that is known, or several
 */
export function regionStated(text: string): RegionCode | null {
  const plain = text.normalize('NFKC');
  const found = new Set(WORDS.flatMap(([word, code]) => (word.test(plain) ? [code] : [])));
  const own = [...found].filter((code) => ![...found].some((other) => isWithin(other, code)));
  const [region] = own;
  return region === undefined || own.length > 1 ? null : region;
}

/**
 * Whether one region lies in another, wider one.
 * @param inner such as CN-JS
 * @param outer such as CN
 */
export function isWithin(inner: RegionCode, outer: RegionCode): boolean {
  if (inner === outer) return false;
  return outer === WORLD || inner.startsWith(`${outer}-`) || (outer === 'EU' && inner === 'DE');
}
