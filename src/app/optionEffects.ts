import { calculateFootprint } from '../core/calculation/calculateFootprint';
import { compensatedSum } from '../core/calculation/compensatedSum';
import type { Finding } from '../core/study/finding';
import type { Footprint, ProductFootprint } from '../core/study/footprint';
import type { Inventory } from '../core/study/inventory';
import type { Question } from '../core/study/question';
import { buildInventory } from '../ledger/buildInventory';
import type { Study } from './calculateStudy';
import { offerEffects } from './offerEffects';
import { questionsWithin } from './questionsWithin';
import { studyMethod } from './studyMethod';

/** What an option would change; null where it cannot be told. */
export interface OptionEffect {
  /**
   * kg CO2e by which the total would change, per declared unit; of several products, whose units may
   * differ, by which all together would, on the ledger's own basis.
   */
  readonly kgCo2e: number | null;
  /** Of what products share: by how much the total of each would, on the ledger's own basis. */
  readonly products: readonly ProductEffect[];
  /** By how much the total of each product would change, per declared unit; where that is known. */
  readonly perUnit: readonly ProductEffect[];
  /** Of a way of sharing that shares nothing yet: the finding that says what it lacks. */
  readonly lacks: Finding | null;
}

/** What an option would change for one product. */
export interface ProductEffect {
  readonly product: string;
  readonly kgCo2e: number;
}

/** By question id and option key. */
export type OptionEffects = ReadonlyMap<string, ReadonlyMap<string, OptionEffect>>;

/** Rows × options of which effects are worked out, in the order of the questions; more would take longer than it helps. */
const MOST_WORK = 500_000;

/** The same for ways of sharing, which are worked out while totals are still missing, too. */
const MOST_SHARING_WORK = 200_000;

const UNKNOWN: OptionEffect = { kgCo2e: null, products: [], perUnit: [], lacks: null };

/** Pane, sheets and JSON of one study ask for the same. */
const KNOWN = new WeakMap<Study, OptionEffects>();

/**
 * What each option of each question would change, by calculating the study again with it.
 * @param study as calculated
 * @returns unknown where one of the two results has no total, where the option leaves more items
 * without a figure (the sum then falls without anything being saved), or where it shares nothing out
 */
export function optionEffects(study: Study): OptionEffects {
  const known = KNOWN.get(study);
  if (known !== undefined) return known;
  const effects = calculatedEffects(study);
  KNOWN.set(study, effects);
  return effects;
}

function calculatedEffects(study: Study): OptionEffects {
  const { inventory, footprint } = study;
  const choices = inventory.questions.filter(
    ({ options, kind }) => options.length > 0 && kind !== 'text',
  );
  const within = questionsWithin(
    choices.filter((question) => !isOffer(question)),
    inventory.activities.length,
    MOST_WORK,
  );
  const now = grandTotal(footprint);
  const isSharing = isSharingTold(choices, inventory.activities.length);
  const offered = offerEffects(study);
  return new Map(
    choices.map(({ id, code, options }) => {
      const keys = options.map(({ key }) => key);
      // Without a total there is nothing to compare with, and every option would be calculated for it.
      const offers = offered.get(id);
      if (offers !== undefined) {
        return [id, new Map([...offers].map(([key, kgCo2e]) => [key, { ...UNKNOWN, kgCo2e }]))];
      }
      if (!within.has(id)) return [id, new Map(keys.map((key) => [key, UNKNOWN]))];
      const isOfSharing = code === 'allocation-needed';
      if (isOfSharing && isSharing) return [id, sharingEffects(study, id, keys)];
      if (code === 'freight-load') return [id, addedEffects(study, id, keys)];
      if (now === null || isOfSharing) return [id, new Map(keys.map((key) => [key, UNKNOWN]))];
      return [id, new Map(keys.map((key) => [key, effectOf(study, resultWith(study, id, key))]))];
    }),
  );
}

function isSharingTold(choices: readonly Question[], rows: number): boolean {
  const options = choices.flatMap((question) =>
    question.code === 'allocation-needed' ? question.options : [],
  );
  return options.length * rows <= MOST_SHARING_WORK;
}

/** Offers cost nothing beside options with which the whole study is calculated again. */
function isOffer({ options }: Question): boolean {
  return options.some(({ offer }) => offer !== undefined);
}

interface Result {
  readonly inventory: Inventory;
  readonly footprint: Footprint;
}

function resultWith({ ledger, answers, chosen }: Study, question: string, option: string): Result {
  const inventory = buildInventory(ledger, new Map([...answers, [question, option]]));
  return { inventory, footprint: calculateFootprint(inventory, studyMethod(chosen, inventory)) };
}

