import { BOUNDARIES, type Boundary } from '../core/study/boundary';
import type { Method } from '../core/study/footprint';
import type { Inventory } from '../core/study/inventory';

/** What people have decided of the method; a boundary of null leaves it to what the ledger says. */
export interface ChosenMethod {
  readonly gwp: Method['gwp'];
  readonly boundary: Boundary | null;
}

/**
 * The method of a calculation: the boundary that somebody chose, else the answer to the question about
 * the ledger's words, else every stage of the ledger.
 * @param chosen by people
 * @param inventory with its questions
 */
export function studyMethod({ gwp, boundary }: ChosenMethod, { questions }: Inventory): Method {
  const asked = questions.find(({ code }) => code === 'boundary-mismatch');
  const keys = Object.keys(BOUNDARIES) as Boundary[];
  const answered = keys.find((key) => key === (asked?.answer ?? asked?.assumed)) ?? 'found';
  return { gwp, boundary: boundary ?? answered };
}

/**
 * The inventory without the question about the boundary, where somebody has chosen one.
 * @param inventory as built
 * @param chosen by people
 */
export function settledBoundary(inventory: Inventory, { boundary }: ChosenMethod): Inventory {
  if (boundary === null) return inventory;
  const questions = inventory.questions.filter(({ code }) => code !== 'boundary-mismatch');
  return { ...inventory, questions };
}
