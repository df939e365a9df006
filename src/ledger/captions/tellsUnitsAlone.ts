import { besideScale } from '../values/scaleOf';
import { AMOUNT_UNITS, FACTOR_UNITS } from '../language/captionWords';

/**
 * Whether a caption says in which units figures are told and nothing else: All quantities in tonnes, (000s).
 * @param text of a caption
 */
export function tellsUnitsAlone(text: string): boolean {
  const folded = text.normalize('NFKC');
  const rest = [...AMOUNT_UNITS, ...FACTOR_UNITS].reduce(
    (left, pattern) => left.replace(pattern, ' '),
    folded,
  );
  const left = rest === folded ? besideScale(text) : rest;
  return left !== null && SAYS_NOTHING.test(left);
}

const SAYS_NOTHING =
  /^(?:all|the|and|unless (?:otherwise )?stated(?: otherwise)?|以上|以下|表中|本表|单位|注|数据|数量|均|[\s,，;；.。:：()（）])*$/iu;
