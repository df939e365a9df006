import type { Fact } from '../../core/study/facts';
import type { Product } from '../../core/study/inventory';
import type { Answers, Questionnaire } from '../inventory/questions/askAndAnswer';
import { isFactRight } from '../inventory/questions/isFactRight';
import { nameKey } from '../text/nameKey';
import { factId } from './factId';
import { isSameFact } from './isSameFact';
import { parseFact } from './parseFact';
import type { TableFacts } from './tableFacts';

/** What the ledger says of a product: what holds unless somebody says that theirs is right. */
export type LedgerFact = Pick<Fact, 'key' | 'text' | 'value' | 'evidence'>;

/** By the product's name. */
export type LedgerFacts = ReadonlyMap<string, readonly LedgerFact[]>;

/**
 * The facts that tables tell of the products of the study. Where people say something else, it is
 * asked who is right; the ledger holds until then.
 * @param told by the tables
 * @param products of the study
 * @param answers by id
 * @param asking the study's questions
 */
export function ledgerFacts(
  told: TableFacts,
  products: readonly Product[],
  answers: Answers,
  asking: Questionnaire,
): LedgerFacts {
  return new Map(
    products.map(({ name }) => {
      const own = told.get(nameKey(name)) ?? [];
      const held = own.filter(({ key, text, value, at }) => {
        const given = answers.get(factId(key, name))?.trim() ?? '';
        const other = parseFact(key, given);
        if (other === null || isSameFact(other, value)) return true;
        return !isFactRight(name, at, { key, ledger: text, fact: given }, asking);
      });
      return [name, held];
    }),
  );
}
