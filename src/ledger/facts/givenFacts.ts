import type { FactOutput } from '../../core/study/facts';
import type { Answers } from '../inventory/questions/askAndAnswer';
import { factId } from './factId';
import { parseFact } from './parseFact';

/** What people say of a product that the ledger may say too, or may not; null where nobody does. */
export interface GivenFacts {
  output(product: string): FactOutput | null;
  period(product: string): string | null;
}

/**
 * Looks facts up among the answers while the products are being put together.
 * @param answers by id
 */
export function givenOf(answers: Answers): GivenFacts {
  const textOf = (key: 'output' | 'period', product: string): string =>
    answers.get(factId(key, product)) ?? '';
  return {
    output: (product) => parseFact('output', textOf('output', product)),
    period: (product) => parseFact('period', textOf('period', product)),
  };
}
