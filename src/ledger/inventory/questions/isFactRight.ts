import type { CellRef } from '../../../core/cellRef';
import type { ProductFactKey } from '../../../core/study/facts';
import type { Questionnaire } from './askAndAnswer';
import { questionId } from './questionId';

/** What ledger and people say of one thing. */
interface Sayings {
  readonly key: ProductFactKey;
  readonly ledger: string;
  readonly fact: string;
}

/**
 * Where ledger and people say different things of a product, it is asked who is right; the ledger
 * holds until then.
 * @param product its name
 * @param at where the ledger says it
 * @param said by both
 * @param asking the study's questions
 */
export function isFactRight(
  product: string,
  at: CellRef | null,
  { key, ledger, fact }: Sayings,
  asking: Questionnaire,
): boolean {
  const answer = asking.ask({
    id: questionId('value-conflict', key, product),
    code: 'value-conflict',
    at,
    label: product,
    kind: 'choice',
    options: [
      { key: 'ledger', label: ledger },
      { key: 'fact', label: fact },
    ],
    assumed: 'ledger',
    values: { product, fact: key, found: ledger, other: fact },
  });
  return answer === 'fact';
}
