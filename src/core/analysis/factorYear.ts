import type { Witness } from '../study/evidence';
import type { EmissionFactor } from '../study/factor';
import { yearStated } from './yearStated';

/**
 * The year of a factor. `data`: that which it is for; `published`: when it or its source came out.
 */
export interface FactorYear {
  readonly value: number;
  readonly of: 'data' | 'published';
  /** The cell that says so; null where the name, the source or the library does. */
  readonly witness: Witness | null;
}

/**
 * The year that a factor states: the library's, that of a column of its own, that of its name (only with 年
 * behind it: 2024 铝 is an alloy), else that of its source.
 * @param factor of the ledger or the library
 * @returns null where nothing states one
 */
export function factorYear({ name, source, library, stated }: EmissionFactor): FactorYear | null {
  if (library !== undefined) return { value: library.year, of: 'data', witness: null };
  if (stated?.year !== undefined) {
    const { value, isPublished, witness } = stated.year;
    return { value, of: isPublished ? 'published' : 'data', witness };
  }
  const inName = /(?<!\d)\d{4}(?=\s*年)/.exec(name.normalize('NFKC'))?.[0];
  const value = yearStated(inName ?? source ?? '');
  if (value === null) return null;
  return { value, of: inName === undefined ? 'published' : 'data', witness: null };
}
