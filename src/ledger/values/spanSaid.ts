import { SPAN_WORDS, SPANS, type Span } from '../language/spanWords';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';

/**
 * How long a time the figures below a header are for, by its words: month of 月用量, day of "Daily use", year of
 * kWh/a.
 * @param header with its unit
 * @returns null where it says nothing of it, or of several
 */
export const spanSaid = remembering((header: string): Span | null => {
  if (isProse(header)) return null;
  const word = foldWord(header);
  const [only, ...others] = SPANS.filter((span) => SPAN_WORDS[span].test(word));
  return only === undefined || others.length > 0 ? null : only;
});
