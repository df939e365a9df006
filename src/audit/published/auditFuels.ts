import { kgPer } from '../../core/calculation/kgPer';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { EmissionFactor } from '../../core/study/factor';
import type { Finding } from '../../core/study/finding';
import type { Footprint, Item } from '../../core/study/footprint';
import { classify } from '../../factors/classes/classify';
import { LIBRARY } from '../../factors/library';
import type { LibraryFactor } from '../../factors/libraryFactor';
import { libraryIndex } from '../../factors/libraryIndex';
import { foldName } from '../../factors/text/foldName';

/** Calorific values differ by so much from one source to another. */
const ALIKE = 0.02;
const BURNING = LIBRARY.filter(({ boundary }) => boundary === 'combustion');

/**
 * Fuels whose factor is what burning them emits: a footprint needs their supply as well.
 * @param footprint the results
 * @returns one finding for all of them
 */
export function auditFuels({ products }: Footprint): readonly Finding[] {
  const burnt = products.flatMap(({ items }) => items).filter(isBurningAlone);
  if (burnt.length === 0) return [];
  const factors = new Map(
    burnt.flatMap(({ activity: { factor } }) => (factor === null ? [] : [[factor.id, factor]])),
  );
  const cells = [...factors.values()].flatMap(({ evidence }) => evidence?.at ?? []);
  return [
    {
      code: 'factor-boundary',
      severity: 'warning',
      cells,
      // How much the supply emits depends on the fuel and where it comes from.
      effectKgCo2e: null,
      items: [...new Set(burnt.map(({ activity }) => activity.name))],
      values: {
        count: factors.size,
        kgCo2e: compensatedSum(burnt.flatMap(({ kgCo2e }) => kgCo2e ?? [])),
      },
    },
  ];
}

function isBurningAlone({ activity: { name, stage, factor }, kgCo2e }: Item): boolean {
  // What becomes part of a product is not burnt.
  if (stage === 'rawMaterial') return false;
  if (factor === null || kgCo2e === null || factor.value <= 0) return false;
  const cycles = factor.gases?.parts.map(({ cycle }) => cycle) ?? [];
  if (cycles.includes('upstream')) return false;
  if (cycles.includes('combustion')) return true;
  return combustionOf(name, factor) || combustionOf(factor.name, factor);
}

function combustionOf(name: string, factor: EmissionFactor): boolean {
  const alike = BURNING.filter((known) => isAlike(known, factor));
  if (alike.length === 0) return false;
  const understood = classify(foldName(name));
  if (understood?.class !== 'fuel') return false;
  const records = understood.records.flatMap((pattern) => libraryIndex().byPattern(pattern));
  return records.some((record) => alike.includes(record.factor));
}

function isAlike(known: LibraryFactor, factor: EmissionFactor): boolean {
  const own = kgPer(factor, known.per);
  return own !== null && Math.abs(own / known.value - 1) <= ALIKE;
}
