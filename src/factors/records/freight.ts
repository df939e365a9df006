import type { LibraryFactor } from '../libraryFactor';
import { FREIGHT } from './origins';
import { CHINA } from './regions';

/** Edition of the standard. */
const EDITION = 2019;

type Names = LibraryFactor['names'];

function freight(
  id: string,
  value: number,
  names: Names,
  synonyms: readonly string[] = [],
): LibraryFactor {
  return {
    ...FREIGHT,
    id: `freight-${id}`,
    names,
    synonyms,
    value,
    massUnit: 'kg',
    per: 't·km',
    boundary: 'operation',
    gas: 'CO2e',
    region: CHINA,
    year: EDITION,
    confidence: 'M',
  };
}

const SIZES = {
  light: ['轻型', 'light'],
  medium: ['中型', 'medium'],
  heavy: ['重型', 'heavy'],
} as const;
const DRIVES = { diesel: '柴油', petrol: '汽油' } as const;

/** Words for road freight that say neither the fuel nor the load: every truck is offered. */
const ROAD = [
  ...[
    '公路',
    '公路运输',
    '公路货运',
    '汽车',
    '汽车运输',
    '汽运',
    '货车',
    '货车运输',
    '卡车',
    '陆运',
  ],
  ...['道路运输', '卡车运输', 'road', 'road freight', 'truck', 'lorry'],
];
const WATER = [
  ...['海运', '水运', '船运', '水路', '水路运输', '船舶运输', '内河运输', '轮船', '沿海运输'],
  ...['sea freight', 'ship', 'inland waterway'],
];

function truck(
  drive: keyof typeof DRIVES,
  size: keyof typeof SIZES,
  load: number,
  value: number,
): LibraryFactor {
  const [sizeZh, sizeEn] = SIZES[size];
  const tonnes = `${String(load)}t`;
  const name = `${sizeZh}${DRIVES[drive]}货车`;
  return freight(
    `truck-${drive}-${tonnes}`,
    value,
    {
      zh: [`${name}运输（载重${tonnes}）`, `${name}（载重${tonnes}）`],
      en: [`${sizeEn} ${drive} truck, load ${tonnes}`],
    },
    [
      ...[
        `${tonnes}${DRIVES[drive]}货车`,
        `${DRIVES[drive]}货车${tonnes}`,
        `${drive} truck ${tonnes}`,
      ],
      ...[
        name,
        `${name}运输`,
        `${DRIVES[drive]}货车`,
        `${DRIVES[drive]}货车运输`,
        `${drive} truck`,
      ],
      ...ROAD,
    ],
  );
}

/** Freight. */
export const FREIGHT_FACTORS: readonly LibraryFactor[] = [
  truck('diesel', 'light', 2, 0.286),
  truck('diesel', 'medium', 8, 0.179),
  truck('diesel', 'heavy', 10, 0.162),
  truck('diesel', 'heavy', 18, 0.129),
  truck('diesel', 'heavy', 30, 0.078),
  truck('diesel', 'heavy', 46, 0.057),
  truck('petrol', 'light', 2, 0.334),
  truck('petrol', 'medium', 8, 0.115),
  truck('petrol', 'heavy', 10, 0.104),
  truck('petrol', 'heavy', 18, 0.104),
  freight(
    'rail',
    0.01,
    { zh: ['铁路运输（中国市场平均）', '铁路运输', '铁路'], en: ['rail freight', 'rail'] },
    ['铁路货运', '火车', '火车运输', '货运火车', 'train', 'railway'],
  ),
  freight('rail-electric', 0.01, { zh: ['电力机车运输'], en: ['rail freight, electric'] }, [
    '电气化铁路运输',
  ]),
  freight('rail-diesel', 0.011, { zh: ['内燃机车运输'], en: ['rail freight, diesel'] }),
  freight(
    'ship-container',
    0.012,
    {
      zh: ['集装箱船运输（载重200TEU）'],
      en: ['container ship, 200 TEU'],
    },
    ['集装箱船运输', '集装箱船', '集装箱海运', 'container ship', ...WATER],
  ),
  freight(
    'ship-bulk',
    0.015,
    {
      zh: ['干散货船运输（载重2500t）'],
      en: ['bulk carrier, load 2500t'],
    },
    ['干散货船运输', '干散货船', '散货船', '散货船运输', 'bulk carrier', ...WATER],
  ),
  freight(
    'ship-tanker',
    0.019,
    {
      zh: ['液货船运输（载重2000t）'],
      en: ['tanker ship, load 2000t'],
    },
    ['液货船运输', '液货船', '油轮', '油船运输', 'tanker ship', ...WATER],
  ),
];
