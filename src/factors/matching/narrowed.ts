import type { LibraryFactor } from '../libraryFactor';
import { CHINA } from '../records/regions';

/** Anything about one record. */
interface OfFactor {
  readonly factor: LibraryFactor;
}

const YEAR = /(?<![0-9])20[0-9]{2}(?![0-9])/;
const LOAD = /([0-9]+) ?(?:t(?![a-z])|吨)/;

/**
 * Of records that fit alike, those whose region, year or load the name tells; without a region those
 * of the whole country. Behind those of a region stand the life-cycle figures of the country: regions
 * have none, and a footprint asks for one. Where none agrees with what is told, what is told narrows
 * nothing.
 * @param entries that fit, best first
 * @param folded the folded name
 */
export function narrowed<Entry extends OfFactor>(
  entries: readonly Entry[],
  folded: string,
): readonly Entry[] {
  const ofRegion = ofTheRegion(entries, folded);
  const ofYear = keeping(ofRegion, yearTest(folded));
  return keeping(ofYear, loadTest(folded));
}

type Test = ((entry: OfFactor) => boolean) | null;

function keeping<Entry extends OfFactor>(entries: readonly Entry[], test: Test): readonly Entry[] {
  const kept = test === null ? entries : entries.filter(test);
  return kept.length === 0 ? entries : kept;
}

function ofTheRegion<Entry extends OfFactor>(
  entries: readonly Entry[],
  folded: string,
): readonly Entry[] {
  const told = entries.filter((entry) => isOfPlace(entry, folded));
  const ofCountry = entries.filter(({ factor }) => factor.region.code === CHINA.code);
  if (told.length === 0) return ofCountry.length === 0 ? entries : ofCountry;
  return [...told, ...ofCountry.filter(({ factor }) => factor.boundary === 'life-cycle')];
}

/**
 * Whether a record is that of a region of the country which a name tells.
 * @param entry with the record
 * @param folded the folded name
 */
export function isOfPlace({ factor: { region } }: OfFactor, folded: string): boolean {
  if (region.code === CHINA.code) return false;
  return folded.includes(region.zh) || folded.includes(region.en.toLowerCase());
}

function yearTest(folded: string): Test {
  const [year] = YEAR.exec(folded) ?? [];
  return year === undefined ? null : ({ factor }) => factor.year === Number(year);
}

/** "30t" in a mode of transport is the load of its vehicle. */
function loadTest(folded: string): Test {
  const [, load] = LOAD.exec(folded) ?? [];
  return load === undefined ? null : ({ factor }) => factor.id.endsWith(`-${load}t`);
}
