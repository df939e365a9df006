import type { StudyFacts } from '../../core/study/facts';
import type { Finding } from '../../core/study/finding';
import type { Footprint } from '../../core/study/footprint';
import { LIBRARY } from '../../factors/library';
import type { LibraryFactor } from '../../factors/libraryFactor';
import { foldName } from '../../factors/text/foldName';
import { powerItems } from './powerItems';
import { publishedPower } from './publishedPower';

type Region = LibraryFactor['region'];

const COUNTRY = 'CN';
/** Regions of the grid: which provinces are theirs is not in the library. */
const OF_GRID = /^CN-[a-z]/;
const ABROAD =
  /德国|法国|意大利|英国|美国|加拿大|墨西哥|巴西|日本|韩国|越南|泰国|印度|马来西亚|印尼|土耳其|俄罗斯|澳大利亚|欧盟|欧洲|germany|france|italy|united kingdom|united states|\busa?\b|canada|mexico|brazil|japan|korea|vietnam|thailand|india|malaysia|indonesia|turkey|russia|australia|\beu\b|europe/;
const REGIONS = [...new Map(LIBRARY.map(({ region }) => [region.code, region])).values()];

/**
 * Electricity counted with the value of another region than the study's: of another province, or of
 * China where the plant is not in China. National values are usual for provinces.
 * @param footprint the results
 * @param facts of the study, of which the region is one
 */
export function auditRegion(footprint: Footprint, { study }: StudyFacts): readonly Finding[] {
  const told = study.region?.value;
  if (told === undefined) return [];
  const others = powerItems(footprint).flatMap(({ factor, kgPerKwh, item }) => {
    const region = publishedPower(kgPerKwh)?.region;
    if (region === undefined || isFitting(region, told)) return [];
    return [{ at: factor.evidence?.at ?? item.activity.at, kgPerKwh }];
  });
  const byValue = new Map(others.map((one) => [one.kgPerKwh, one]));
  return [...byValue.values()].map(({ kgPerKwh }) => ({
    code: 'factor-region',
    severity: 'warning',
    cells: others.filter((one) => one.kgPerKwh === kgPerKwh).map(({ at }) => at),
    effectKgCo2e: null,
    values: { found: kgPerKwh, region: told },
  }));
}

function regionsIn(folded: string): readonly Region[] {
  return REGIONS.filter(({ zh, en }) => folded.includes(zh) || folded.includes(en.toLowerCase()));
}

/** Of several regions with one value, one may be meant that fits. */
function isFitting({ code }: Region, told: string): boolean {
  const folded = foldName(told);
  if (ABROAD.test(folded)) return false;
  const own = regionsIn(folded).filter((region) => region.code !== COUNTRY);
  if (code === COUNTRY || OF_GRID.test(code) || own.length === 0) return true;
  return own.some((region) => region.code === code || OF_GRID.test(region.code));
}
