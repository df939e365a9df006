import type { Fact, FactEntry, ProductFacts, StudyFacts } from '../core/study/facts';
import { factValue } from '../texts/facts/factWords';
import type { Texts } from '../texts/zhCN';
import type { Study } from './calculateStudy';
import { BOUNDARY_ID, GWP_ID } from './factAnswers';

/**
 * The study facts as a part of the JSON document: those of the study, those of each product, and what
 * is missing with the checks that it blocks. A fact is null where nobody has given it.
 * @param study as calculated
 * @param texts the language of what was understood
 */
export function factsJson({ inventory, footprint }: Study, texts: Texts): unknown {
  const { entries, products, study } = inventory.facts;
  const { boundary, gwp } = footprint.method;
  const all = (own: ProductFacts | StudyFacts['study']): object =>
    Object.fromEntries(
      Object.entries(own).map(([key, fact]: [string, Fact | null]) => [
        key,
        fact === null ? null : factJson(fact, texts),
      ]),
    );
  return {
    study: {
      ...all(study),
      boundary: { id: BOUNDARY_ID, value: boundary },
      gwp: { id: GWP_ID, value: gwp },
    },
    products: [...products].map(([name, own]) => ({ name, ...all(own) })),
    missing: entries.filter(({ fact }) => fact === null).map(missingJson),
  };
}

function factJson(fact: Fact, texts: Texts): unknown {
  const { id, text, value, source } = fact;
  return { id, text, value, understood: factValue(fact, texts), source };
}

function missingJson({ id, key, product, blocks }: FactEntry): unknown {
  return { id, fact: key, product, blocks };
}
