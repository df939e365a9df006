import type { Outcome } from '../../core/outcome';
import type { Answer } from '../cells';
import type { CellFactor } from '../figures/factorIn';
import type { FactorField, FormulaProblem } from '../formulaProblem';

/**
 * The built-in library as the functions use it. Its data is large and loaded apart, when a cell asks
 * for it: this is all that the functions know of it before.
 */
export interface BuiltInLibrary {
  /**
   * A field of the factor with a name, where the match is sure.
   * @param name as in the cell
   * @param field of the factor
   */
  look(name: string, field: FactorField): Answer;
  /**
   * The factor of a mode of transport, where the match is sure.
   * @param name of the mode
   */
  mode(name: string): Outcome<CellFactor, FormulaProblem>;
}
