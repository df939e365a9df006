import { pictures } from './pictures';
import { cutOffOf } from '../../../core/analysis/cutOffOf';
import { leftOutOf } from '../../../core/analysis/leftOutOf';
import { groupedBy } from '../../../core/groupedBy';
import { BOUNDARIES } from '../../../core/study/boundary';
import type { ProductFootprint } from '../../../core/study/footprint';
import { STAGES, type Stage } from '../../../core/study/stage';
import { fill } from '../../../texts/fill';
import { reference } from '../marks';
import type { Paper } from '../paper';
import { sharedRows } from '../../sharedRows';
import { nameOf, productNames } from '../phrases';
import { heading, paragraph, row, shortColumn, table, wordColumn, type Draft } from '../pieces';
import {
  coveredText,
  declaredUnit,
  factLines,
  factText,
  factorName,
  gap,
  inOneLine,
  isGivenForOne,
  linesOf,
  own,
  shareText,
  stageWord,
} from '../told';

/** So many factors are named in a sentence. */
const MOST_NAMED = 6;

/**
 * What was studied, what for, and what is in it.
 * @param paper the report
 */
export function scope(paper: Paper): readonly Draft[] {
  const { scope: told } = paper.words;
  return [
    heading(1, told.heading),
    ...companyAndGoal(paper),
    ...unitSection(paper),
    ...boundarySection(paper),
    ...cutOffSection(paper),
    ...placeSection(paper),
    ...gasSection(paper),
  ];
}

/**
 * The stages that are in the totals, in one line.
 * @param paper the report
 */
export function stagesCounted(paper: Paper): string {
  const { products } = paper.footprint;
  const counted = STAGES.filter((stage) => products.some((product) => isCounted(product, stage)));
  return inOneLine(
    paper,
    counted.map((stage) => stageWord(paper, stage)),
  );
}

function isCounted({ stages }: ProductFootprint, stage: Stage): boolean {
  return stages.some((one) => one.stage === stage && one.inBoundary);
}

/**
 * The boundary by its name; all that the ledger has by that of the known one that it comes to, too.
 * @param paper the report
 */
export function boundaryName(paper: Paper): string {
  const { texts, words, footprint } = paper;
  const name = texts.boundaries[footprint.method.boundary];
  const same = knownBoundary(paper);
  return same === null
    ? name
    : fill(words.lists.both, { one: name, other: texts.boundaries[same] });
}

/** Which known boundary all that the ledger has comes to, for each of the products. */
function knownBoundary({ footprint: { products, method } }: Paper): KnownBoundary | null {
  if (method.boundary !== 'found') return null;
  const isAll = (key: KnownBoundary): boolean =>
    products.every((product) =>
      STAGES.every(
        (stage) =>
          isCounted(product, stage) === (BOUNDARIES[key] as readonly Stage[]).includes(stage),
      ),
    );
  return products.length === 0 ? null : (KNOWN.find(isAll) ?? null);
}

function companyAndGoal(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { scope: told } = words;
  const names = footprint.products.map(nameOf);
  const count = names.length;
  return [
    heading(2, told.company),
    paragraph(
      fill(told.companyIs, {
        company: factText(paper, 'company'),
        commissioner: factText(paper, 'commissioner'),
        region: factText(paper, 'region'),
      }),
    ),
    ...factLines(paper, 'companyProfile').map((line) => paragraph(line)),
    paragraph(fill(told.products, { count, list: inOneLine(paper, names) })),
    ...profiles(paper),
    ...(names.length > 1 ? [paragraph(told.notCompared)] : []),
    heading(2, told.goal),
    paragraph(fill(told.goalIs, { count, use: factText(paper, 'intendedUse') })),
  ];
}

/** What products are, in the company's own words; those without are named in one gap. */
function profiles(paper: Paper): readonly Draft[] {
  const { words, inventory, footprint } = paper;
  const { scope: told } = words;
  const all = footprint.products.map(({ product: { name } }) => {
    const fact = inventory.facts.products.get(name)?.profile ?? null;
    return { name: own(name), lines: fact === null ? [] : linesOf(fact.value) };
  });
  const without = all.filter(({ lines }) => lines.length === 0).map(({ name }) => name);
  const named = productNames(without, paper);
  const missing = fill(words.lists.both, { one: words.factNames.profile, other: named });
  return [
    ...all.flatMap(({ name, lines: [text, ...more] }) =>
      text === undefined
        ? []
        : [fill(told.profile, { product: name, text }), ...more].map((line) => paragraph(line)),
    ),
    ...(without.length === 0 ? [] : [paragraph(gap(paper, missing))]),
  ];
}

