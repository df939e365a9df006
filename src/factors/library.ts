import { checkedLibrary } from './checkedLibrary';
import type { LibraryFactor } from './libraryFactor';
import { ELECTRICITY_FACTORS } from './records/electricity';
import { FREIGHT_FACTORS } from './records/freight';
import { FUEL_FACTORS } from './records/fuels';
import { MATERIAL_FACTORS } from './records/materials';

/** Raised whenever a value of the library changes; it stands beside every factor taken from it. */
export const LIBRARY_VERSION = '2026.11';

/** Every factor of the built-in library. What fits equally well is offered in this order. */
export const LIBRARY: readonly LibraryFactor[] = checkedLibrary([
  ...ELECTRICITY_FACTORS,
  ...FUEL_FACTORS,
  ...FREIGHT_FACTORS,
  ...MATERIAL_FACTORS,
]);
