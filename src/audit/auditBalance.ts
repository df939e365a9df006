import { compensatedSum } from '../core/calculation/compensatedSum';
import { conversionRatio } from '../core/quantities/conversionRatio';
import type { Quantity } from '../core/quantities/quantity';
import type { ProductFacts, StudyFacts } from '../core/study/facts';
import type { Finding } from '../core/study/finding';
import type { Footprint, ProductFootprint } from '../core/study/footprint';
import { massOf } from '../core/study/massOf';

/** Weighing and rounding make as much; more has gone astray. */
const TOLERANCE = 0.05;
/** Without a word about scrap, half of what goes in may become it. */
const WITHOUT_SCRAP = 1;

/**
 * Whether what goes into a product is what comes out: its mass, scrap and by-products. Only where the
 * mass of one is known and all materials are weighed.
 * @param footprint the results
 * @param facts of the products
 */
export function auditBalance({ products }: Footprint, facts: StudyFacts): readonly Finding[] {
  return products.flatMap((result) => {
    const known = facts.products.get(result.product.name);
    return known === undefined ? [] : balanceOf(result, known);
  });
}

function balanceOf({ product, items }: ProductFootprint, facts: ProductFacts): readonly Finding[] {
  const { covered } = product.declaredUnit;
  const each = facts.mass === null ? null : inKg(facts.mass.value);
  const materials = items.filter(({ activity }) => activity.stage === 'rawMaterial');
  const masses = materials.map(({ activity }) => massOf(activity, product));
  const weighed = masses.filter((mass) => mass !== null);
  if (covered === null || each === null || weighed.length === 0) return [];
  const besides = (facts.byProducts?.value ?? []).map(({ quantity }) => inKg(quantity));
  const others = [facts.scrap === null ? null : inKg(facts.scrap.value), ...besides];
  const input = compensatedSum(weighed);
  const output = compensatedSum([each * covered, ...others.filter((one) => one !== null)]);
  const difference = input - output;
  const isTooMuch = difference > output * (facts.scrap === null ? WITHOUT_SCRAP : TOLERANCE);
  // What is counted in pieces or litres weighs something as well.
  const isTooLittle = weighed.length === masses.length && -difference > output * TOLERANCE;
  if (!isTooMuch && !isTooLittle) return [];
  return [
    {
      code: 'mass-balance',
      severity: 'warning',
      cells: materials.map(({ activity }) => activity.at),
      effectKgCo2e: null,
      values: {
        product: product.name,
        found: shown(input),
        expected: shown(output),
        difference: shown(difference),
        percent: shown((difference / output) * 100),
      },
    },
  ];
}

function inKg({ amount, unit }: Quantity): number | null {
  const ratio = conversionRatio(unit, 'kg');
  return ratio.ok ? (amount * ratio.value.numerator) / ratio.value.denominator : null;
}

function shown(value: number): number {
  return Number(value.toPrecision(6));
}
