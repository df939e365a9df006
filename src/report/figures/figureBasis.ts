import type { Item, StageResult } from '../../core/study/footprint';
import { fill } from '../../texts/fill';
import type { FigureInput } from './figure';

/** What the numbers of a product's figures are for. */
export interface FigureBasis {
  /** kgCO2e/台, or of the whole ledger where nobody says how many units it covers. */
  readonly unit: string;
  /** The product's total; null where a stage is unknown. */
  readonly total: number | null;
  valueOf(item: Item): number | null;
  stageOf(stage: StageResult): number | null;
  creditsOf(stage: StageResult): number | null;
}

/**
 * The basis of a product's figures: its declared unit, else all that the ledger covers.
 * @param input what is drawn
 */
export function figureBasis({ product, words, unit }: FigureInput): FigureBasis {
  const { covered } = product.product.declaredUnit;
  if (covered === null)
    return {
      unit: words.ofLedger,
      total: product.ledgerTotalKgCo2e,
      valueOf: ({ kgCo2e }) => kgCo2e,
      stageOf: ({ ledgerKgCo2e }) => ledgerKgCo2e,
      creditsOf: ({ credits }) => credits?.ledgerKgCo2e ?? null,
    };
  return {
    unit: unit === null ? words.perDeclaredUnit : fill(words.perUnit, { unit }),
    total: product.totalKgCo2e,
    valueOf: ({ kgCo2e }) => (kgCo2e === null ? null : kgCo2e / covered),
    stageOf: ({ kgCo2e }) => kgCo2e,
    creditsOf: ({ credits }) => credits?.kgCo2e ?? null,
  };
}
