import {
  APPROXIMATE_BEFORE,
  APPROXIMATE_BEHIND,
  APPROXIMATE_INSIDE,
  BOUND_BEFORE,
  BOUND_BEHIND,
} from '../language/valueWords';

/** A text without the words that say how sure its number is. */
export interface Unhedged {
  readonly rest: string;
  readonly traits: readonly ('approximate' | 'bound')[];
}

/** ±5 and ±5% say how sure the number before them is. */
const TOLERANCE = / ?(?:±|\+\/-) ?[0-9]+(?:\.[0-9]+)? ?%?/u;

const INSIDE = new RegExp(`(?<=[0-9百千万亿] ?)(?:${APPROXIMATE_INSIDE.join('|')})(?=.)`, 'u');

/**
 * Takes 约, ≈, 左右, 不到, <, ±5% off a number.
 * @param text folded
 */
export function withoutHedge(text: string): Unhedged {
  const traits: ('approximate' | 'bound')[] = [];
  let rest = text;
  if (/^[^±]*[0-9]/u.test(rest) && TOLERANCE.test(rest)) {
    rest = rest.replace(TOLERANCE, '');
    traits.push('approximate');
  }
  if (INSIDE.test(rest)) {
    rest = rest.replace(INSIDE, '');
    traits.push('approximate');
  }
  for (let shorter = oneOff(rest); shorter !== null; shorter = oneOff(rest)) {
    rest = shorter.rest;
    traits.push(shorter.trait);
  }
  return { rest, traits };
}

function oneOff(text: string): { rest: string; trait: 'approximate' | 'bound' } | null {
  const lower = text.toLowerCase();
  const lists = [
    { trait: 'bound', before: BOUND_BEFORE, behind: BOUND_BEHIND },
    { trait: 'approximate', before: APPROXIMATE_BEFORE, behind: APPROXIMATE_BEHIND },
  ] as const;
  for (const { trait, before, behind } of lists) {
    const first = before.find((word) => lower.startsWith(word) && lower.length > word.length);
    if (first !== undefined) return { rest: text.slice(first.length).trim(), trait };
    const last = behind.find((word) => lower.endsWith(word) && lower.length > word.length);
    if (last !== undefined) return { rest: text.slice(0, -last.length).trim(), trait };
  }
  return null;
}
