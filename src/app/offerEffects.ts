import { calculateFootprint } from '../core/calculation/calculateFootprint';
import { compensatedSum } from '../core/calculation/compensatedSum';
import { impactOf } from '../core/calculation/impactOf';
import type { Activity } from '../core/study/activity';
import type { Question } from '../core/study/question';
import { buildInventory } from '../ledger/buildInventory';
import type { Study } from './calculateStudy';

/** Options beyond which effects are not worked out. */
const MOST_OFFERED = 20_000;
/** Rows of a study that is built again where a density or the like leads to the factor. */
const MOST_BUILT_AGAIN = 2_000;

/**
 * By how many kg CO2e the total would change with each factor that is offered, per declared unit, or of
 * several products all totals together on the ledger's own basis: the items that ask come to so much more. What they come to now is nothing while none is chosen.
 * @param study as calculated
 * @returns by question id and option key; null where it cannot be told
 */
export function offerEffects(
  study: Study,
): ReadonlyMap<string, ReadonlyMap<string, number | null>> {
  const asked = study.inventory.questions.filter(({ options }) =>
    options.some(({ offer }) => offer !== undefined),
  );
  const count = asked.reduce((sum, { options }) => sum + options.length, 0);
  const own = count > MOST_OFFERED ? new Map<string, Activity[]>() : byQuestion(study);
  return new Map(
    asked.map((question) => [question.id, effectsOf(study, question, own.get(question.id) ?? [])]),
  );
}

function byQuestion({ inventory }: Study): ReadonlyMap<string, Activity[]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of inventory.activities) {
    if (activity.factorQuestion === undefined) continue;
    const group = groups.get(activity.factorQuestion);
    if (group === undefined) groups.set(activity.factorQuestion, [activity]);
    else group.push(activity);
  }
  return groups;
}

function effectsOf(
  study: Study,
  { id, options }: Question,
  own: readonly Activity[],
): ReadonlyMap<string, number | null> {
  const now = totalOf(study, own) ?? NOTHING;
  return new Map(
    options.map(({ key, offer }) => {
      if (offer === undefined) return [key, null];
      const { factor } = offer;
      const direct = own.map((activity) => ({ ...activity, factor }));
      const lacksConversion = direct.some((activity) => {
        const impact = impactOf(activity);
        return !impact.ok && impact.problem.code === 'factor-unit';
      });
      const then = totalOf(study, lacksConversion ? builtAgain(study, id, key) : direct);
      return [key, then === null ? null : then - now];
    }),
  );
}

/** What items without a factor come to: nothing is counted of them. */
const NOTHING = 0;

function builtAgain(
  { ledger, answers, inventory }: Study,
  question: string,
  option: string,
): readonly Activity[] {
  if (inventory.activities.length > MOST_BUILT_AGAIN) return [];
  const other = buildInventory(ledger, new Map([...answers, [question, option]]));
  return other.activities.filter(({ factorQuestion }) => factorQuestion === question);
}

/** What some of a study's activities come to within the boundary; null where nothing is known. */
function totalOf(
  { inventory, footprint: { method } }: Study,
  activities: readonly Activity[],
): number | null {
  const part = { ...inventory, activities, unassigned: [], leftOut: [] };
  const { products } = calculateFootprint(part, method);
  const isOne = products.length === 1;
  const known = products.flatMap(({ stages }) =>
    stages.flatMap(({ inBoundary, kgCo2e, ledgerKgCo2e }) => {
      const figure = isOne ? kgCo2e : ledgerKgCo2e;
      return inBoundary && figure !== null ? [figure] : [];
    }),
  );
  return known.length === 0 ? null : compensatedSum(known);
}
