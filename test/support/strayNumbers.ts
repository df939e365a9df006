import type { Study } from '../../src/app/calculateStudy';
import { studyDocument } from '../../src/app/reportStudy';
import { qualityOfItems } from '../../src/app/qualityOfItems';
import { qualityShares } from '../../src/core/analysis/qualityShares';
import { countedItems } from '../../src/core/study/countedItems';
import type { Item, ProductFootprint } from '../../src/core/study/footprint';
import { measuresOf } from '../../src/core/study/measuresOf';
import type { Block } from '../../src/report/document/blocks';
import { pointsOf, rowsOf, sentencesOf } from './reportedStudy';

/*
 * Every number in a sentence is one of the study's, worked out here once more from items and stages, or
 * one of the ledger's own. A number that no result, amount, factor, count or setting gives is made up.
 */

const DECIMALS = 3;

/** As the report writes it: thousands apart, half away from zero. */
function emissionText(value: number): string {
  const scaled = Math.round(Number((Math.abs(value) * 10 ** DECIMALS).toPrecision(15)));
  const text = (scaled / 10 ** DECIMALS).toLocaleString('en-US', {
    minimumFractionDigits: DECIMALS,
    maximumFractionDigits: DECIMALS,
  });
  return value < 0 && scaled > 0 ? `−${text}` : text;
}

function shareText(value: number): string {
  const scaled = Math.round(Number((Math.abs(value) * 10_000).toPrecision(15)));
  return (scaled / 100).toLocaleString('en-US', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
}

function plainText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 12 });
}

/** What can be told of an emission: itself and a unit's, ten percent and half of it, and its shares. */
function ofEmission(kgCo2e: number, product: ProductFootprint, whole: number): readonly string[] {
  const covered = product.product.declaredUnit.covered ?? 1;
  return [1, 0.1, 0.5].flatMap((part) => [
    emissionText((kgCo2e / covered) * part),
    emissionText(kgCo2e * part),
    shareText((kgCo2e / whole) * part),
  ]);
}

function ofProduct(product: ProductFootprint): readonly string[] {
  const total = product.ledgerTotalKgCo2e ?? 0;
  const counted = countedItems(product);
  const largestFirst = [...counted].sort((a, b) => b.kgCo2e - a.kgCo2e);
  const sums = largestFirst.map((_, index) =>
    largestFirst.slice(0, index + 1).reduce((sum, { kgCo2e }) => sum + kgCo2e, 0),
  );
  const ids = [...new Set(counted.map(({ activity }) => activity.factor?.id))];
  const factors = ids.map((id) =>
    counted
      .filter(({ activity }) => activity.factor?.id === id)
      .reduce((sum, { kgCo2e }) => sum + kgCo2e, 0),
  );
  const stages = product.stages.flatMap(({ ledgerKgCo2e, stage }) => {
    const own = counted.filter(({ activity }) => activity.stage === stage);
    const ofStage = own.map(({ kgCo2e }) => shareText(kgCo2e / (ledgerKgCo2e ?? 1)));
    return ledgerKgCo2e === null ? [] : [...ofEmission(ledgerKgCo2e, product, total), ...ofStage];
  });
  const { covered } = product.product.declaredUnit;
  const negative = counted.filter(({ kgCo2e }) => kgCo2e < 0);
  const taken = negative.reduce((sum, { kgCo2e }) => sum + kgCo2e, 0);
  const credits = product.stages.flatMap(({ credits: one }) => one?.ledgerKgCo2e ?? []);
  return [
    ...ofEmission(total, product, total),
    ...[taken, ...credits].flatMap((kgCo2e) => ofEmission(kgCo2e, product, total)),
    ...stages,
    // Behind ± stands the size of a change.
    ...[
      ...counted.map(({ kgCo2e }) => kgCo2e),
      ...factors,
      ...factors.map(Math.abs),
      ...sums,
    ].flatMap((kgCo2e) => ofEmission(kgCo2e, product, total)),
    ...product.items.flatMap(ofLedger),
    ...(covered === null ? [] : [plainText(covered)]),
  ];
}

