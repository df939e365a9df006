import type { Dimension } from '../core/quantities/unitTable';

/** What an argument is, for messages. */
export type FigureRole = 'amount' | 'mass' | 'distance' | 'factor' | 'value';

/**
 * Why a function has no value: what was found, what was expected. Every text is as found or a
 * sample of what would do, so that it reads the same in every language.
 */
export type FormulaProblem =
  | { readonly code: 'cell-error'; readonly error: string }
  | { readonly code: 'missing-figure'; readonly role: FigureRole; readonly example: string }
  | { readonly code: 'missing-factor' | 'zero-factor'; readonly example: string }
  | {
      readonly code: 'no-figure' | 'unknown-unit';
      readonly role: FigureRole;
      readonly found: string;
      readonly example: string;
    }
  | {
      readonly code: 'ambiguous-unit';
      readonly role: FigureRole;
      readonly found: string;
      readonly candidates: string;
    }
  | {
      readonly code: 'wrong-dimension';
      readonly role: FigureRole;
      readonly found: string;
      readonly foundDimension: Dimension;
      readonly expectedDimension: Dimension;
      readonly example: string;
    }
  | {
      readonly code: 'unit-conflict';
      readonly role: FigureRole;
      readonly found: string;
      readonly argument: string;
    }
  | { readonly code: 'factor-unit'; readonly found: string; readonly example: string }
  | {
      readonly code: 'factor-mismatch';
      readonly unit: string;
      readonly unitDimension: Dimension;
      readonly factorUnit: string;
      readonly factorDimension: Dimension;
    }
  | {
      readonly code: 'no-conversion';
      readonly from: string;
      readonly fromDimension: Dimension;
      readonly to: string;
      readonly toDimension: Dimension;
    }
  | { readonly code: 'missing-unit'; readonly example: string }
  | { readonly code: 'too-large'; readonly found: string }
  | { readonly code: 'shapes'; readonly found: string }
  | { readonly code: 'missing-name' | 'not-in-library'; readonly name: string }
  | { readonly code: 'library-unavailable' }
  | { readonly code: 'no-factor-table' }
  | { readonly code: 'several-columns'; readonly found: string }
  | { readonly code: 'not-in-table' | 'no-value-in-table'; readonly name: string }
  | {
      readonly code: 'near-in-table' | 'several-in-table' | 'near-in-library';
      readonly name: string;
      readonly found: string;
    }
  | { readonly code: 'no-field'; readonly name: string; readonly field: FactorField }
  | { readonly code: 'unknown-field'; readonly found: string }
  | { readonly code: 'missing-gas' }
  | { readonly code: 'unknown-gas'; readonly found: string }
  | {
      readonly code: 'gas-not-weighed';
      readonly found: string;
      readonly set: string;
      readonly expected: string;
    }
  | { readonly code: 'methane-origin'; readonly found: string; readonly set: string }
  | { readonly code: 'unknown-gwp-set'; readonly found: string; readonly expected: string };

/** What PCF.FACTOR can give of a factor. */
export type FactorField = 'value' | 'unit' | 'source' | 'year' | 'region';

const NOT_AVAILABLE: ReadonlySet<FormulaProblem['code']> = new Set([
  'missing-factor',
  'zero-factor',
  'not-in-library',
  'near-in-library',
  'library-unavailable',
  'no-factor-table',
  'several-columns',
  'not-in-table',
  'no-value-in-table',
  'near-in-table',
  'several-in-table',
  'no-field',
  'gas-not-weighed',
] as const);

/**
 * The error that the cell shows: #N/A where something is not there, #VALUE! where something is
 * wrong, and an error that came in as it came.
 * @param problem of one cell
 */
export function shownError(problem: FormulaProblem): string {
  if (problem.code === 'cell-error') return problem.error;
  return NOT_AVAILABLE.has(problem.code) ? '#N/A' : '#VALUE!';
}
