import type { EmissionFactor } from '../../../core/study/factor';
import type { Label } from '../../rows/labels/readLabel';

/** The factor of an activity, and whether it only stands on an assumption. */
export interface ChosenFactor {
  readonly factor: EmissionFactor | null;
  readonly factorAssumed: boolean;
  /** The question that offers factors of the built-in library. */
  readonly factorQuestion?: string;
  /** The class of a thing, or a mode of transport as written, for which the library has none. */
  readonly withoutRecord?: string;
  /** What the item is made of, where the factor has the name of that. */
  readonly madeOf?: Label;
}

/** Key of the answer "none of these". */
export const NO_FACTOR = 'none';

/**
 * A factor that nothing is asked about.
 * @param factor null where there is none
 */
export function sure(factor: EmissionFactor | null): ChosenFactor {
  return { factor, factorAssumed: false };
}
