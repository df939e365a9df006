import { DECLARED_BEFORE, DECLARED_BEHIND } from '../language/captionWords';
import { PRODUCT_COUNTERS } from '../language/perUnitWords';
import { fold } from '../text/fold';
import { parseFigure, type ParsedFigure } from '../values/parseFigure';

/** A comma between digits is part of a number. */
const CLAUSE_ENDS = /(?<![0-9]),|,(?![0-9])|[;。、(]/u;
const BEFORE = new RegExp(`^(?:${DECLARED_BEFORE.join('|')})`, 'i');
/** 1台洗衣机 is one; 1个月 is a time. */
const COUNTED = new RegExp(
  `^(${PRODUCT_COUNTERS.filter((word) => /^\p{Script=Han}$/u.test(word)).join('|')})(?![月年日天时])\\p{Script=Han}`,
  'u',
);

/**
 * The amount that a functional unit begins with: 1 台 of “1台洗衣机，使用10年”, 1 t of 生产1吨水泥. What it does
 * and how long, behind it, are no part of the amount.
 * @param text what a caption says
 * @returns null where it begins with no amount
 */
export function declaredAmount(text: string): ParsedFigure | null {
  const whole = parseFigure(text);
  if (whole !== null) return whole;
  let clause = (fold(text).replace(BEFORE, '').split(CLAUSE_ENDS)[0] ?? '').trim();
  for (const word of DECLARED_BEHIND) {
    const at = clause.toLowerCase().indexOf(word);
    if (at > 0) clause = clause.slice(0, at).trim();
  }
  const figure = parseFigure(clause);
  const counted = figure === null ? undefined : COUNTED.exec(figure.unitText)?.[1];
  return figure === null || counted === undefined ? figure : { ...figure, unitText: counted };
}
