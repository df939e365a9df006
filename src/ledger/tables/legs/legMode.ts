import { DISTANCE_TAILS, LEG_MODES } from '../../language/legWords';
import { MODE_WORDS } from '../../language/modeWords';
import { RETURN_WORDS } from '../../language/returnWords';
import { foldWord, simplified } from '../../text/fold';
import type { ColumnFacts } from '../lanes/lane';
import { NUMBERED_LEG } from './legNumber';

type Header = Pick<ColumnFacts, 'leaf' | 'label'>;

/**
 * The one kind of transport that a header names.
 * @param header of a distance or a factor, its lowest level and all levels joined
 * @returns null for none or several
 */
export function legMode({ leaf, label }: Header): string | null {
  return modeIn(leaf) ?? modeIn(label);
}

/**
 * The mode as a header has it: 公路 of 公路运距, of 一程公路运距 and of 公路往返里程.
 * @param header that names one kind of transport
 */
export function legModeText({ leaf, label }: Header): string {
  const text = modeIn(leaf) === null ? label : leaf;
  const bare = withoutReturn(withoutTail(text.normalize('NFKC').trim()));
  return bare.replace(NUMBERED_LEG, '').trim();
}

function modeIn(text: string): string | null {
  const word = foldWord(text);
  const named = Object.entries(MODE_WORDS).flatMap(([kind, words]) =>
    words.some((each) => word.includes(each)) ? [kind] : [],
  );
  const bare = withoutReturn(withoutTail(word));
  const short = Object.hasOwn(LEG_MODES, bare) ? LEG_MODES[bare] : undefined;
  const [kind, ...others] = new Set([...named, ...(short === undefined ? [] : [short])]);
  return kind === undefined || others.length > 0 ? null : kind;
}

function withoutTail(text: string): string {
  const tail = DISTANCE_TAILS.find((each) => text.toLowerCase().endsWith(each));
  return tail === undefined ? text : text.slice(0, text.length - tail.length).trim();
}

/** That both ways are meant is said of the distance, and is no part of the mode. */
function withoutReturn(text: string): string {
  const folded = simplified(text.toLowerCase());
  const word = RETURN_WORDS.find((each) => folded.includes(each));
  if (word === undefined) return text;
  const at = folded.indexOf(word);
  return `${text.slice(0, at)} ${text.slice(at + word.length)}`.replace(/\s+/g, ' ').trim();
}
