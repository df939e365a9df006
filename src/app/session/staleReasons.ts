import type { Activity } from '../../core/study/activity';
import type { Study } from '../calculateStudy';

/** Why the results in the PCF sheets are no longer those of the ledgers. */
export type StaleReason =
  | { readonly code: 'items-added' | 'items-removed'; readonly names: readonly string[] }
  /** The formulas are right, but come to other figures than the core; by products. */
  | { readonly code: 'figures-differ'; readonly names: readonly string[] }
  | { readonly code: 'products-changed' }
  | { readonly code: 'factors-changed' }
  | { readonly code: 'settings-changed' }
  /** The ledger's cells have moved, or texts that a figure rests on have changed. */
  | { readonly code: 'ledger-changed' }
  /** A PCF sheet was changed or removed. */
  | { readonly code: 'sheets-changed' }
  /** Something changed that was not read: a large workbook is read only when asked. */
  | { readonly code: 'not-read' };

/**
 * What differs between the study that was written and the present one.
 * @param before as written; null when this was not seen
 * @param now as read
 */
export function staleReasons(before: Study | null, now: Study): readonly StaleReason[] {
  if (before === null) return [];
  const reasons: StaleReason[] = [];
  const added = namesBeyond(now.inventory.activities, before.inventory.activities);
  const removed = namesBeyond(before.inventory.activities, now.inventory.activities);
  if (added.length > 0) reasons.push({ code: 'items-added', names: added });
  if (removed.length > 0) reasons.push({ code: 'items-removed', names: removed });
  if (differ(productsOf(before), productsOf(now))) reasons.push({ code: 'products-changed' });
  if (differ(factorsOf(before), factorsOf(now))) reasons.push({ code: 'factors-changed' });
  if (haveSettingsChanged(before, now)) reasons.push({ code: 'settings-changed' });
  return reasons;
}

/** Names of the activities that are in one list more often than in another. */
function namesBeyond(these: readonly Activity[], those: readonly Activity[]): readonly string[] {
  const left = new Map<string, number>();
  const countOf = (key: string): number => left.get(key) ?? NONE;
  for (const activity of those) left.set(keyOf(activity), countOf(keyOf(activity)) + 1);
  const beyond = new Set<string>();
  for (const activity of these) {
    const count = countOf(keyOf(activity));
    if (count === NONE) beyond.add(activity.name);
    else left.set(keyOf(activity), count - 1);
  }
  return [...beyond];
}

/** How many of something there are that was not met. */
const NONE = 0;

/** Without product and sheet: where these get another name, their items are not new. */
function keyOf({ stage, name }: Activity): string {
  return [stage, name].join('\n');
}

function productsOf({ inventory }: Study): unknown {
  return inventory.products.map(({ name, declaredUnit }) => [name, declaredUnit]);
}

/** Which factors are there and what they mean; a value in the ledger is followed by formulas. */
function factorsOf({ inventory }: Study): unknown {
  return inventory.factors.map(({ name, unitText, source }) => [name, unitText, source]);
}

function haveSettingsChanged(before: Study, now: Study): boolean {
  const methodOf = ({ footprint, language }: Study): unknown => [footprint.method, language];
  if (differ(methodOf(before), methodOf(now))) return true;
  if (differ(correctedColumns(before), correctedColumns(now))) return true;
  if (differ(answeredFacts(before), answeredFacts(now))) return true;
  const answers = new Map(now.inventory.questions.map(({ id, answer }) => [id, answer]));
  // A question that is gone went with its rows: nobody has taken an answer back.
  return before.inventory.questions.some(
    ({ id, answer }) => answers.has(id) && answers.get(id) !== answer,
  );
}

/** What the ledger says itself is told as its own change. */
function answeredFacts({ inventory }: Study): unknown {
  const given = inventory.facts.entries.filter(({ fact }) => fact?.source === 'answer');
  return given.map(({ id, fact }) => [id, fact?.text]);
}

function correctedColumns({ columns }: Study): unknown {
  const corrected = columns.filter(({ basis }) => basis === 'corrected');
  return corrected.map(({ id, role }) => [id, role]);
}

function differ(before: unknown, now: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(now);
}
