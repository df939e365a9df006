import { conversionRatio } from '../../../src/core/quantities/conversionRatio';
import { dimensionOf, type Unit } from '../../../src/core/quantities/unitTable';
import type { Measure, Term } from '../../../src/core/study/activity';
import { footprintOf } from '../../support/footprintOf';
import type { WrittenLedger } from './ledgerOf';

/** A number that was read, how sure that was, and whether it is what was weighed. */
export interface JudgedReading {
  readonly certainty: number;
  readonly isRight: boolean;
  readonly found: string;
}

/** A ledger of which is known what was weighed. */
type Truthful = Pick<WrittenLedger, 'grids' | 'truths'>;

/** Units that the truth is told in. */
const BASE: Readonly<Partial<Record<string, Unit>>> = { mass: 'kg', energy: 'kWh', volume: 'm³' };

/**
 * Every amount that is read from a generated ledger, held against what was weighed. Counts of pieces
 * and distances are left out.
 * @param ledger with the truth of its cells
 */
export function readingsOf(ledger: Truthful): readonly JudgedReading[] {
  const { inventory } = footprintOf(ledger.grids);
  return inventory.activities.flatMap(({ data }) => {
    const measure = data.kind === 'amount' ? data.amount : null;
    if (measure === null) return [];
    const terms = measure.operation === 'product' ? measure.terms.slice(0, 1) : measure.terms;
    return terms.map((term) => judged(term, measure, ledger));
  });
}

function judged(term: Term, { quantity, multiplier }: Measure, ledger: Truthful): JudgedReading {
  const { evidence, scale } = term;
  const truth = ledger.truths.get(`${evidence.at.sheet}!${evidence.at.cell}`);
  const base = BASE[dimensionOf(quantity.unit)];
  const ratio = base === undefined ? null : conversionRatio(quantity.unit, base);
  const inUnit = (evidence.value * scale.numerator * multiplier) / scale.denominator;
  const value =
    ratio?.ok === true ? (inUnit * ratio.value.numerator) / ratio.value.denominator : NaN;
  return {
    certainty: evidence.certainty ?? NaN,
    isRight: truth !== undefined && Math.abs(value - truth) <= 1e-9 * Math.abs(truth),
    found: evidence.found,
  };
}
