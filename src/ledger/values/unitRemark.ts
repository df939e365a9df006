import { METER_REMARKS, NET_REMARKS, SUB_METER_REMARKS } from '../language/unitRemarks';
import { fold, foldWord } from '../text/fold';
import { remembering } from '../text/remembering';

/** A unit and what is said behind it of how its figures were taken. */
export interface RemarkedUnit {
  readonly unitText: string;
  readonly kind: 'meter' | 'sub-meter' | 'net';
}

const KINDS: readonly (readonly [kind: RemarkedUnit['kind'], words: ReadonlySet<string>])[] = [
  ['meter', new Set(METER_REMARKS)],
  ['sub-meter', new Set(SUB_METER_REMARKS)],
  ['net', new Set(NET_REMARKS)],
];

/** A first word, and what stands behind it in brackets or behind a space. */
const PARTS = /^([^\s(,;]+)(?:[\s,;]+| ?\()\s*([^()]+?)\s*\)?$/u;

/**
 * Takes a remark off a unit: m3 of "m3 sub", 度 of 度（抄表）.
 * @param text of a unit
 * @returns null where nothing of the kind stands behind it
 */
export const unitRemark = remembering((text: string): RemarkedUnit | null => {
  const [, unitText, remark = ''] = PARTS.exec(fold(text)) ?? [];
  if (unitText === undefined) return null;
  const word = foldWord(remark);
  const found = KINDS.find(([, words]) => words.has(word));
  return found === undefined ? null : { unitText, kind: found[0] };
});