function unitSection(paper: Paper): readonly Draft[] {
  const { words, texts, footprint } = paper;
  const { scope: told } = words;
  const is = told.unitColumns;
  return [
    heading(2, told.unit),
    ...table(
      'units',
      told.unitTable,
      [
        wordColumn(is.product, 3),
        shortColumn(is.unit, 2),
        shortColumn(is.covered, 2),
        shortColumn(is.basis, 2),
        shortColumn(is.period, 2),
        shortColumn(is.mass, 2),
      ],
      footprint.products.map(({ product }) =>
        row([
          own(product.name),
          `1 ${declaredUnit(paper, product)}`,
          coveredText(paper, product),
          isGivenForOne(product)
            ? told.amountsForOne
            : texts.declaredSource[product.declaredUnit.source],
          periodText(paper, product.name, product.period),
          factText(paper, 'mass', product.name),
        ]),
      ),
    ),
  ];
}

/** The ledger's period is the figures'; a fact tells it where the ledger does not. */
function periodText(paper: Paper, product: string, period: string | null): string {
  const fact = paper.inventory.facts.products.get(product)?.period ?? null;
  const known = period ?? fact?.value ?? null;
  return known === null ? factText(paper, 'period', product) : periodWords(paper, own(known));
}

/** 2024, 2024-03, 2024-01/2024-09 as people write them; what the ledger calls a period otherwise stays. */
function periodWords({ words: { scope: told } }: Paper, period: string): string {
  const parts = period.split('/').map((part) => {
    const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(part) ?? [];
    if (year === undefined) return null;
    return month === undefined
      ? fill(told.year, { year })
      : fill(told.month, { year, month, number: Number(month) });
  });
  const [from, to, ...others] = parts;
  if (from == null || to === null || others.length > 0) return period;
  return to === undefined ? from : fill(told.months, { from, to });
}

function boundarySection(paper: Paper): readonly Draft[] {
  const { words, texts, footprint } = paper;
  const { scope: told } = words;
  const is = told.boundaryColumns;
  const boundary = texts.boundaries[footprint.method.boundary];
  return [
    heading(2, told.boundary),
    paragraph(boundaryTold(paper, boundary)),
    ...table(
      'boundary',
      told.boundaryTable,
      [wordColumn(is.stage, 3), shortColumn(is.counted, 2), wordColumn(is.why, 6)],
      [...STAGES.map((stage) => row(stageRow(paper, stage)))],
    ),
    ...pictures(paper, 'boundary'),
    ...factLines(paper, 'boundaryNote').map((line) => paragraph(line)),
  ];
}

/** The boundary that somebody chose; of all that the ledger has, which one it comes to. */
function boundaryTold(paper: Paper, boundary: string): string {
  const { words, texts } = paper;
  const { scope: told, lists } = words;
  const same = knownBoundary(paper);
  return [
    fill(told.boundaryIs, { boundary, table: reference('boundary') }),
    ...(same === null ? [] : [fill(told.boundaryAs, { boundary: texts.boundaries[same] })]),
    ...stagesLacking(paper),
  ].join(lists.sentences);
}

/** A stage that some products have and others lack: the table counts the items of all. */
function stagesLacking(paper: Paper): readonly string[] {
  const { products } = paper.footprint;
  return STAGES.flatMap((stage) => {
    const without = products.filter((product) => !isCounted(product, stage));
    if (without.length === 0 || without.length === products.length) return [];
    const { stageLacking, stageShared } = paper.words.scope;
    return [
      fill(sharedRows(paper.footprint, stage) > 0 ? stageShared : stageLacking, {
        products: productNames(without.map(nameOf), paper),
        stage: stageWord(paper, stage),
      }),
    ];
  });
}

/** Boundaries that have a name of their own. */
const KNOWN = ['cradle-to-gate', 'cradle-to-grave', 'gate-to-gate'] as const;
type KnownBoundary = (typeof KNOWN)[number];

