import type { Mark, Run, Text } from './blocks';

/*
 * Chapters fill sentences, and sentences are plain texts: what stands out in them, and numbers of tables
 * that nobody knows yet, are marked by characters of Unicode's private use area until the end.
 */
const GAP = ['\uE000', '\uE001'] as const;
const STRONG = ['\uE002', '\uE003'] as const;
const REFERENCE = ['\uE004', '\uE005'] as const;
const MARKED = /\uE000([^\uE001]*)\uE001|\uE002([^\uE003]*)\uE003/g;
const REFERRED = /\uE004([^\uE005]*)\uE005/g;
const OURS = /[\uE000-\uE005]/g;

/**
 * Marks what somebody must still fill in.
 * @param text as it is shown, with its brackets
 */
export function gapMark(text: string): string {
  return `${GAP[0]}${text.replace(OURS, '')}${GAP[1]}`;
}

/**
 * Makes a part of a sentence stand out.
 * @param text the part
 */
export function strong(text: string): string {
  return `${STRONG[0]}${text}${STRONG[1]}`;
}

/**
 * Refers to a table or picture, whose number is known only when all stand in their order.
 * @param key of the table or picture
 */
export function reference(key: string): string {
  return `${REFERENCE[0]}${key.replace(OURS, '')}${REFERENCE[1]}`;
}

/**
 * Texts of the ledger never hold our marks.
 * @param text of the user's
 */
export function unmarked(text: string): string {
  return text.replace(OURS, '');
}

/**
 * A text with its marks as runs.
 * @param text with marks
 * @param labels of tables and pictures by key
 * @throws Error where nothing has the key: our own bug
 */
export function runsOf(text: string, labels: ReadonlyMap<string, string>): Text {
  const whole = text.replace(REFERRED, (_, key: string) => {
    const label = labels.get(key);
    if (label === undefined) throw new Error(`No table or picture is called ${key}.`);
    return label;
  });
  const runs: Run[] = [];
  let at = 0;
  for (const match of whole.matchAll(MARKED)) {
    add(runs, whole.slice(at, match.index), 'plain');
    const [, gap, stressed = ''] = match;
    // What is missing stays marked within what is stressed: a gap is never inside another mark.
    add(runs, gap ?? stressed, gap === undefined ? 'strong' : 'gap');
    at = match.index + match[0].length;
  }
  add(runs, whole.slice(at), 'plain');
  return runs;
}

function add(runs: Run[], text: string, mark: Mark): void {
  const plain = unmarked(text);
  if (plain !== '') runs.push({ text: plain, mark });
}
