import { failed } from '../../core/outcome';
import type { Answers } from '../cells';

/** What every cell gets where the built-in library could not be loaded. */
export const LIBRARY_UNAVAILABLE: Answers = [[failed({ code: 'library-unavailable' })]];