function ofLedger({ activity, kgCo2e }: Item): readonly string[] {
  const amounts = measuresOf(activity.data).map(({ quantity, multiplier }) =>
    plainText(quantity.amount * multiplier),
  );
  const { factor } = activity;
  return [
    ...amounts,
    ...(factor === null ? [] : [plainText(factor.value)]),
    ...(kgCo2e === null ? [] : [emissionText(kgCo2e)]),
  ];
}

/** Names and texts of the user's, and words of ours that have digits. */
function wordsOf({ footprint, inventory, ledger }: Study): readonly string[] {
  const { products } = footprint;
  return [
    ...products.flatMap(({ product, items }) => [
      product.name,
      product.period ?? '',
      ...items.map(({ activity }) => activity.name),
    ]),
    ...inventory.factors.flatMap(({ name, unitText, source }) => [name, unitText, source ?? '']),
    ...ledger.grids.map(({ file }) => file),
    ...inventory.facts.entries.map(({ fact }) => JSON.stringify(fact?.value ?? '')),
    ...[
      'kgCO2e',
      'CO2e',
      'CO2',
      'AR6',
      'GWP100',
      'CH4',
      'N2O',
      '±10 %',
      '10 %',
      '100 years',
      '100 年',
    ],
  ]
    .filter((word) => /\d/.test(word))
    .sort((a, b) => b.length - a.length);
}

const NUMBER = /−?\d(?:[\d,]*\d)?(?:\.\d+)?/g;
/** Counts of items, factors, questions and findings: whole, and smaller than the study is large. */
const isCount = (number: string, study: Study): boolean =>
  /^\d{1,3}$/.test(number) &&
  Number(number) <=
    study.inventory.activities.length +
      study.inventory.questions.length +
      study.findings.length +
      study.inventory.facts.entries.length;

/** Where it stands by itself: “10 %” is no part of 98.10 %. */
function without(text: string, word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\d.,])${escaped}`, 'g'), ' ');
}

/**
 * Numbers in sentences and points of a study's report that the study does not have, and emissions in
 * the tables of results that it does not.
 */
export function strayNumbers(study: Study): readonly string[] {
  const { blocks } = studyDocument(study, '2025-03-01');
  const qualities = study.footprint.products.flatMap((product) =>
    qualityShares(product, qualityOfItems(study, product)).flatMap(({ ledgerKgCo2e }) =>
      ofEmission(ledgerKgCo2e, product, product.ledgerTotalKgCo2e ?? 1),
    ),
  );
  // What the checks come to, with its sign.
  const effects = study.findings.flatMap(({ effectKgCo2e: effect }) =>
    effect === null ? [] : [emissionText(effect)],
  );
  const ofProducts = study.footprint.products.flatMap(ofProduct);
  const known = new Set([...ofProducts, ...qualities, ...effects]);
  const words = wordsOf(study);
  const ofSentences = [...sentencesOf(blocks), ...pointsOf(blocks)].flatMap((sentence) => {
    const bare = words.reduce(without, sentence);
    return (bare.match(NUMBER) ?? [])
      .filter((number) => !known.has(number) && !isCount(number, study))
      .map((number) => `${number} in “${sentence}”`);
  });
  const ofTables = rowsOf(blocks.filter(isOfResults)).flatMap((row) =>
    (words.reduce(without, row).match(EMISSION) ?? [])
      .filter((number) => !known.has(number))
      .map((number) => `${number} in the row ${row}`),
  );
  return [...ofSentences, ...ofTables];
}

const EMISSION = /−?\d[\d,]*\.\d{3}(?!\d)/g;
const OF_RESULTS = /^(?:summary|results|hotspots|sensitivity|stage-.*|items-.*)$/;

function isOfResults(block: Block): boolean {
  return block.kind === 'table' && OF_RESULTS.test(block.key ?? '');
}
