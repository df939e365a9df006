import { termValue } from '../../core/study/measureOf';
import { dimensionOf, UNITS, type Unit } from '../../core/quantities/unitTable';
import { cellKey } from '../../core/cellKey';
import type { Activity, Measure, Term } from '../../core/study/activity';
import { isFirstPart } from '../../core/study/allocation';
import { kgPerUnit } from '../../core/calculation/impactOf';
import type { EmissionFactor } from '../../core/study/factor';
import { foldName } from '../../factors/text/foldName';
import type { Sibling, SiblingGroup, SiblingKind } from './sibling';

/** Fewer values have too few siblings. */
const FEWEST = 4;

/**
 * Figures of a study that should be of one size: the months of one amount, the amounts, masses and
 * distances of one thing in several rows and products, the values of one factor.
 * @param activities lines of the inventory
 */
export function siblingGroups(activities: readonly Activity[]): readonly SiblingGroup[] {
  const own = activities.filter(({ allocation }) => isFirstPart(allocation));
  return [...partGroups(own), ...itemGroups(own), ...factorGroups(own)].filter(
    ({ siblings }) => siblings.length >= FEWEST,
  );
}

interface Measured {
  readonly kind: SiblingKind;
  readonly measure: Measure;
}

function measuredIn({ data }: Activity): readonly Measured[] {
  const all =
    data.kind === 'amount'
      ? [{ kind: 'amount' as const, measure: data.amount }]
      : [
          { kind: 'mass' as const, measure: data.mass },
          { kind: 'distance' as const, measure: data.distance },
        ];
  return all.flatMap(({ kind, measure }) => (measure === null ? [] : [{ kind, measure }]));
}

/** The same cells may be used and carried: they are looked at once. */
function partGroups(activities: readonly Activity[]): readonly SiblingGroup[] {
  const seen = new Set<string>();
  return activities.flatMap((activity) =>
    measuredIn(activity).flatMap(({ kind, measure }): readonly SiblingGroup[] => {
      const [{ evidence }] = measure.terms;
      const key = cellKey(evidence.at);
      if (measure.operation !== 'sum' || measure.terms.length < FEWEST || seen.has(key)) return [];
      seen.add(key);
      const siblings = measure.terms.map((term) =>
        siblingOf(activity, kind, term, termValue(term)),
      );
      return [{ of: 'parts', siblings: siblings.filter(isPositive) }];
    }),
  );
}

function siblingOf(activity: Activity, kind: SiblingKind, term: Term, value: number): Sibling {
  const { name, product } = activity;
  return { kind, name, product, value, evidence: term.evidence, unit: term.unit };
}

function isPositive({ value }: Sibling): boolean {
  return value > 0 && Number.isFinite(value);
}

function itemGroups(activities: readonly Activity[]): readonly SiblingGroup[] {
  const groups = new Map<string, Map<string, Sibling>>();
  for (const activity of activities) {
    if (activity.name === '' || activity.isCorrection === true) continue;
    for (const { kind, measure } of measuredIn(activity)) {
      const sibling = wholeOf(activity, kind, measure);
      if (sibling === null || !isPositive(sibling)) continue;
      const { quantity } = measure;
      const key = [activity.stage, kind, dimensionOf(quantity.unit), foldName(activity.name)];
      addTo(groups, key.join('\n'), sibling);
    }
  }
  return [...groups.values()].map((group) => ({ of: 'items', siblings: [...group.values()] }));
}

/** What is added from several cells has its slips among these. */
function wholeOf(activity: Activity, kind: SiblingKind, measure: Measure): Sibling | null {
  const [term, ...others] = measure.terms;
  if (measure.operation === 'sum' && others.length > 0) return null;
  const { amount, unit } = measure.quantity;
  return siblingOf(activity, kind, term, inBase(amount * measure.multiplier, unit));
}

/** In the base unit of its dimension. */
function inBase(amount: number, unit: Unit): number {
  const [numerator, denominator] = UNITS[unit].ratio;
  return (amount * numerator) / denominator;
}

function addTo(groups: Map<string, Map<string, Sibling>>, key: string, sibling: Sibling): void {
  const group = groups.get(key);
  const cell = cellKey(sibling.evidence.at);
  if (group === undefined) groups.set(key, new Map([[cell, sibling]]));
  else if (!group.has(cell)) group.set(cell, sibling);
}

function factorGroups(activities: readonly Activity[]): readonly SiblingGroup[] {
  const groups = new Map<string, Map<string, Sibling>>();
  for (const { factor } of activities) {
    if (factor?.evidence == null || factor.gases !== undefined) continue;
    const sibling = factorSibling(factor, factor.evidence);
    if (!isPositive(sibling)) continue;
    const key = [dimensionOf(factor.per), factor.gas, foldName(factor.name)].join('\n');
    addTo(groups, key, sibling);
  }
  return [...groups.values()].map((group) => ({ of: 'factors', siblings: [...group.values()] }));
}

function factorSibling(factor: EmissionFactor, evidence: Term['evidence']): Sibling {
  const { name, unitText: unit } = factor;
  const value = kgPerUnit(factor) / inBase(1, factor.per);
  return { kind: 'factor', name, product: null, value, evidence, unit };
}
