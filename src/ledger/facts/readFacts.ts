import {
  PRODUCT_FACTS,
  STUDY_FACTS,
  type Fact,
  type FactEntry,
  type FactKey,
  type ProductFactKey,
  type ProductFacts,
  type StudyFactKey,
  type StudyFacts,
} from '../../core/study/facts';
import type { Product } from '../../core/study/inventory';
import type { Answers } from '../inventory/questions/askAndAnswer';
import { BOUNDARY_ID, factId, GWP_ID, isFactId } from './factId';
import { isSameFact } from './isSameFact';
import type { LedgerFacts } from './ledgerFacts';
import { parseFact } from './parseFact';

const BLOCKS = { ...STUDY_FACTS, ...PRODUCT_FACTS };
const OF_STUDY = Object.keys(STUDY_FACTS) as readonly StudyFactKey[];
const OF_PRODUCT = Object.keys(PRODUCT_FACTS) as readonly ProductFactKey[];

/**
 * The facts of a study: what people answered, else what the ledger says of output and period.
 * @param products of the study
 * @param answers by id; those of facts are looked at
 * @param tables what columns of the ledger tell of products
 */
export function readFacts(
  products: readonly Product[],
  answers: Answers,
  tables: LedgerFacts = new Map(),
): StudyFacts {
  const ofStudy = OF_STUDY.map((key) => entryOf(key, null, answers, null));
  const ofProducts = products.map((product): [string, readonly FactEntry[]] => [
    product.name,
    OF_PRODUCT.map((key) => entryOf(key, product.name, answers, toldBy(product, key, tables))),
  ]);
  const entries = [...ofStudy, ...ofProducts.flatMap(([, own]) => own)];
  const known = new Set([...entries.map(({ id }) => id), BOUNDARY_ID, GWP_ID]);
  return {
    study: byKey(ofStudy) as StudyFacts['study'],
    products: new Map(ofProducts.map(([name, own]) => [name, byKey(own) as ProductFacts])),
    entries,
    stray: new Map([...answers].filter(([id]) => isFactId(id) && !known.has(id))),
  };
}

function byKey(entries: readonly FactEntry[]): Readonly<Record<string, Fact | null>> {
  return Object.fromEntries(entries.map(({ key, fact }) => [key, fact]));
}

type Told = Pick<Fact, 'text' | 'value' | 'source' | 'evidence'> | null;

function entryOf(key: FactKey, product: string | null, answers: Answers, told: Told): FactEntry {
  const id = factId(key, product);
  const text = answers.get(id)?.trim() ?? '';
  const value = text === '' ? null : parseFact(key, text);
  const base = { id, key, product };
  const known: Fact | null = told === null ? null : { ...base, ...told };
  const isHeld = value !== null && (told === null || isSameFact(value, told.value));
  return {
    ...base,
    fact: isHeld ? { ...base, text, value, source: 'answer' } : known,
    written: text === '' ? null : text,
    unusable: text !== '' && value === null ? text : null,
    blocks: BLOCKS[key],
  };
}

/** What the ledger, or the answer to the question about it, says itself. */
function toldBy(
  { name, declaredUnit, period }: Product,
  key: ProductFactKey,
  tables: LedgerFacts,
): Told {
  const told = tables.get(name)?.find((fact) => fact.key === key);
  if (told !== undefined) return { ...told, source: 'ledger' };
  if (key === 'period') {
    return period === null ? null : { text: period, value: period, source: 'ledger' };
  }
  const { covered, unit, source, output } = declaredUnit;
  // Where every amount is for one product, nobody has said how many were made.
  const isSaid = output !== null || source === 'answer';
  if (key !== 'output' || covered === null || source === 'assumed' || !isSaid) return null;
  const text = unit === null ? String(covered) : `${String(covered)} ${unit}`;
  return { text, value: { amount: covered, unit }, source };
}
