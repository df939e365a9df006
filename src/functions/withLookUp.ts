import type { LookUp } from '../formulas/lookUp';
import { LIBRARY_UNAVAILABLE } from '../formulas/library/libraryUnavailable';
import { resultsFrom, type Results } from './answers';

let loaded: LookUp | null = null;

/** Loads the built-in library and the reading of tables, a file of their own; later calls get the same. */
export async function loadLookUp(): Promise<LookUp> {
  const { LOOK_UP } = await import(/* webpackChunkName: "factors" */ '../formulas/lookUp');
  loaded = LOOK_UP;
  return LOOK_UP;
}

/**
 * Calculates with tables or the built-in library: at once where they are loaded, else as soon as they are.
 * @param body gives the results
 */
export function withLookUp(body: (lookUp: LookUp) => Results): Results | Promise<Results> {
  if (loaded !== null) return body(loaded);
  return loadLookUp().then(body, () => resultsFrom(LIBRARY_UNAVAILABLE));
}
