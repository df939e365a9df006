import type { EmissionFactor } from '../../core/study/factor';
import type { Texts } from '../zhCN';

/**
 * Where a factor was taken from: as the ledger says it, of the built-in library in the reader's language.
 * @param factor one of the study's factors
 * @param texts the language
 * @returns null where nobody says it
 */
export function factorSource(
  { source, library }: Pick<EmissionFactor, 'source' | 'library'>,
  { factors }: Texts,
): string | null {
  return library?.source[factors.bilingual] ?? source;
}
