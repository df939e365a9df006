/** Characters that are read or typed for each other; the first of a group stands for all. */
const ALIKE = [
  '1li|',
  '0o',
  '轧扎',
  '钢纲',
  '碳炭',
  '已己巳',
  '粘黏',
  '锻煅',
  '末未',
  '干千',
  '铸涛',
  '镀渡',
  '模摸',
  '板扳',
  '析折',
];

const FIRST_OF: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((group) => [...group].map((one): [string, string] => [one, group.charAt(0)])),
);
const ANY_ALIKE = new RegExp(`[${ALIKE.join('')}]`, 'g');

/**
 * A key with characters folded that are taken for each other when a paper or picture is typed off.
 * @param key of a name
 */
export function alikeKey(key: string): string {
  return key.replace(ANY_ALIKE, (one) => FIRST_OF.get(one) ?? one);
}
