import { regionStated } from '../../core/analysis/regionStated';
import type { OfferReason } from '../../core/study/libraryOrigin';
import { CLASS_RECORDS } from '../classes/classRecords';
import { classify, type Classified } from '../classes/classify';
import type { ClassId } from '../classes/classIds';
import type { LibraryFactor } from '../libraryFactor';
import { alikeKey } from '../text/alikeKey';
import { foldName, keyOf, partsOf, type NameParts } from '../text/foldName';
import type { FactorIndex, IndexedFactor } from './factorIndex';
import { isOfPlace, narrowed } from './narrowed';

/** A record that may be meant. */
export interface FactorCandidate {
  readonly factor: LibraryFactor;
  /** From 0 to 1; 1 is equal. */
  readonly score: number;
  readonly reason: Exclude<OfferReason, 'mode' | 'region'>;
  /** The word or grade that led there; empty where the whole name did. */
  readonly told: string;
}

/** What a search for a name came to. */
export interface LibraryMatch {
  /** One record has this very name. Everything else must be asked. */
  readonly sure: boolean;
  /** What the thing is, where that is known, with or without a record. */
  readonly class: ClassId | null;
  /** Best first; empty where nothing fits. */
  readonly candidates: readonly FactorCandidate[];
}

const SCORES = { equal: 1, synonym: 0.95, slip: 0.9, grade: 0.8, word: 0.75, class: 0.6 } as const;
/** A near name counts less than its likeness: even all bigrams alike are not the same name. */
const NEAR_FACTOR = 0.9;
const LEAST_LIKENESS = 0.6;
const MOST_OFFERED = 12;
/** Longer texts are notes, not names. */
const LONGEST_NAME = 200;

/**
 * The records that a name may mean. Equal but for blanks, brackets, width and case is sure; synonyms,
 * slips, grades, classes and near names are offered and must be asked.
 * @param index of the library
 * @param name as found
 */
export function matchFactor(index: FactorIndex, name: string): LibraryMatch {
  const folded = foldName(name);
  const key = keyOf(folded);
  if (key === '' || folded.length > LONGEST_NAME) return NOTHING;
  const parts = partsOf(folded);
  const understood = classify(folded);
  const id = understood?.class ?? null;
  // Grids differ by a factor of ten: that of another country is none of theirs.
  if (id === 'electricity' && isAbroad(name)) return { sure: false, class: id, candidates: [] };
  const equal = equalNames(index, key, parts);
  const [first, second] = equal;
  if (first !== undefined) {
    const sure = second === undefined;
    return { sure, class: first.class ?? id, candidates: candidates(equal, 'equal', '') };
  }
  const called = byOtherName(index, key, parts, folded);
  if (called.length > 0) return { sure: false, class: called[0]?.class ?? id, candidates: called };
  const offered = [...byClass(index, understood), ...byLikeness(index, key, understood)];
  return { sure: false, class: id, candidates: ranked(narrowed(offered, folded), folded) };
}

/** Whether a name says a country that the library has no electricity of. */
function isAbroad(name: string): boolean {
  const code = regionStated(name);
  return code !== null && !code.startsWith('CN');
}

const NOTHING: LibraryMatch = { sure: false, class: null, candidates: [] };

/** 聚氯乙烯(PVC) is equal to a record that has both names. */
function equalNames(
  { byName }: FactorIndex,
  key: string,
  { main, inside }: NameParts,
): readonly IndexedFactor[] {
  const whole = byName.get(key);
  if (whole !== undefined || inside === '') return whole ?? [];
  const second = byName.get(keyOf(inside)) ?? [];
  return (byName.get(keyOf(main)) ?? []).filter((entry) => second.includes(entry));
}

interface Called extends FactorCandidate {
  readonly class: ClassId | null;
}

function byOtherName(
  index: FactorIndex,
  key: string,
  { main, inside }: NameParts,
  folded: string,
): readonly Called[] {
  const { byName, bySynonym, byAlike } = index;
  const mainKey = keyOf(main);
  const synonyms = bySynonym.get(key) ?? byName.get(mainKey) ?? bySynonym.get(mainKey);
  const slips =
    byAlike.get(alikeKey(key)) ?? (inside === '' ? undefined : byAlike.get(alikeKey(mainKey)));
  const found = synonyms ?? slips ?? [];
  const reason = synonyms === undefined ? 'slip' : 'synonym';
  const kept = narrowed(withPlaces(index, found, folded), folded);
  return candidates(kept, reason, '').map((candidate, at) => ({
    ...candidate,
    class: kept[at]?.class ?? null,
  }));
}

/** 外购电(江苏电网) is electricity of the grid by its first word, and that of Jiangsu by the other. */
function withPlaces(
  { byPattern }: FactorIndex,
  found: readonly IndexedFactor[],
  folded: string,
): readonly IndexedFactor[] {
  const grid = (CLASS_RECORDS.electricity ?? []).flatMap((pattern) => byPattern(pattern));
  const isOfGrid = found.some((entry) => grid.includes(entry));
  if (!isOfGrid || !grid.some((entry) => isOfPlace(entry, folded))) return found;
  return [...found, ...grid.filter((entry) => !found.includes(entry))];
}

function byClass(index: FactorIndex, understood: Classified | null): readonly FactorCandidate[] {
  if (understood === null) return [];
  const found = understood.records.flatMap((pattern) => index.byPattern(pattern));
  return candidates(found, understood.by, understood.told);
}

/** A thing of a class without a record gets no record of another class, however like its name is. */
function byLikeness(
  { near, nearEntries }: FactorIndex,
  key: string,
  understood: Classified | null,
): readonly FactorCandidate[] {
  if (understood?.records.length === 0) return [];
  return near(key, LEAST_LIKENESS).flatMap(({ index, likeness }) => {
    const entry = nearEntries[index];
    const isFitting = understood === null || entry?.class === understood.class;
    if (entry === undefined || !isFitting) return [];
    const score = likeness * NEAR_FACTOR;
    return [{ factor: entry.factor, score, reason: 'near' as const, told: '' }];
  });
}

function candidates(
  entries: readonly IndexedFactor[],
  reason: keyof typeof SCORES,
  told: string,
): readonly FactorCandidate[] {
  return entries.map(({ factor }) => ({ factor, score: SCORES[reason], reason, told }));
}

/** Those of the place that is told before all others, then best first, every record once. */
function ranked(offered: readonly FactorCandidate[], folded: string): readonly FactorCandidate[] {
  const seen = new Set<string>();
  const place = (one: FactorCandidate): number => Number(isOfPlace(one, folded));
  return [...offered]
    .sort((a, b) => place(b) - place(a) || b.score - a.score)
    .filter(({ factor: { id } }) => !seen.has(id) && seen.add(id))
    .slice(0, MOST_OFFERED);
}
