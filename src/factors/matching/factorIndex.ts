import { classify } from '../classes/classify';
import type { ClassId } from '../classes/classIds';
import type { LibraryFactor } from '../libraryFactor';
import { alikeKey } from '../text/alikeKey';
import { bigramIndex, type BigramIndex } from '../text/bigramIndex';
import { foldName, keyOf } from '../text/foldName';

/** A record as the search holds it. */
export interface IndexedFactor {
  readonly factor: LibraryFactor;
  /** Place in the library: what fits equally well is offered in this order. */
  readonly order: number;
  readonly class: ClassId | null;
}

/** A library prepared for searching; made once, searched often. */
export interface FactorIndex {
  readonly entries: readonly IndexedFactor[];
  readonly byName: Postings;
  readonly bySynonym: Postings;
  readonly byAlike: Postings;
  readonly near: BigramIndex;
  /** The record of every text that `near` knows. */
  readonly nearEntries: readonly IndexedFactor[];
  /** The records that an id with * stands for. */
  readonly byPattern: (pattern: string) => readonly IndexedFactor[];
}

/** Records by a key. */
export type Postings = ReadonlyMap<string, readonly IndexedFactor[]>;

/**
 * Prepares a library for searching.
 * @param library its records
 */
export function factorIndex(library: readonly LibraryFactor[]): FactorIndex {
  const entries = library.map((factor, order): IndexedFactor => ({
    factor,
    order,
    class: classify(foldName(factor.names.zh[0] ?? ''))?.class ?? null,
  }));
  const named = entries.flatMap((entry) => keyed(entry, namesOf(entry.factor)));
  const alsoCalled = entries.flatMap((entry) => keyed(entry, entry.factor.synonyms));
  const all = [...named, ...alsoCalled];
  return {
    entries,
    byName: postings(named),
    bySynonym: postings(alsoCalled),
    byAlike: postings(all.map(([key, entry]) => [alikeKey(key), entry])),
    near: bigramIndex(all.map(([key]) => key)),
    nearEntries: all.map(([, entry]) => entry),
    byPattern: patternSearch(entries),
  };
}

type Keyed = readonly [key: string, entry: IndexedFactor];

function namesOf({ names: { zh, en } }: LibraryFactor): readonly string[] {
  return [...zh, ...en];
}

function keyed(entry: IndexedFactor, names: readonly string[]): readonly Keyed[] {
  return [...new Set(names.map((name) => keyOf(foldName(name))))].map((key) => [key, entry]);
}

function postings(all: readonly Keyed[]): Postings {
  const lists = new Map<string, IndexedFactor[]>();
  for (const [key, entry] of all) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  }
  return lists;
}

function patternSearch(entries: readonly IndexedFactor[]): FactorIndex['byPattern'] {
  const known = new Map<string, readonly IndexedFactor[]>();
  return (pattern) => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const fits = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
    const found = entries.filter(({ factor }) => fits.test(factor.id));
    known.set(pattern, found);
    return found;
  };
}
