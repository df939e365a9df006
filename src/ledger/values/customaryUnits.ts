import { dimensionOf, type Dimension, type Unit } from '../../core/quantities/unitTable';
import { remembering } from '../text/remembering';
import { parseFactorUnit } from './parseFactorUnit';
import { parseUnit, type UnitMeaning } from './parseUnit';

/** Whose customary units a ledger is written in. */
export type CustomarySystem = 'us' | 'imperial';

const UNITS_OF: Readonly<Record<CustomarySystem, ReadonlySet<Unit>>> = {
  us: new Set<Unit>(['ton-us', 'gal-us']),
  imperial: new Set<Unit>(['ton-uk', 'gal-uk']),
};
/** Units of both, which no metric ledger has together. */
const OF_BOTH: readonly Unit[] = ['lb', 'MMBtu'];
const GOODS: ReadonlySet<Dimension> = new Set<Dimension>(['mass', 'volume', 'gasVolume']);

/**
 * Whose units a ledger is written in, by those that can mean one thing only: short tons are American, long
 * tons imperial, and so are pounds beside MMBtu without a kilogram or a litre, which are American.
 * @param texts all units of its figures
 * @returns null where nothing or both speak for it
 */
export function customarySystem(texts: Iterable<string>): CustomarySystem | null {
  const units = new Set<Unit>();
  for (const text of texts) for (const unit of plainUnits(text)) units.add(unit);
  const has = (system: CustomarySystem): boolean =>
    [...units].some((unit) => UNITS_OF[system].has(unit));
  if (has('us') || has('imperial')) {
    return has('us') === has('imperial') ? null : has('us') ? 'us' : 'imperial';
  }
  const isPlain = OF_BOTH.every((unit) => units.has(unit));
  const isMetric = [...units].some((unit) => unit !== 'lb' && GOODS.has(dimensionOf(unit)));
  return isPlain && !isMetric ? 'us' : null;
}

/** The units of a text that has one meaning, of a factor those that it is for. */
const plainUnits = remembering((text: string): readonly Unit[] => {
  const meanings = parseFactorUnit(text)?.per ?? parseUnit(text);
  return meanings.length === 1 ? meanings.map(({ unit }) => unit) : [];
});

/**
 * Of the meanings of a unit that is one of both systems those of the ledger's: gal among short tons.
 * @param meanings what the text can mean; a tonne among them is of neither system, and all stay
 * @param system of the ledger
 */
export function customaryMeanings(
  meanings: readonly UnitMeaning[],
  system: CustomarySystem | undefined,
): readonly UnitMeaning[] {
  if (system === undefined || meanings.length < 2) return meanings;
  const isOfBoth = meanings.every(
    ({ unit }) => UNITS_OF.us.has(unit) || UNITS_OF.imperial.has(unit),
  );
  const own = meanings.filter(({ unit }) => UNITS_OF[system].has(unit));
  return isOfBoth && own.length > 0 ? own : meanings;
}
