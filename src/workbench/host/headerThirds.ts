/** A header or footer in its thirds, each with Excel's codes. */
export interface HeaderThirds {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SIDES = { L: 'left', C: 'center', R: 'right' } as const;
/** The code of a third, or what might be taken for one: && is an ampersand, &"…" a font. */
const PIECE = /&&|&"[^"]*"|&([LCR])|[\s\S]/g;

/**
 * Cuts a header or footer as files hold it. What stands before the first code is in the middle.
 * @param text such as &L&A&R&P
 */
export function headerThirds(text: string): HeaderThirds {
  const thirds = { left: '', center: '', right: '' };
  let side: keyof HeaderThirds = 'center';
  for (const [piece, code] of text.matchAll(PIECE)) {
    if (code === undefined) thirds[side] += piece;
    else side = SIDES[code as keyof typeof SIDES];
  }
  return thirds;
}

/**
 * A header or footer as files hold it.
 * @param thirds of it
 */
export function joinedThirds({ left, center, right }: HeaderThirds): string {
  const third = (code: string, text: string): string => (text === '' ? '' : `&${code}${text}`);
  return third('L', left) + third('C', center) + third('R', right);
}
