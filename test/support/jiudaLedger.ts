/** The numbers of the Jiuda ledgers (materials, distances, electricity) and of their factor table. */

/** One material of a product: how much, from how far, and its factor in kgCO2/kg. */
export interface SampleMaterial {
  readonly name: string;
  readonly massKg: number;
  readonly distanceKm: number;
  readonly factor: number;
}

/** A product with its materials and its electricity. */
export interface SampleProduct {
  readonly name: string;
  readonly materials: readonly SampleMaterial[];
  readonly electricityKwh: number;
}

const material = (
  name: string,
  massKg: number,
  distanceKm: number,
  factor: number,
): SampleMaterial => ({ name, massKg, distanceKm, factor });

export const FREIGHT_FACTOR = 0.049;
export const ELECTRICITY_FACTOR = 0.5366;

export const JIUDA: readonly SampleProduct[] = [
  {
    name: '阳极提升机',
    electricityKwh: 1500,
    materials: [
      material('传动轴 (SWC100BH-550)', 1740, 1520, 15.6),
      material('传动轴 (SWC100BH-2470)', 139, 1520, 15.6),
      material('电机 (WEG)', 230, 50, 16.82),
      material('减速机 (杰牌)', 350, 1580, 16.82),
      material('铸件 端盖 ZG230-450(需退火)', 192, 80, 15.8),
      material('铸件 箱体 ZG230-450(需退火)', 696, 80, 15.8),
      material('涡轮 ZCuAl10Fe4ni4', 12, 1190, 18.3),
      material('轴承 32209', 36, 1970, 15.6),
      material('球型螺母 QAl10-4-4', 68, 1190, 15.6),
    ],
  },
  {
    name: '铝箔轧机',
    electricityKwh: 3000,
    materials: [
      material('牌坊', 89917, 150, 0.1),
      material('牌坊底座', 6366, 150, 0.1),
      material('牌坊横梁', 9730, 10, 0.1),
      material('工作辊', 9172, 810, 15.6),
      material('支撑辊', 80370, 810, 15.6),
      material('工作辊轴承箱', 11408, 10, 18.3),
      material('支撑辊轴承箱', 98432, 10, 18.3),
      material('液压站', 4120, 1140, 16.82),
    ],
  },
];

/**
 * Totals by stage in kg CO2e, derived by hand in test/cases/jiuda-three-sheets/why.md.
 * Hoist: 54940.4 + 179.22926 + 804.9; mill: 3486826.9 + 4550.33453 + 1609.8.
 */
export const JIUDA_TOTALS = [
  { rawMaterial: 54940.4, transport: 179.22926, production: 804.9 },
  { rawMaterial: 3486826.9, transport: 4550.33453, production: 1609.8 },
] as const;
