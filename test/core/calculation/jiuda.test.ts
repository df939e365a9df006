import { calculateFootprint } from '../../../src/core/calculation/calculateFootprint';
import type { Boundary } from '../../../src/core/study/boundary';
import type { ProductFootprint } from '../../../src/core/study/footprint';
import { jiudaInventory } from '../../support/jiudaInventory';
import { METHOD } from '../../support/studyParts';

function footprintOf(name: string, boundary: Boundary = 'found'): ProductFootprint {
  const { products } = calculateFootprint(jiudaInventory(), { ...METHOD, boundary });
  const found = products.find(({ product }) => product.name === name);
  if (found === undefined) throw new Error(`The study has no ${name}`);
  return found;
}

/** kg × kg/kg of the hoist's nine materials; they sum to 54940.4. */
const HOIST_MATERIALS = [
  27144, // 1740 × 15.6
  2168.4, // 139 × 15.6
  3868.6, // 230 × 16.82
  5887, // 350 × 16.82
  3033.6, // 192 × 15.8
  10996.8, // 696 × 15.8
  219.6, // 12 × 18.3
  561.6, // 36 × 15.6
  1060.8, // 68 × 15.6
];

/** kg × km ÷ 1000 × 0.049; 3657.74 t·km in all, so they sum to 179.22926. */
const HOIST_TRANSPORT = [
  129.5952, // 2644.8 t·km
  10.35272, // 211.28
  0.5635, // 11.5
  27.097, // 553
  0.75264, // 15.36
  2.72832, // 55.68
  0.69972, // 14.28
  3.47508, // 70.92
  3.96508, // 80.92
];

describe('the anode hoist of Jiuda', () => {
  const hoist = footprintOf('阳极提升机');

  it('emits by material, by load and by kWh what the hand calculation says', () => {
    const expected = [...HOIST_MATERIALS, ...HOIST_TRANSPORT, 804.9]; // 1500 × 0.5366
    expect(hoist.items).toHaveLength(expected.length);
    hoist.items.forEach(({ kgCo2e }, index) => {
      expect(kgCo2e).toBeCloseTo(expected[index] ?? NaN, 9);
    });
  });

  it('emits 54940.4 + 179.22926 + 804.9 = 55924.52926 kg in three stages', () => {
    expect(hoist.stages.map(({ stage }) => stage)).toEqual([
      'rawMaterial',
      'transport',
      'production',
    ]);
    [54940.4, 179.22926, 804.9].forEach((kg, index) => {
      expect(hoist.stages[index]?.kgCo2e).toBeCloseTo(kg, 9);
    });
    expect(hoist.totalKgCo2e).toBeCloseTo(55924.52926, 9);
    expect(hoist.complete).toBe(true);
  });

  it('owes 98.240, 0.320 and 1.439 percent to materials, transport and production', () => {
    // 54940.4 ÷ 55924.52926 = 0.98240, 179.22926 ÷ 55924.52926 = 0.00320, 804.9 ÷ … = 0.01439
    [0.9824, 0.0032, 0.01439].forEach((share, index) => {
      expect(hoist.stages[index]?.share).toBeCloseTo(share, 5);
    });
  });

  it('emits 55745.3 kg without transport: 54940.4 + 804.9', () => {
    const total = footprintOf('阳极提升机', 'materials-and-production').totalKgCo2e;
    expect(total).toBeCloseTo(55745.3, 9);
  });
});

describe('the foil mill of Jiuda', () => {
  it('emits 3486826.9 + 4550.33453 + 1609.8 = 3492987.03453 kg', () => {
    // Materials: 8991.7 + 636.6 + 973 + 143083.2 + 1253772 + 208766.4 + 1801305.6 + 69298.4.
    // Freight in t·km: 13487.55 + 954.9 + 97.3 + 7429.32 + 65099.7 + 114.08 + 984.32 + 4696.8
    // = 92863.97; × 0.049 = 4550.33453. Electricity: 3000 × 0.5366.
    const mill = footprintOf('铝箔轧机');
    [3486826.9, 4550.33453, 1609.8].forEach((kg, index) => {
      expect(mill.stages[index]?.kgCo2e).toBeCloseTo(kg, 8);
    });
    expect(mill.totalKgCo2e).toBeCloseTo(3492987.03453, 8);
  });
});
