import { GWP_SETS, type GwpSet } from '../core/gases/gwpTable';
import { BOUNDARIES, type Boundary } from '../core/study/boundary';
import {
  PRODUCT_FACTS,
  type FactKey,
  type ProductFactKey,
  type StudyFacts,
} from '../core/study/facts';
import { BOUNDARY_ID, factId, GWP_ID, isFactId } from '../ledger/facts/factId';
import { parseFact } from '../ledger/facts/parseFact';
import type { Answers } from '../ledger/inventory/questions/askAndAnswer';
import type { Texts } from '../texts/zhCN';

/** The ids of boundary and set of GWPs among the facts, for callers that give them. */
export { BOUNDARY_ID, GWP_ID };

/**
 * The set of GWPs among the answers.
 * @param answers by id
 * @returns null where none is given, or one that there is not
 */
export function gwpIn(answers: Answers): GwpSet | null {
  return GWP_SETS.find((set) => set === answers.get(GWP_ID)?.trim()) ?? null;
}

/**
 * The boundary among the answers.
 * @param answers by id
 * @returns null where none is given, or one that there is not
 */
export function boundaryIn(answers: Answers): Boundary | null {
  const keys = Object.keys(BOUNDARIES) as Boundary[];
  return keys.find((key) => key === answers.get(BOUNDARY_ID)?.trim()) ?? null;
}

/**
 * Whether a text says what a fact must say.
 * @param key which fact
 * @param text as typed
 */
export function usableFact(key: FactKey, text: string): boolean {
  return parseFact(key, text) !== null;
}

/**
 * Whether an answer is about a fact that the study can have.
 * @param id of the answer
 * @param facts of the study
 */
export function isKnownFact(id: string, { entries }: StudyFacts): boolean {
  return (
    id === BOUNDARY_ID ||
    id === GWP_ID ||
    (isFactId(id) && entries.some((entry) => entry.id === id))
  );
}

const PRODUCT_KEYS = Object.keys(PRODUCT_FACTS) as ProductFactKey[];

/**
 * The id of a fact by which an answer is kept, where its product is written as people write it:
 * fact:mass:离心泵 YL-50.
 * @param id as given
 * @returns any other id as it is
 */
export function factAnswerId(id: string): string {
  const [, name, product] = /^[^:]+:([^:]+):(.+)$/su.exec(id) ?? [];
  const key = PRODUCT_KEYS.find((one) => one === name);
  return isFactId(id) && key !== undefined && product !== undefined ? factId(key, product) : id;
}

/**
 * What a fact must be, where what was given is not that.
 * @param id of a fact that the study can have
 * @param answers as given
 * @param facts of the study, as read from these answers
 * @param texts the language
 * @returns null where it can be used
 */
export function factProblem(
  id: string,
  answers: Answers,
  { entries }: StudyFacts,
  texts: Texts,
): string | null {
  if (id === BOUNDARY_ID) {
    return boundaryIn(answers) === null ? Object.keys(BOUNDARIES).join(' | ') : null;
  }
  if (id === GWP_ID) return gwpIn(answers) === null ? GWP_SETS.join(' | ') : null;
  const entry = entries.find((one) => one.id === id);
  return entry?.unusable == null ? null : texts.facts.expected[entry.key];
}