/** What nobody has told is in no sum yet: an option that settles it adds to what is known. */
function addedEffects(
  study: Study,
  question: string,
  options: readonly string[],
): ReadonlyMap<string, OptionEffect> {
  const now = knownSum(study.footprint);
  const results = options.map((key) => resultWith(study, question, key).footprint);
  const most = Math.max(...[study.footprint, ...results].map(missingItems));
  return new Map(
    results.map((footprint, index) => {
      // An option under which as much is missing as under any settles nothing.
      const then = missingItems(footprint) < most ? knownSum(footprint) : null;
      const kgCo2e = then === null || now === null ? null : then - now;
      return [options[index] ?? '', { ...UNKNOWN, kgCo2e }];
    }),
  );
}

/** What is known of all stages within the boundary; null where a product has no number of units. */
function knownSum({ products }: Footprint): number | null {
  if (products.some(({ product }) => product.declaredUnit.covered === null)) return null;
  const isOne = products.length === 1;
  const known = products.flatMap(({ stages }) =>
    stages.flatMap(({ inBoundary, kgCo2e, ledgerKgCo2e }) => {
      const figure = isOne ? kgCo2e : ledgerKgCo2e;
      return inBoundary && figure !== null ? [figure] : [];
    }),
  );
  return compensatedSum(known);
}

/** A way of sharing that lacks a key, a reason or a list of shares changes nothing yet. */
function sharingEffects(
  study: Study,
  question: string,
  options: readonly string[],
): ReadonlyMap<string, OptionEffect> {
  const results = options.map((key) => [key, resultWith(study, question, key)] as const);
  const mostApart = results.reduce(
    (most, [, { inventory }]) => Math.max(most, inventory.unassigned.length),
    0,
  );
  return new Map(
    results.map(([key, result]) => {
      const isOpen = result.inventory.unassigned.length === mostApart;
      const effect = isOpen ? { ...UNKNOWN, lacks: lackOf(result, key) } : null;
      return [key, effect ?? effectOf(study, result, true)];
    }),
  );
}

function lackOf({ inventory }: Result, method: string): Finding | null {
  const ofMethod = ({ code, values }: Finding): boolean =>
    code === 'allocation-needed' && values['method'] === method;
  return inventory.findings.find(ofMethod) ?? null;
}

function effectOf({ footprint }: Study, result: Result, areShared = false): OptionEffect {
  // What is nobody's yet is as little known as what has no factor.
  const isLess = result.footprint.unassigned.length > footprint.unassigned.length;
  if (isLess || missingItems(result.footprint) > missingItems(footprint)) return UNKNOWN;
  return {
    kgCo2e: totalEffect(footprint, result.footprint),
    products: areShared ? productEffects(footprint, result.footprint) : [],
    perUnit: perUnitEffects(footprint, result.footprint),
    lacks: null,
  };
}

/** Kilograms for a piece of one product and for a kilogram of another make no sum. */
function totalEffect(now: Footprint, then: Footprint): number | null {
  const isOne = now.products.length === 1 && then.products.length === 1;
  if (!isOne) {
    const effects = productEffects(now, then);
    const isWhole = effects.length === then.products.length && effects.length > 0;
    return isWhole ? compensatedSum(effects.map(({ kgCo2e }) => kgCo2e)) : null;
  }
  const [before, after] = [grandTotal(now), grandTotal(then)];
  return before === null || after === null ? null : after - before;
}

function productEffects(now: Footprint, then: Footprint): readonly ProductEffect[] {
  return then.products.flatMap(({ product, ledgerTotalKgCo2e: after }) => {
    const own = now.products.find((other) => other.product.name === product.name);
    const before = own === undefined ? null : totalFor(own, product.declaredUnit.covered);
    if (before === null || after === null) return [];
    return [{ product: product.name, kgCo2e: after - before }];
  });
}

function perUnitEffects(now: Footprint, then: Footprint): readonly ProductEffect[] {
  return then.products.flatMap(({ product, totalKgCo2e: after }) => {
    const own = now.products.find((other) => other.product.name === product.name);
    const before = own?.totalKgCo2e ?? null;
    if (before === null || after === null) return [];
    return [{ product: product.name, kgCo2e: after - before }];
  });
}

/** Amounts for one, once something is divided, count for all that were made. */
function totalFor(
  { product, totalKgCo2e, ledgerTotalKgCo2e }: ProductFootprint,
  covered: number | null,
): number | null {
  if (product.declaredUnit.covered === covered) return ledgerTotalKgCo2e;
  return totalKgCo2e === null || covered === null ? null : totalKgCo2e * covered;
}

function missingItems({ products }: Footprint): number {
  return products.flatMap(({ stages }) => stages).reduce((sum, { missing }) => sum + missing, 0);
}

function grandTotal({ products }: Footprint): number | null {
  const totals = products.map(({ totalKgCo2e }) => totalKgCo2e);
  return totals.includes(null) ? null : compensatedSum(totals.filter((total) => total !== null));
}
