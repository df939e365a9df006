import { factor, factorOfLibrary } from './factor';
import { BUILT_IN } from './library/builtIn';
import type { BuiltInLibrary } from './library/builtInLibrary';

/** What finds factors by name. It is large, and loaded apart from the functions, behind the pane. */
export interface LookUp {
  readonly library: BuiltInLibrary;
  readonly inTable: typeof factor;
  readonly inLibrary: typeof factorOfLibrary;
}

export const LOOK_UP: LookUp = {
  library: BUILT_IN,
  inTable: factor,
  inLibrary: factorOfLibrary,
};
