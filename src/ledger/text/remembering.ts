const MOST_WORDS = 20_000;
/**
 * Amounts are different in nearly every row, and each is asked for in turn by all who look at the rows:
 * a ledger of 100,000 rows must fit.
 */
export const MOST_FIGURES = 120_000;
/** Longer texts are notes: each stands once in a ledger, and would fill the memory. */
const LONGEST_REMEMBERED = 80;

/**
 * A reading of texts that is done once for every different text: a ledger says the same words again
 * and again. What was remembered is let go when it becomes too much, so that memory stays bounded.
 * @param read a pure function of one text
 * @param most so many texts are remembered
 */
export function remembering<Result>(
  read: (text: string) => Result,
  most = MOST_WORDS,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
