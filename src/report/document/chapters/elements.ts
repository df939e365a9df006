import type { ProductFactKey, Standard, StudyFactKey } from '../../../core/study/facts';
import type { Stage } from '../../../core/study/stage';
import { STAGES } from '../../../core/study/stage';
import { fill } from '../../../texts/fill';
import type { ReportTexts } from '../../../texts/report/zhCN';
import type { Paper } from '../paper';
import { isGap } from './openPoints';
import { paragraph, row, shortColumn, table, wordColumn, type Draft } from '../pieces';

/** What a report on a product's footprint must tell. */
type Element = keyof ReportTexts['elements']['names'];

/** Facts without which an element has a gap. */
const FACTS: Readonly<Partial<Record<Element, readonly StudyFactKey[]>>> = {
  goal: ['intendedUse'],
  product: ['company', 'companyProfile'],
  boundary: ['boundaryNote'],
  data: ['dataNote'],
  cutOff: ['cutOff'],
  period: ['region'],
  rules: ['productRules'],
};

const COMMON = [
  'goal',
  'product',
  'unit',
  'boundary',
  'cutOff',
  'period',
  'gases',
  'data',
  'quality',
  'allocation',
  'electricity',
  'gwp',
  'results',
  'apart',
  'sensitivity',
  'limits',
  'interpretation',
  'review',
] as const satisfies readonly Element[];

/** Beside what all of them want told. */
const MORE: Readonly<Partial<Record<Standard, readonly Element[]>>> = {
  'ISO 14067:2018': ['rules'],
  'GB/T 24067-2024': ['rules'],
  'PAS 2050:2011': ['rules'],
  'GHG Protocol Product Standard': ['rules'],
  'ISO/TS 14067:2013': ['rules'],
  'EN 15804:2012+A2:2019': ['rules', 'modules'],
};

/** Standards of whole assessments: climate change is one of the categories that they ask for. */
const WIDER: readonly Standard[] = ['ISO 14040:2006 + ISO 14044:2006', 'EN 15804:2012+A2:2019'];

/**
 * Where the report tells what the chosen standard wants told; nothing where none is chosen.
 * @param paper the report
 */
export function elements(paper: Paper): readonly Draft[] {
  const { words, inventory } = paper;
  const { elements: told } = words;
  const standard = inventory.facts.study.standard?.value ?? null;
  if (standard === null) return [];
  const wanted: readonly Element[] = [...COMMON, ...(MORE[standard] ?? [])];
  const is = told.columns;
  return [
    ...(WIDER.includes(standard) ? [paragraph(fill(told.wider, { standard }))] : []),
    ...table(
      'elements',
      fill(told.table, { standard }),
      [wordColumn(is.element, 5), wordColumn(is.where, 5), shortColumn(is.state, 2)],
      wanted.map((element) =>
        row([told.names[element], placeOf(element, words), stateOf(paper, element)]),
      ),
      told.note,
    ),
    ...(wanted.includes('modules') ? modules(paper) : []),
  ];
}

/** Facts of products without which one has. */
const OF_PRODUCTS: Readonly<Partial<Record<Element, ProductFactKey>>> = {
  product: 'profile',
  period: 'period',
};

function stateOf(paper: Paper, element: Element): string {
  const { words, inventory, footprint } = paper;
  const { present, gaps } = words.elements;
  const facts = FACTS[element] ?? [];
  const ofProducts = OF_PRODUCTS[element];
  const hasGap =
    // What the reviewer finds is the reviewer's to write.
    element === 'review' ||
    facts.some((key) => inventory.facts.study[key] === null) ||
    (ofProducts !== undefined &&
      footprint.products.some(({ product }) => isGap(paper, ofProducts, product)));
  return hasGap ? gaps : present;
}

/** The title of the chapter or section that tells it. */
function placeOf(element: Element, words: ReportTexts): string {
  const places: Readonly<Record<Element, string>> = {
    goal: words.scope.goal,
    product: words.scope.company,
    unit: words.scope.unit,
    boundary: words.scope.boundary,
    cutOff: words.scope.cutOff,
    period: words.scope.periodAndPlace,
    gases: words.scope.gases,
    data: words.data.heading,
    quality: words.choices.quality,
    allocation: words.choices.allocation,
    electricity: words.choices.electricity,
    gwp: words.choices.gwp,
    results: words.results.heading,
    apart: words.results.apart,
    sensitivity: words.sensitivity.heading,
    limits: words.checks.limits,
    interpretation: words.conclusions.heading,
    review: words.sign.heading,
    rules: words.method.standards,
    modules: words.method.standards,
  };
  return places[element];
}

/** Modules of EN 15804 by their own names: what comes in, its way, the plant, the way out, use, end. */
const MODULES: Readonly<Record<Stage, string>> = {
  rawMaterial: 'A1',
  transport: 'A2',
  production: 'A3',
  distribution: 'A4',
  use: 'B1–B7',
  endOfLife: 'C1–C4',
};

function modules({ words, texts, footprint }: Paper): readonly Draft[] {
  const { elements: told, scope } = words;
  const inside = new Set(
    footprint.products.flatMap(({ stages }) =>
      stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : [])),
    ),
  );
  return table(
    'modules',
    told.modulesTable,
    [
      shortColumn(told.module, 2),
      wordColumn(scope.boundaryColumns.stage, 4),
      shortColumn(scope.boundaryColumns.counted, 3),
    ],
    STAGES.map((stage) =>
      row([
        MODULES[stage],
        texts.stages[stage],
        inside.has(stage) ? scope.counted : scope.notCounted,
      ]),
    ),
    told.moduleD,
  );
}
