import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook that was damaged on purpose. */
export interface Mutation {
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** The next number of a series, at least 0 and less than the limit. */
type Dice = (limit: number) => number;
type Change<Value> = (value: Value, dice: Dice) => Value;

/** Numbers that no cell, row or style should have, and words where numbers belong. */
const VALUES = ['-1', '0', '1e999', '4294967296', '0.5', 'NaN', '', 'A1048577', "'", '#REF!', '＝'];

const ON_BYTES: Readonly<Record<string, Change<Uint8Array>>> = {
  'bytes turned round': (bytes, dice) => {
    const copy = Uint8Array.from(bytes);
    for (let times = dice(8) + 1; times > 0; times--) copy[dice(copy.length)] = dice(256);
    return copy;
  },
  'cut off': (bytes, dice) => bytes.subarray(0, dice(bytes.length)),
  'a piece missing': (bytes, dice) => {
    const at = dice(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + dice(64) + 1));
  },
  'a piece twice': (bytes, dice) => {
    const at = dice(bytes.length);
    return joined(bytes.subarray(0, at + dice(64)), bytes.subarray(at));
  },
};

const ON_TEXT: Readonly<Record<string, Change<string>>> = {
  'a piece of XML missing': (text, dice) => {
    const at = dice(text.length);
    return text.slice(0, at) + text.slice(at + dice(40) + 1);
  },
  'an element missing': (text, dice) => replacedTag(text, dice, () => ''),
  'an element twice': (text, dice) => replacedTag(text, dice, (tag) => tag + tag),
  'an attribute missing': (text, dice) => replacedValue(text, dice, () => ''),
  'a value of another kind': (text, dice) =>
    replacedValue(text, dice, (name) => ` ${name}="${VALUES[dice(VALUES.length)] ?? ''}"`),
  'a content of another kind': (text, dice) =>
    replaced(text, dice, />[^<]+</g, () => `>${VALUES[dice(VALUES.length)] ?? ''}<`),
  'two elements exchanged': (text, dice) => {
    const tags = [...text.matchAll(/<[^<>]+\/>/g)].map(([tag]) => tag);
    const [one, other] = [tags[dice(tags.length)], tags[dice(tags.length)]];
    return one === undefined || other === undefined ? text : text.replace(one, () => other);
  },
};

const ON_PARTS: Readonly<Record<string, Change<Map<string, Uint8Array>>>> = {
  'a part missing': (parts, dice) => {
    parts.delete([...parts.keys()][dice(parts.size)] ?? '');
    return parts;
  },
  'two parts exchanged': (parts, dice) => {
    const names = [...parts.keys()];
    const [one, other] = [names[dice(names.length)] ?? '', names[dice(names.length)] ?? ''];
    const [first, second] = [parts.get(one), parts.get(other)];
    if (first !== undefined && second !== undefined) parts.set(one, second).set(other, first);
    return parts;
  },
  'a part under another name': (parts, dice) => {
    const names = [...parts.keys()];
    const name = names[dice(names.length)] ?? '';
    const part = parts.get(name);
    if (part !== undefined) parts.set(name.toUpperCase(), part);
    return parts;
  },
};

/**
 * Damages workbooks in every way by turns; the same seed damages them in the same way.
 * @param workbooks whole files
 * @param count of damaged ones
 * @param seed of the series
 */
export function* mutations(
  workbooks: readonly Uint8Array[],
  count: number,
  seed: number,
): Generator<Mutation> {
  const dice = seeded(seed);
  const changes = [...onBytes(), ...onTexts(), ...onParts()];
  for (let number = 0; number < count; number++) {
    const workbook = workbooks[number % workbooks.length];
    const [what, change] = changes[dice(changes.length)] ?? [];
    if (workbook === undefined || what === undefined || change === undefined) return;
    yield { what, bytes: change(workbook, dice) };
  }
}

type Named = readonly [what: string, change: Change<Uint8Array>];

function onBytes(): readonly Named[] {
  return Object.entries(ON_BYTES);
}

/** The file is a right zip again, so that the damage is seen by what reads the parts. */
function onParts(): readonly Named[] {
  return Object.entries(ON_PARTS).map(([what, change]) => [
    what,
    (bytes, dice) => zipSync(Object.fromEntries(change(partsOf(bytes), dice)), { level: 1 }),
  ]);
}

function onTexts(): readonly Named[] {
  return Object.entries(ON_TEXT).map(([what, change]) => [
    what,
    (bytes, dice) => {
      const parts = partsOf(bytes);
      const texts = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
      const [name, part] = texts[dice(texts.length)] ?? [];
      if (name !== undefined && part !== undefined) {
        parts.set(name, strToU8(change(strFromU8(part), dice)));
      }
      return zipSync(Object.fromEntries(parts), { level: 1 });
    },
  ]);
}

function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

function replacedTag(text: string, dice: Dice, change: (tag: string) => string): string {
  return replaced(text, dice, /<(\w+)[^<>]*(\/>|>[^<>]*<\/\1>)/g, change);
}

function replacedValue(text: string, dice: Dice, change: (name: string) => string): string {
  return replaced(text, dice, /\s[\w:]+="[^"]*"/g, (found) =>
    change(found.slice(1, found.indexOf('='))),
  );
}

function replaced(
  text: string,
  dice: Dice,
  pattern: RegExp,
  change: (found: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[dice(matches.length)];
  if (match === undefined) return text;
  const [found] = match;
  return text.slice(0, match.index) + change(found) + text.slice(match.index + found.length);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** A small series of good spread (Marsaglia's xorshift of 32 bits, 2003). */
function seeded(seed: number): Dice {
  let state = seed | 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return limit === 0 ? 0 : (state >>> 0) % limit;
  };
}
