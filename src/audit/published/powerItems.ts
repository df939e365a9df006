import { kgPer } from '../../core/calculation/kgPer';
import type { EmissionFactor } from '../../core/study/factor';
import type { Footprint, Item } from '../../core/study/footprint';
import { classify } from '../../factors/classes/classify';
import { foldName } from '../../factors/text/foldName';
import { energyKey } from '../../ledger/text/energyKey';

/** Electricity that was used, with its factor in kg of gas for one kWh. */
export interface PowerItem {
  readonly item: Item;
  readonly factor: EmissionFactor;
  readonly kgPerKwh: number;
  readonly kgCo2e: number;
  /** Year of the figures; null where nothing says it. */
  readonly year: number | null;
}

const POWER = energyKey('电力');

/**
 * The items of a study that are electricity.
 * @param footprint the results
 */
export function powerItems({ products }: Footprint): readonly PowerItem[] {
  return products.flatMap(({ product, items }) => {
    const year = product.period === null ? null : Number(product.period.slice(0, 'yyyy'.length));
    return items.flatMap((item) => {
      const { kgCo2e, activity } = item;
      const { factor } = activity;
      if (factor === null || kgCo2e === null || factor.value <= 0) return [];
      const kgPerKwh = kgPer(factor, 'kWh');
      if (kgPerKwh === null || !(isPower(activity.name) || isPower(factor.name))) return [];
      return [{ item, factor, kgPerKwh, kgCo2e, year }];
    });
  });
}

function isPower(name: string): boolean {
  if (energyKey(name) === POWER) return true;
  return classify(foldName(name))?.class === 'electricity';
}
