import type { EmissionFactor } from '../../core/study/factor';
import type { Texts } from '../zhCN';

/**
 * What a factor is called: as the ledger names it, one of the built-in library in the reader's language.
 * @param factor one of the study's factors
 * @param texts the language
 */
export function factorName(
  { name, library }: Pick<EmissionFactor, 'name' | 'library'>,
  { factors }: Texts,
): string {
  return library?.name[factors.bilingual] ?? name;
}
