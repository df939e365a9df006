import { largestOf } from '../core/extremes';
import { compensatedSum } from '../core/calculation/compensatedSum';
import type { CutOffRule, StudyFacts } from '../core/study/facts';
import type { Finding } from '../core/study/finding';
import type { Footprint, ProductFootprint } from '../core/study/footprint';
import { massOf } from '../core/study/massOf';

/**
 * Whether the materials that no emission is counted for are as little as the study's rule of cut-off
 * allows, by mass. By emissions nobody can tell: those left out have none.
 * @param footprint the results
 * @param facts of the study
 */
export function auditCutOff({ products }: Footprint, { study }: StudyFacts): readonly Finding[] {
  const rule = study.cutOff?.value;
  if (rule?.basis !== 'mass') return [];
  return products.flatMap((result) => leftOutOf(result, rule));
}

function leftOutOf({ product, items }: ProductFootprint, rule: CutOffRule): readonly Finding[] {
  const materials = items
    .filter(({ activity }) => activity.stage === 'rawMaterial')
    .flatMap((item) => {
      const mass = massOf(item.activity, product);
      return mass === null ? [] : [{ ...item, mass }];
    });
  const whole = compensatedSum(materials.map(({ mass }) => mass));
  const left = materials.filter(({ kgCo2e, mass }) => kgCo2e === null && mass > 0);
  if (left.length === 0 || whole <= 0) return [];
  const percent = (mass: number): number => Number(((mass / whole) * 100).toPrecision(4));
  const together = percent(compensatedSum(left.map(({ mass }) => mass)));
  const largest = percent(largestOf(left.map(({ mass }) => mass)));
  const isAllowed =
    largest <= rule.eachPercent &&
    (rule.togetherPercent === null || together <= rule.togetherPercent);
  if (isAllowed) return [];
  return [
    {
      code: 'cut-off',
      severity: 'warning',
      cells: left.map(({ activity }) => activity.at),
      effectKgCo2e: null,
      items: left.map(({ activity }) => activity.name),
      values: {
        product: product.name,
        count: left.length,
        found: together,
        largest,
        each: rule.eachPercent,
        together: rule.togetherPercent ?? '',
      },
    },
  ];
}
