import { conversionRatio, type Ratio } from '../../core/quantities/conversionRatio';
import type { Unit } from '../../core/quantities/unitTable';
import type { Measure, SharedActivity } from '../../core/study/activity';
import type { EmissionFactor } from '../../core/study/factor';
import { measuresOf } from '../../core/study/measuresOf';
import { allTerms } from '../../core/study/withLoss';
import { formulaText } from '../formulas/formulaText';
import { measureContent } from '../formulas/measureContent';
import { readingGuards } from '../formulas/readingContent';
import { scaled } from '../formulas/scaled';
import { witnessCondition } from '../formulas/stateFormula';
import type { ReportContext } from '../reportContext';
import { factorCells } from './factorLayout';

/**
 * The emission of something that is no product's, as one formula: its ledger cells × its factor's cell,
 * nothing once one of the cells that it rests on says something else.
 * @param context the study
 * @param activities of one row
 * @returns null where a density or the like lies between amount and factor, or a part is missing
 */
export function apartFormula(
  context: ReportContext,
  activities: readonly SharedActivity[],
): string | null {
  const terms = activities.map((activity) => termOf(context, activity));
  const known = terms.flatMap((term) => term ?? []);
  if (known.length === 0 || known.length < terms.length) return null;
  const conditions = [...new Set(known.flatMap((term) => term.conditions))];
  const sum = known.map(({ product }) => product).join('+');
  return `IF(IFERROR(AND(${conditions.join(',')}),FALSE),${sum},NA())`;
}

interface Term {
  readonly product: string;
  readonly conditions: readonly string[];
}

function termOf(context: ReportContext, activity: SharedActivity): Term | null {
  const { factor } = activity;
  if (factor === null || !context.factorRows.has(factor.id)) return null;
  const amount = amountTerm(activity, factor);
  if (amount === null) return null;
  const { value, state } = factorCells(context, factor);
  const kg = scaled(value, ratioOf(factor.massUnit, 'kg') ?? SAME, {
    numerator: 1,
    denominator: factor.perAmount,
  });
  const evidence = measuresOf(activity.data).flatMap(allTerms);
  return {
    product: `${amount}*${kg}`,
    conditions: [
      ...[activity.nameWitness, ...activity.witnesses].map(witnessCondition),
      ...evidence.flatMap((term) => readingGuards(term.evidence)),
      `${state}=${formulaText(context.texts.states.fresh)}`,
    ],
  };
}

const SAME: Ratio = { numerator: 1, denominator: 1 };

function amountTerm({ data }: SharedActivity, factor: EmissionFactor): string | null {
  if (data.kind === 'amount') {
    return data.amount === null ? null : measureTerm(data.amount, factor.per);
  }
  const ratio = ratioOf('t·km', factor.per);
  const mass = data.mass === null ? null : measureTerm(data.mass, 't');
  const distance = data.distance === null ? null : measureTerm(data.distance, 'km');
  return ratio === null || mass === null || distance === null
    ? null
    : scaled(`${mass}*${distance}`, ratio);
}

function measureTerm(measure: Measure, unit: Unit): string | null {
  const ratio = ratioOf(measure.quantity.unit, unit);
  if (ratio === null) return null;
  const content = measureContent(measure);
  const term = content.kind === 'formula' ? content.formula : String(measure.quantity.amount);
  const isSimple = content.kind === 'formula' && measure.terms.length === 1;
  const multiplier = { numerator: measure.multiplier, denominator: 1 };
  return scaled(isSimple ? term : `(${term})`, multiplier, ratio);
}

function ratioOf(from: Unit, to: Unit): Ratio | null {
  const ratio = conversionRatio(from, to);
  return ratio.ok ? ratio.value : null;
}
