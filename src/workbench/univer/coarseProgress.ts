import type { UniverSession } from './univerSession';

/** The private parts of Univer that tell how far a calculation has come. */
interface Progress {
  _executionInProgressParams: {
    readonly totalFormulasToCalculate: number;
    readonly completedFormulasCount: number;
    readonly totalArrayFormulasToCalculate: number;
    readonly completedArrayFormulasCount: number;
  } | null;
  _calculateProgress(label: string): void;
}

const PARTS = 10;

/**
 * Lets Univer tell of every tenth of a calculation. It told of every few formulas, and its bar drew
 * itself so often that React took it for an endless loop.
 * @param session the workbook
 */
export function coarseProgress({ injector, modules: { sheetsFormula } }: UniverSession): void {
  const trigger = injector.get(sheetsFormula.TriggerCalculationController) as unknown as Progress;
  const tell = trigger._calculateProgress.bind(trigger);
  let last = '';
  trigger._calculateProgress = (label) => {
    const now = `${label} ${String(partsOf(trigger._executionInProgressParams))}`;
    if (now !== last) tell(label);
    last = now;
  };
}

function partsOf(progress: Progress['_executionInProgressParams']): number | null {
  if (progress === null) return null;
  const all = progress.totalFormulasToCalculate + progress.totalArrayFormulasToCalculate;
  const done = progress.completedFormulasCount + progress.completedArrayFormulasCount;
  return Math.floor((PARTS * done) / all);
}
