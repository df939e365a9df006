import type { Activity } from '../../src/core/study/activity';
import type { Inventory } from '../../src/core/study/inventory';
import { ELECTRICITY_FACTOR, FREIGHT_FACTOR, JIUDA, type SampleProduct } from './jiudaLedger';
import {
  activityOf,
  amountOf,
  carried,
  factorOf,
  inventoryOf,
  measure,
  productOf,
} from './studyParts';

/** The Jiuda ledgers as an inventory, made without reading any sheet. */
export function jiudaInventory(): Inventory {
  return inventoryOf(JIUDA.flatMap(activitiesOf), {
    products: JIUDA.map(({ name }) => productOf(name)),
  });
}

function activitiesOf({ name: product, materials, electricityKwh }: SampleProduct): Activity[] {
  const freight = factorOf(FREIGHT_FACTOR, 'kg', 't·km', { gas: 'unstated' });
  const grid = factorOf(ELECTRICITY_FACTOR, 'kg', 'kWh', { gas: 'CO2' });
  return [
    ...materials.map(({ name, massKg, factor }) =>
      activityOf(amountOf(measure(massKg, 'kg')), factorOf(factor, 'kg', 'kg', { gas: 'CO2' }), {
        product,
        name,
      }),
    ),
    ...materials.map(({ name, massKg, distanceKm }) =>
      activityOf(carried(measure(massKg, 'kg'), measure(distanceKm, 'km')), freight, {
        product,
        name,
        stage: 'transport',
      }),
    ),
    activityOf(amountOf(measure(electricityKwh, 'kWh')), grid, {
      product,
      name: '电',
      stage: 'production',
    }),
  ];
}
