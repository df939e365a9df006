import type { EmissionFactor } from '../core/study/factor';

/**
 * That a factor is the supplier's own, and the general one that it holds before.
 * @param factor of an item
 */
export function supplierJson({ overrides }: EmissionFactor): object {
  if (overrides === undefined) return { factorBySupplier: true };
  const { value, unitText, evidence } = overrides;
  const general = {
    factor: value,
    factorUnit: unitText,
    factorFile: evidence?.at.file ?? null,
    factorSheet: evidence?.at.sheet ?? null,
    factorCell: evidence?.at.cell ?? null,
  };
  return { factorBySupplier: true, factorInstead: general };
}
