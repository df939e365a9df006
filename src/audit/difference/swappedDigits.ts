/**
 * Every number that differs from a number by two neighbouring digits swapped: 1740 → 7140, 1470,
 * 1704. None begins with a zero that the number does not begin with.
 * @param value as written
 * @param decimals digits behind the decimal point it is written with; null for those it has
 */
export function swappedDigits(value: number, decimals: number | null): readonly number[] {
  const text = decimals === null ? String(Number(value.toPrecision(15))) : value.toFixed(decimals);
  if (text.includes('e')) return [];
  const digits = [...text].flatMap((character, at) => (/[0-9]/.test(character) ? [at] : []));
  return digits.flatMap((at, index) => {
    const next = digits[index + 1];
    if (next === undefined || text[at] === text[next]) return [];
    const isLeadingZero = index === 0 && text[next] === '0' && text[at + 1] !== '.';
    return isLeadingZero ? [] : [Number(swapped(text, at, next))];
  });
}

function swapped(text: string, a: number, b: number): string {
  const characters = [...text];
  [characters[a], characters[b]] = [characters[b] as string, characters[a] as string];
  return characters.join('');
}
