/**
 * The day on the calendar of whoever works here, as yyyy-mm-dd: in China it is the new year eight
 * hours before it is by universal time.
 * @param now the moment
 */
export function presentDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(month)}-${two(day)}`;
}