function stageRow({ words, texts, footprint }: Paper, stage: Stage): readonly string[] {
  const { scope: told } = words;
  const results = footprint.products.flatMap(({ stages }) =>
    stages.filter((one) => one.stage === stage),
  );
  const count = results.reduce((sum, { itemCount }) => sum + itemCount, 0);
  const summed: readonly Stage[] = BOUNDARIES[footprint.method.boundary];
  const isInside = summed.includes(stage);
  const name = texts.stages[stage];
  const shared = sharedRows(footprint, stage);
  if (count > 0 && isInside) {
    const why = shared > 0 ? told.countedShared : told.countedWhy;
    return [name, told.counted, fill(why, { count, shared })];
  }
  if (count > 0) return [name, told.notCounted, fill(told.outsideWhy, { count })];
  if (shared > 0 && isInside) {
    return [name, told.notCounted, fill(told.sharedWhy, { shared })];
  }
  return [name, told.notCounted, isInside ? told.absentWhy : told.beyondWhy];
}

function cutOffSection(paper: Paper): readonly Draft[] {
  const { words, inventory, footprint } = paper;
  const { scope: told } = words;
  const known = inventory.facts.study.cutOff;
  const rule = factText(paper, 'cutOff');
  if (known === null) {
    return [heading(2, told.cutOff), paragraph(noneCut(paper, rule))];
  }
  const { eachPercent, togetherPercent } = known.value;
  const isNone = eachPercent === 0 && togetherPercent === 0;
  return [
    heading(2, told.cutOff),
    paragraph(isNone ? noneCut(paper, rule) : fill(told.cutOffRule, { rule })),
    ...(isNone ? [] : footprint.products.flatMap((product) => belowTold(paper, product))),
  ];
}

/** Nothing is left out for being small; what is not counted for other reasons has its own section. */
function noneCut({ words, footprint, inventory }: Paper, rule: string): string {
  const { scope: told, checks } = words;
  const isLacking = leftOutOf(footprint, inventory).length > 0;
  return isLacking
    ? fill(told.cutOffLacking, { rule, chapter: checks.leftOut })
    : fill(told.cutOffNone, { rule });
}

function belowTold(paper: Paper, product: ProductFootprint): readonly Draft[] {
  const { scope: told } = paper.words;
  const known = paper.inventory.facts.study.cutOff;
  const cutOff = known === null ? null : cutOffOf(product, known.value);
  if (cutOff === null) return [];
  const verdicts = { yes: told.within, no: told.beyond, none: '' } as const;
  const verdict = cutOff.isWithin === null ? 'none' : cutOff.isWithin ? 'yes' : 'no';
  return [
    paragraph(
      fill(told.cutOffBelow, {
        product: nameOf(product),
        count: cutOff.items.length,
        share: ` ${shareText(paper, cutOff.share)}`,
        verdict: verdicts[verdict],
      }),
    ),
  ];
}

function placeSection(paper: Paper): readonly Draft[] {
  const { words } = paper;
  const { scope: told } = words;
  return [
    heading(2, told.periodAndPlace),
    ...periodsTold(paper),
    paragraph(
      fill(told.regionIs, {
        region: factText(paper, 'region'),
        chapter: words.choices.heading,
      }),
    ),
  ];
}

/** Products of one period are told together. */
function periodsTold(paper: Paper): readonly Draft[] {
  const { footprint, words } = paper;
  const periods = groupedBy(footprint.products, ({ product: { name, period } }) =>
    periodText(paper, name, period),
  );
  return [...periods].map(([period, products]) =>
    paragraph(
      fill(words.scope.periodIs, { product: productNames(products.map(nameOf), paper), period }),
    ),
  );
}

function gasSection(paper: Paper): readonly Draft[] {
  const { words, footprint, inventory } = paper;
  const { scope: told } = words;
  const byGas = inventory.factors.filter(({ gases }) => gases !== undefined).length;
  const onlyCo2 = inventory.factors.filter(({ gas }) => gas === 'CO2');
  const named = onlyCo2.slice(0, MOST_NAMED).map((factor) => factorName(paper, factor));
  return [
    heading(2, told.gases),
    paragraph(told.gasesConsidered),
    paragraph(
      [
        fill(told.gasesIs, { set: footprint.method.gwp }),
        byGas > 0 ? fill(told.gwpUsed, { count: byGas }) : told.gwpUnused,
      ].join(words.lists.sentences),
    ),
    ...(onlyCo2.length === 0
      ? []
      : [
          paragraph(
            fill(told.co2Only, {
              count: onlyCo2.length,
              list:
                named.join(words.lists.names) +
                (onlyCo2.length > MOST_NAMED ? words.lists.andMore : ''),
            }),
          ),
        ]),
  ];
}
