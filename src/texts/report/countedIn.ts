import type { Language } from '../language';

/** A word for one, and for several. */
type Words = readonly [one: string, many: string];

/** What ledgers count products in, and what each language calls it; words of its own need no entry. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, Words>>>> = {
  'zh-CN': {
    pc: ['件', '件'],
    pcs: ['件', '件'],
    piece: ['件', '件'],
    pieces: ['件', '件'],
    ea: ['件', '件'],
    set: ['套', '套'],
    sets: ['套', '套'],
    pair: ['双', '双'],
    pairs: ['双', '双'],
    box: ['箱', '箱'],
    boxes: ['箱', '箱'],
    bottle: ['瓶', '瓶'],
    bottles: ['瓶', '瓶'],
    roll: ['卷', '卷'],
    rolls: ['卷', '卷'],
    batch: ['批', '批'],
    batches: ['批', '批'],
  },
  'en-US': {
    台: ['unit', 'units'],
    台套: ['unit', 'units'],
    部: ['unit', 'units'],
    架: ['unit', 'units'],
    座: ['unit', 'units'],
    辆: ['vehicle', 'vehicles'],
    艘: ['vessel', 'vessels'],
    件: ['piece', 'pieces'],
    个: ['piece', 'pieces'],
    只: ['piece', 'pieces'],
    支: ['piece', 'pieces'],
    根: ['piece', 'pieces'],
    条: ['piece', 'pieces'],
    片: ['piece', 'pieces'],
    块: ['piece', 'pieces'],
    张: ['piece', 'pieces'],
    枚: ['piece', 'pieces'],
    颗: ['piece', 'pieces'],
    粒: ['piece', 'pieces'],
    pcs: ['piece', 'pieces'],
    套: ['set', 'sets'],
    组: ['set', 'sets'],
    副: ['set', 'sets'],
    双: ['pair', 'pairs'],
    对: ['pair', 'pairs'],
    打: ['dozen', 'dozen'],
    箱: ['box', 'boxes'],
    盒: ['box', 'boxes'],
    包: ['pack', 'packs'],
    袋: ['bag', 'bags'],
    桶: ['drum', 'drums'],
    瓶: ['bottle', 'bottles'],
    卷: ['roll', 'rolls'],
    托: ['pallet', 'pallets'],
    捆: ['bundle', 'bundles'],
    批: ['batch', 'batches'],
    吨: ['t', 't'],
    公斤: ['kg', 'kg'],
    千克: ['kg', 'kg'],
    克: ['g', 'g'],
    升: ['L', 'L'],
    米: ['m', 'm'],
    平方米: ['m²', 'm²'],
    立方米: ['m³', 'm³'],
    千瓦时: ['kWh', 'kWh'],
    度: ['kWh', 'kWh'],
  },
};

/** Words that every reader of Latin letters can read as they are. */
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u;

/**
 * What products are counted in, in the language of the report; a ledger's own word that has none stands
 * as it is written, in quotation marks where the script is another.
 * @param unit as the ledger writes it
 * @param count how many, for languages that tell one from several
 * @param language of the report
 */
export function countedIn(unit: string, count: number, language: Language): string {
  const written = unit.trim();
  const known = WORDS[language];
  const key = written.toLowerCase();
  const words = Object.hasOwn(known, key) ? known[key] : undefined;
  if (words !== undefined) return count === 1 ? words[0] : words[1];
  return language === 'zh-CN' || LATIN.test(written) ? written : `“${written}”`;
}
