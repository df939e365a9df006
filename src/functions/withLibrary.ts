import type { BuiltInLibrary } from '../formulas/library/builtInLibrary';
import { LIBRARY_UNAVAILABLE } from '../formulas/library/libraryUnavailable';
import { resultsFrom, type Results } from './answers';

let loaded: BuiltInLibrary | null = null;

/** Loads the built-in library, which is a file of its own; later calls get the same one. */
export async function loadLibrary(): Promise<BuiltInLibrary> {
  const { BUILT_IN } = await import(
    /* webpackChunkName: "factors" */ '../formulas/library/builtIn'
  );
  loaded = BUILT_IN;
  return BUILT_IN;
}

/**
 * Calculates with the built-in library: at once where it is loaded, else as soon as it is.
 * @param body gives the results
 */
export function withLibrary(
  body: (library: BuiltInLibrary) => Results,
): Results | Promise<Results> {
  if (loaded !== null) return body(loaded);
  return loadLibrary().then(body, () => resultsFrom(LIBRARY_UNAVAILABLE));
}
