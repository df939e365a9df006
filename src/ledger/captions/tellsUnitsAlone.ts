import { AMOUNT_UNITS, FACTOR_UNITS } from '../language/captionWords';

/**
 * Whether a caption says in which units figures are told and nothing else: All quantities in tonnes.
 * @param text of a caption
 */
export function tellsUnitsAlone(text: string): boolean {
  const folded = text.normalize('NFKC');
  const rest = [...AMOUNT_UNITS, ...FACTOR_UNITS].reduce(
    (left, pattern) => left.replace(pattern, ' '),
    folded,
  );
  return (
    rest !== folded && /^(?:all|the|and|以上|以下|表中|注|[\s,，;；.。:：()（）])*$/iu.test(rest)
  );
}
