import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { parseUnit, type UnitMeaning } from './parseUnit';

/** A ratio of two units that measure. */
export interface UnitRatio {
  readonly top: UnitMeaning;
  readonly bottom: UnitMeaning;
}

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
]);

/**
 * Reads a text that is nothing but a ratio of two measured units: GJ/t, L/hl, kWh per tonne. Of a named gas it
 * is none, and what is counted below (kg/pack) is told elsewhere.
 * @param text a header
 * @returns null for any other text
 */
export const ratioOf = remembering((text: string): UnitRatio | null => {
  const [, upper, lower] = /^([^/]+?) ?(?:\/| per ) ?([^/]+)$/.exec(foldWord(text)) ?? [];
  const [top, bottom] = [upper, lower].map((unit) => parseUnit(unit ?? '')[0]);
  return isMeasured(top) && isMeasured(bottom) ? { top, bottom } : null;
});

function isMeasured(meaning: UnitMeaning | undefined): meaning is UnitMeaning {
  return meaning !== undefined && MEASURED.has(dimensionOf(meaning.unit));
}
