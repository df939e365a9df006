import type { Confidence } from '../../core/study/libraryOrigin';
import type { FactorOrigin, LibraryFactor } from '../libraryFactor';
import {
  POWER_2021,
  POWER_2022,
  POWER_2023,
  POWER_FOOTPRINT_2023,
  POWER_FOOTPRINT_2024,
} from './origins';
import { CHINA, fullName, GRID_REGIONS, PROVINCES } from './regions';

/** Words for electricity that say neither which series nor which year: all of them are asked. */
const ELECTRICITY = [
  ...['电', '电力', '用电', '电能', '外购电', '外购电力', '市电', '网电', '电网电力', '购入电力'],
  ...['净购入电力', '生产用电', '工业用电', '耗电', '电耗', '耗电量', '用电量', '电费'],
  ...['electricity', 'electric power', 'grid electricity', 'purchased electricity', 'power'],
];

type Region = LibraryFactor['region'];
type Yearly = readonly [year: number, origin: FactorOrigin];

const Y2021: Yearly = [2021, POWER_2021];
const Y2022: Yearly = [2022, POWER_2022];
const Y2023: Yearly = [2023, POWER_2023];

const KWH = { massUnit: 'kg', per: 'kWh' } as const;

type Told = Pick<LibraryFactor, 'names' | 'synonyms' | 'value' | 'confidence'>;

function generation(
  kind: string,
  [year, origin]: Yearly,
  region: Region,
  told: Told,
): LibraryFactor {
  return {
    ...KWH,
    ...origin,
    ...told,
    id: `electricity-${kind}-${String(year)}-${region.code.toLowerCase()}`,
    boundary: 'generation',
    gas: 'CO2',
    region,
    year,
  };
}

function national(yearly: Yearly, value: number): LibraryFactor {
  const year = String(yearly[0]);
  return generation('co2', yearly, CHINA, {
    names: {
      zh: [`${year}年全国电力平均二氧化碳排放因子`],
      en: [`CO2 of electricity generation, China, ${year}`],
    },
    synonyms: [
      ...ELECTRICITY,
      ...['全国电力', '全国电网', '全国电力平均二氧化碳排放因子', '全国电网平均排放因子'],
    ],
    value,
    confidence: 'H',
  });
}

function regional(
  yearly: Yearly,
  region: Region,
  value: number,
  confidence: Confidence,
): LibraryFactor {
  const year = String(yearly[0]);
  const { zh, en } = region;
  const full = fullName(region);
  const names = [zh, full].map((name) => `${name}电力平均二氧化碳排放因子`);
  return generation('co2', yearly, region, {
    names: {
      zh: names.map((name) => `${year}年${name}`),
      en: [`CO2 of electricity generation, ${en}, ${year}`],
    },
    synonyms: [
      ...names,
      ...[`${zh}电力`, `${full}电力`, `${zh}电网`, `${full}电网`, `${zh}用电`],
      ...[`${en} electricity`, `${en} grid`],
    ],
    value,
    confidence,
  });
}

function untraded(yearly: Yearly, value: number): LibraryFactor {
  const year = String(yearly[0]);
  const name = '全国电力平均二氧化碳排放因子（不包括市场化交易的非化石能源电量）';
  return generation('untraded', yearly, CHINA, {
    names: {
      zh: [`${year}年${name}`],
      en: [`CO2 of electricity generation without traded non-fossil power, China, ${year}`],
    },
    synonyms: [name, '全国电力（不包括市场化交易的非化石能源电量）'],
    value,
    confidence: 'H',
  });
}

function fossil(yearly: Yearly, value: number): LibraryFactor {
  const year = String(yearly[0]);
  return generation('fossil', yearly, CHINA, {
    names: {
      zh: [`${year}年全国化石能源电力二氧化碳排放因子`],
      en: [`CO2 of fossil electricity generation, China, ${year}`],
    },
    synonyms: [
      '全国化石能源电力二氧化碳排放因子',
      '化石能源电力',
      '火电',
      '煤电',
      'fossil electricity',
    ],
    value,
    confidence: 'H',
  });
}

function footprint(
  [year, origin]: Yearly,
  key: string,
  [zh, en]: readonly [string, string],
  value: number,
  synonyms: readonly string[],
): LibraryFactor {
  const series = `${zh}碳足迹因子`;
  return {
    ...KWH,
    ...origin,
    id: `electricity-footprint-${String(year)}-${key}`,
    names: {
      zh: [`${String(year)}年${series}`],
      en: [`life-cycle carbon footprint of ${en}, China, ${String(year)}`],
    },
    synonyms: [series, ...synonyms],
    value,
    boundary: 'life-cycle',
    gas: 'CO2e',
    region: CHINA,
    year,
    confidence: 'H',
  };
}

const FOOTPRINT_2023: Yearly = [2023, POWER_FOOTPRINT_2023];
const FOOTPRINT_2024: Yearly = [2024, POWER_FOOTPRINT_2024];
const AVERAGE = ['全国电力平均', 'electricity'] as const;
const OF_AVERAGE = [...ELECTRICITY, '电力碳足迹因子', '全国电力碳足迹因子', '全国电力'];

/**
 * Electricity. Two official series that are never mixed: the footprint counts CO2e of the whole life
 * cycle, the other one CO2 of generation alone. First the footprint, which a product's footprint needs.
 */
export const ELECTRICITY_FACTORS: readonly LibraryFactor[] = [
  footprint(FOOTPRINT_2024, 'cn', AVERAGE, 0.5777, OF_AVERAGE),
  footprint(FOOTPRINT_2023, 'cn', AVERAGE, 0.6205, OF_AVERAGE),
  footprint(FOOTPRINT_2023, 'wind', ['风力发电', 'wind power'], 0.0336, [
    '风电',
    '风电碳足迹因子',
    'wind power',
  ]),
  footprint(FOOTPRINT_2023, 'pv', ['光伏发电', 'photovoltaic power'], 0.0545, [
    ...[
      '光伏',
      '光伏电',
      '自发光伏电',
      '光伏发电',
      '光伏碳足迹因子',
      'photovoltaic power',
      'solar power',
    ],
  ]),
  footprint(FOOTPRINT_2023, 'biomass', ['生物质发电', 'biomass power'], 0.0457, [
    ...['生物质发电', 'biomass power'],
  ]),
  national(Y2023, 0.5306),
  national(Y2022, 0.5366),
  national(Y2021, 0.5568),
  untraded(Y2023, 0.6096),
  untraded(Y2022, 0.5856),
  fossil(Y2023, 0.8273),
  fossil(Y2022, 0.8325),
  fossil(Y2021, 0.8426),
  ...GRID_REGIONS.map(([region, , value]) => regional(Y2023, region, value, 'H')),
  ...GRID_REGIONS.map(([region, value]) => regional(Y2022, region, value, 'H')),
  ...PROVINCES.map(([region, , value]) => regional(Y2023, region, value, 'M')),
  ...PROVINCES.map(([region, value]) => regional(Y2022, region, value, 'M')),
];
