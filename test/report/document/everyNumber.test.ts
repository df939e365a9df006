import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateStudy, type Study } from '../../../src/app/calculateStudy';
import { studyDocument } from '../../../src/app/reportStudy';
import { qualityOfItems } from '../../../src/app/qualityOfItems';
import { qualityShares } from '../../../src/core/analysis/qualityShares';
import { countedItems } from '../../../src/core/study/countedItems';
import type { Item, ProductFootprint } from '../../../src/core/study/footprint';
import { measuresOf } from '../../../src/core/study/measuresOf';
import { LANGUAGES } from '../../../src/texts/language';
import { contentOf } from '../../support/openedWorkbook';
import { pointsOf, pumpStudy, sentencesOf } from '../../support/reportedStudy';

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
  return [
    ...ofEmission(total, product, total),
    ...stages,
    ...[...counted.map(({ kgCo2e }) => kgCo2e), ...factors, ...sums].flatMap((kgCo2e) =>
      ofEmission(kgCo2e, product, total),
    ),
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

function strayNumbers(study: Study): readonly string[] {
  const { blocks } = studyDocument(study, '2025-03-01');
  const qualities = study.footprint.products.flatMap((product) =>
    qualityShares(product, qualityOfItems(study, product)).flatMap(({ ledgerKgCo2e }) =>
      ofEmission(ledgerKgCo2e, product, product.ledgerTotalKgCo2e ?? 1),
    ),
  );
  const known = new Set([...study.footprint.products.flatMap(ofProduct), ...qualities]);
  const words = wordsOf(study);
  return [...sentencesOf(blocks), ...pointsOf(blocks)].flatMap((sentence) => {
    const bare = words.reduce(without, sentence);
    return (bare.match(NUMBER) ?? [])
      .filter((number) => !known.has(number) && !isCount(number, study))
      .map((number) => `${number} in “${sentence}”`);
  });
}

const SAMPLES = ['jiuda-three-ledgers', 'yunling-pumps-invented'];

it.each(SAMPLES.flatMap((sample) => LANGUAGES.map((language) => [sample, language] as const)))(
  'every number in a sentence comes from the study (%s, %s)',
  async (sample, language) => {
    const file = join(__dirname, '../../../assets/samples', `${sample}.xlsx`);
    const content = await contentOf(await readFile(file));
    const answers = new Map<string, string>();
    const study = calculateStudy([content], { gwp: null, boundary: null, language, answers });
    expect(strayNumbers(study)).toEqual([]);
  },
);

it.each(LANGUAGES)('and so it does where items take back and are left out (%s)', (language) => {
  const more = [
    ['水泵', '钢管冲销', -20, 2, '虚构来源'],
    ['水泵', '胶水', 3, null, null],
  ];
  expect(strayNumbers(pumpStudy({ language, more }))).toEqual([]);
});
