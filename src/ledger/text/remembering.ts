const MOST_REMEMBERED = 20_000;
/** Longer texts are notes: each stands once in a ledger, and would fill the memory. */
const LONGEST_REMEMBERED = 80;

/**
 * A reading of texts that is done once for every different text: a ledger says the same words again
 * and again. What was remembered is let go when it becomes too much, so that memory stays bounded.
 * @param read a pure function of one text
 */
export function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, result);
    return result;
  };
}
