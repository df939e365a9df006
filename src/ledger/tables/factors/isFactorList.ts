import { FACTOR_LIST_WORDS } from '../../language/factorListWords';
import { foldWord } from '../../text/fold';
import type { LedgerTable } from '../ledgerTable';

/**
 * Whether the sheet's name or a title above a table says that it lists factors: 排放因子表, EF database.
 * @param table any table
 */
export function isFactorList({ grid, captions }: LedgerTable): boolean {
  return [grid.sheet, ...captions.map(({ text }) => text)].some(saysFactors);
}

function saysFactors(text: string): boolean {
  const word = foldWord(text);
  const spaced = ` ${word.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim()} `;
  return FACTOR_LIST_WORDS.some((entry) =>
    HAN.test(entry) ? word.includes(entry) : spaced.includes(` ${entry} `),
  );
}

const HAN = /\p{Script=Han}/u;
