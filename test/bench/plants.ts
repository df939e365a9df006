import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

/** Materials of one product. */
const MATERIALS = 16;
/** Kilograms of one material, and kg CO2e for one of it. */
const KG = 10;
const PER_KG = 2;
/** Electricity of one product by the grid's 0.5 kg CO2e/kWh, less what its certificates stand for. */
const KWH = 100;
const CERTIFIED = 10;
const PER_KWH = 0.5;
/** Fuel of one product: 1 kg CO2 and 0.1 kg of fossil methane for one kg. */
const FUEL = 5;
/** One meter of water that all products share, divided by their output. */
const WATER = 1000;
const PER_TONNE = 0.25;

/**
 * A group of plants with everything that is worked out product by product: output, materials with a rate
 * of loss, electricity with certificates, fuel by gases, shared water, and half of the names a letter off
 * the name of their factor, which is asked.
 * @param products how many
 */
export function plantGrids(products: number): readonly Grid[] {
  const all = Array.from({ length: products }, (_, index) => index);
  const name = (product: number): string => `产品${String(product)}`;
  return [
    gridOf('产量', [['产品', '产量（台）'], ...all.map((product) => [name(product), 2])]),
    gridOf('原材料', [
      ['产品', '材料名称', '用量', '单位', '损耗率(%)'],
      ...all.flatMap((product) =>
        Array.from({ length: MATERIALS }, (_, index): CellContent[] => {
          const number = product * MATERIALS + index;
          return [name(product), materialName(number, number % 2 === 0), KG, 'kg', 0];
        }),
      ),
    ]),
    gridOf('能源', [
      ['产品', '能源', '用量', '单位'],
      ...all.flatMap((product): Rows => [
        [name(product), '电网购电', KWH, 'kWh'],
        [name(product), '绿证', CERTIFIED, 'kWh'],
        [name(product), '柴油', FUEL, 'kg'],
      ]),
    ]),
    gridOf('共用', [
      ['名称', '用量', '单位'],
      ['自来水', WATER, 't'],
    ]),
    gridOf('因子', [
      ['名称', '排放因子', '单位', '数据来源'],
      ...all.flatMap((product) =>
        Array.from({ length: MATERIALS }, (_, index): CellContent[] => [
          materialName(product * MATERIALS + index, false),
          PER_KG,
          'kgCO2e/kg',
          '手册',
        ]),
      ),
      ['电', PER_KWH, 'kgCO2e/kWh', '手册'],
      ['自来水', PER_TONNE, 'kgCO2e/t', '手册'],
    ]),
    gridOf('燃料因子', [
      ['燃料', 'CO2(kg/kg)', 'CH4(kg/kg)'],
      ['柴油', 1, 0.1],
    ]),
  ];
}

/** The answers without which such plants are incomplete. */
export const PLANT_ANSWERS: ReadonlyMap<string, string> = new Map([
  ['allocation-needed:共用:自来水', 'by-output'],
  ['methane-origin:燃料因子:ch4', 'CH4-fossil'],
  ['electricity-basis:能源', 'market'],
]);

/** A name of letters, so that a slip in one is a near miss and no other factor is as near. */
function materialName(number: number, isOff: boolean): string {
  const letters = [...String(number).padStart(6, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]);
  return `${isOff ? 'Bracket plates' : 'Bracket plate'} ${letters.join('')}`;
}

/**
 * What is known of such plants, on the ledger's own basis: the half of the materials that no question
 * is open about 8 × 10 × 2 = 160, electricity (100 − 10) × 0.5 = 45, fuel 5 × (1 + 0.1 × 29.8) = 19.9
 * for one product, and all of the water 1000 × 0.25 = 250.
 * @param products how many
 */
export function plantKgCo2e(products: number): number {
  const materials = (MATERIALS / 2) * KG * PER_KG;
  const electricity = (KWH - CERTIFIED) * PER_KWH;
  return products * (materials + electricity + FUEL * (1 + 0.1 * 29.8)) + WATER * PER_TONNE;
}
