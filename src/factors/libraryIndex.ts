import { LIBRARY } from './library';
import { factorIndex, type FactorIndex } from './matching/factorIndex';

let made: FactorIndex | null = null;

/** The index of the built-in library, made at the first call. */
export function libraryIndex(): FactorIndex {
  made ??= factorIndex(LIBRARY);
  return made;
}
