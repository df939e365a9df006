import { calculateStudy } from '../../../src/app/calculateStudy';
import { planStudy } from '../../../src/app/planStudy';
import type { WorkbookContent } from '../../../src/workbook/port';
import type { Contest } from '../benchRow';
import { plantGrids, plantKgCo2e, PLANT_ANSWERS } from '../plants';

const PRODUCTS = 40;
const TIMES = 4;

/** What is worked out product by product, question by question, is linear only if nothing is looked for anew. */
export function studyGrowth(): Contest {
  const [few, many] = [contentOf(PRODUCTS), contentOf(TIMES * PRODUCTS)];
  const [ofFew, ofMany] = [plantKgCo2e(PRODUCTS), plantKgCo2e(TIMES * PRODUCTS)];
  return {
    id: 'study-growth',
    goal: 1.25,
    better: 'lower',
    about: `calculateStudy and planStudy of ${String(TIMES * PRODUCTS)} products / ${String(TIMES)} times of ${String(PRODUCTS)}`,
    candidate: () => Float64Array.of(knownKgCo2e(many) / ofMany),
    reference: () => {
      const sums = Array.from({ length: TIMES }, () => knownKgCo2e(few));
      return Float64Array.of(sums.reduce((all, sum) => all + sum, 0) / (TIMES * ofFew));
    },
    expected: Float64Array.of(1),
  };
}

function contentOf(products: number): WorkbookContent {
  return { file: 'ledger.xlsx', sheets: plantGrids(products), owned: [], copies: [] };
}

function knownKgCo2e(content: WorkbookContent): number {
  const answers = PLANT_ANSWERS;
  const study = calculateStudy([content], {
    gwp: null,
    boundary: null,
    language: 'zh-CN',
    answers,
  });
  if (planStudy(study, content).plan.sheets.length === 0) throw new Error('No sheet was planned.');
  const totals = study.footprint.products.map(({ ledgerTotalKgCo2e }) => ledgerTotalKgCo2e);
  return totals.reduce<number>((sum, total) => sum + (total ?? NaN), 0);
}
