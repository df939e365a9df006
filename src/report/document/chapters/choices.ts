import { approximateCells } from '../../../core/analysis/approximateCells';
import { dataQualityOf, type DataQuality } from '../../../core/analysis/dataQualityOf';
import { regionStated } from '../../../core/analysis/regionStated';
import { qualityShares, type QualitySide } from '../../../core/analysis/qualityShares';
import type { GasPart } from '../../../core/gases/gasPart';
import { GWP100, type Gas } from '../../../core/gases/gwpTable';
import { partPotential } from '../../../core/gases/weighedGases';
import type { SharedActivity } from '../../../core/study/activity';
import type { Allocation } from '../../../core/study/allocation';
import { countedItems } from '../../../core/study/countedItems';
import type { Item, ProductFootprint } from '../../../core/study/footprint';
import { qualityKindName } from '../../../texts/analysis/qualityKindName';
import { fill } from '../../../texts/fill';
import { gasName } from '../../../texts/gasName';
import type { Row } from '../blocks';
import type { Paper } from '../paper';
import { nameOf } from '../phrases';
import {
  heading,
  numberColumn,
  paragraph,
  row,
  shortColumn,
  table,
  wordColumn,
  type Draft,
} from '../pieces';
import { leversOf } from '../ranked';
import { asRead } from '../rounding';
import {
  amountText,
  coveredText,
  factorName,
  isGivenForOne,
  own,
  shareOf,
  shareText,
  sourceText,
} from '../told';

/** So many factors of each product stand in the table of their quality. */
const MOST_FACTORS = 15;
const MOST_NAMED = 6;
/** What all reports name: the gases of most ledgers. */
const MAIN_GASES: readonly Gas[] = ['CO2', 'CH4-fossil', 'CH4-non-fossil', 'N2O', 'SF6', 'NF3'];

/**
 * How good the data is, and what was chosen: allocation, electricity, potentials of gases.
 * @param paper the report
 */
export function choices(paper: Paper): readonly Draft[] {
  return [
    heading(1, paper.words.choices.heading),
    ...qualitySection(paper),
    ...allocationSection(paper),
    ...electricitySection(paper),
    ...gwpSection(paper),
  ];
}

/**
 * The quality of an item's data.
 * @param paper the report
 * @param product whose item
 */
export function qualityOf(
  { inventory, findings }: Paper,
  { product }: ProductFootprint,
): (item: Item) => DataQuality {
  const approximate = approximateCells(findings);
  return ({ activity }) =>
    dataQualityOf(activity, { product, facts: inventory.facts, approximate });
}

function qualitySection(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { choices: told } = words;
  const is = told.columns;
  return [
    heading(2, told.quality),
    paragraph(told.qualityIs),
    ...footprint.products.map((product) => paragraph(sharesTold(paper, product))),
    ...table(
      'quality',
      told.table,
      [
        wordColumn(is.factor, 4),
        shortColumn(is.kind, 2),
        shortColumn(is.year, 1.8),
        shortColumn(is.period, 1.6),
        shortColumn(is.place, 2.6),
        shortColumn(is.fit, 2),
        numberColumn(is.share, 1.7),
      ],
      footprint.products.flatMap((product) => qualityRows(paper, product)),
    ),
  ];
}

function sharesTold(paper: Paper, product: ProductFootprint): string {
  const { words, texts } = paper;
  const { choices: told } = words;
  const total = product.ledgerTotalKgCo2e;
  if (total === null || total <= 0) {
    return fill(told.noShares, { product: nameOf(product) });
  }
  const shares = qualityShares(product, qualityOf(paper, product));
  const listOf = (of: QualitySide): string => {
    const list = shares
      .filter((one) => one.of === of)
      .map(({ kind, ledgerKgCo2e }) =>
        fill(told.ofKind, {
          kind: qualityKindName(of, kind, texts.analysis),
          share: shareText(paper, shareOf(ledgerKgCo2e, product.ledgerTotalKgCo2e)),
        }),
      )
      .join(words.lists.names);
    return list || texts.states.notApplicable;
  };
  return [
    fill(told.activityShare, { product: nameOf(product), list: listOf('activity') }),
    fill(told.factorShare, { list: listOf('factor') }),
    fill(told.timeShare, { list: listOf('time') }),
    fill(told.geographyShare, { list: listOf('geography') }),
    fill(told.technologyShare, { list: listOf('technology') }),
  ].join(words.lists.sentences);
}

function qualityRows(paper: Paper, product: ProductFootprint): readonly Row<string>[] {
  const { texts } = paper;
  const judge = qualityOf(paper, product);
  const byFactor = new Map<string, Item[]>();
  for (const item of countedItems(product)) {
    const id = item.activity.factor?.id;
    if (id === undefined) continue;
    const items = byFactor.get(id);
    if (items === undefined) byFactor.set(id, [item]);
    else items.push(item);
  }
  const lines = leversOf(product).slice(0, MOST_FACTORS);
  if (lines.length === 0) return [];
  return [
    row([nameOf(product)], 'group'),
    ...lines.map(({ factor, share }) => {
      const qualities = (byFactor.get(factor.id) ?? []).map(judge);
      const [first] = qualities;
      if (first === undefined) throw new Error(`${factor.id} is used by no item.`);
      const worst = qualities.find((one) => one.factor === 'estimated') ?? first;
      return row([
        factorName(paper, factor),
        texts.analysis.kinds[worst.factor],
        yearText(paper, worst.factorYear),
        yearText(paper, worst.periodYear),
        placeText(paper, worst),
        texts.analysis.technology[worst.technology],
        shareText(paper, share),
      ]);
    }),
  ];
}

function yearText({ texts }: Paper, year: number | null): string {
  return year === null ? texts.analysis.unknown : String(year);
}

function placeText({ texts: { analysis } }: Paper, quality: DataQuality): string {
  if (quality.factorRegion === null && quality.studyRegion === null) return analysis.unknown;
  return fill(analysis.regions, {
    factor: quality.factorRegion ?? analysis.unknown,
    study: quality.studyRegion ?? analysis.unknown,
    fit: analysis.geography[quality.geography],
  });
}

function allocationSection(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { choices: told } = words;
  const shared = [...sharedItems(paper)].map(([allocation, names]) =>
    paragraph(allocationTold(paper, allocation, names)),
  );
  const open = footprint.unassigned.map(({ row: { name } }) => own(name));
  const out = footprint.leftOut.map(({ row: { name, reason } }) =>
    paragraph(fill(told.allocationOut, { name: own(name), reason: own(reason) })),
  );
  const isNone = shared.length === 0 && open.length === 0 && out.length === 0;
  return [
    heading(2, told.allocation),
    ...footprint.products.flatMap((product) => unitTold(paper, product)),
    ...(isNone ? [paragraph(told.allocationNone)] : []),
    ...shared,
    ...(open.length === 0
      ? []
      : [
          paragraph(
            fill(told.allocationOpen, {
              count: open.length,
              names: named(paper, open),
            }),
          ),
        ]),
    ...out,
  ];
}

function unitTold(paper: Paper, product: ProductFootprint): readonly Draft[] {
  const { choices: told } = paper.words;
  const { covered, source } = product.product.declaredUnit;
  if (source === 'assumed') {
    return [paragraph(fill(told.perUnitAssumed, { product: nameOf(product) }))];
  }
  if (covered === null) return [];
  if (isGivenForOne(product.product)) {
    return [paragraph(fill(told.perUnitGiven, { product: nameOf(product) }))];
  }
  return [
    paragraph(
      fill(told.perUnit, {
        product: nameOf(product),
        covered: coveredText(paper, product.product),
      }),
    ),
  ];
}

function sharedItems({ footprint }: Paper): ReadonlyMap<Allocation, ReadonlySet<string>> {
  const found = new Map<Allocation, Set<string>>();
  for (const { items } of footprint.products) {
    for (const { activity } of items) {
      if (activity.allocation === undefined) continue;
      const { allocation } = activity.allocation;
      const names = found.get(allocation);
      if (names === undefined) found.set(allocation, new Set([activity.name]));
      else names.add(activity.name);
    }
  }
  return found;
}

function allocationTold(paper: Paper, allocation: Allocation, names: ReadonlySet<string>): string {
  const { words, texts } = paper;
  const shares = allocation.keys.map(({ product, value }) =>
    fill(words.lists.both, {
      one: own(product),
      other: shareText(paper, value / allocation.total),
    }),
  );
  return fill(words.choices.allocationIs, {
    method: texts.allocation.methods[allocation.method],
    shares: shares.join(words.lists.names),
    count: names.size,
    names: named(paper, [...names].map(own)),
  });
}

function named({ words }: Paper, names: readonly string[]): string {
  const list = [...new Set(names)].slice(0, MOST_NAMED).join(words.lists.names);
  return names.length > MOST_NAMED ? `${list}${words.lists.andMore}` : list;
}

/** In whatever characters a ledger writes it. */
const ELECTRICITY = /[电電]|electric|\bpower\b|\bgrid\b/iu;
/** Heat, steam and gas are told in kWh as well. */
const OTHER_ENERGY = /[热熱]|蒸[汽氣]|燃?[气氣]$|steam|heat|gas\b/iu;

function electricitySection(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { choices: told } = words;
  const lines = footprint.products.flatMap((product) =>
    product.items.filter(isElectricity).map((item) => electricityTold(paper, product, item)),
  );
  const shared = [...footprint.unassigned, ...footprint.leftOut]
    .filter(({ row: { activities } }) => activities.some((activity) => isElectricity({ activity })))
    .map(({ row: { name } }) => own(name));
  return [
    heading(2, told.electricity),
    ...(lines.length + shared.length === 0 ? [paragraph(told.electricityNone)] : []),
    ...lines.slice(0, footprint.products.length * 2).map((line) => paragraph(line)),
    ...(shared.length === 0
      ? []
      : [paragraph(fill(told.electricityShared, { names: named(paper, shared) }))]),
    ...(lines.length + shared.length > 0 && isInChina(paper)
      ? [paragraph(fill(told.electricityNote, { chapter: words.checks.heading }))]
      : []),
  ];
}

/** Where nobody says where, a ledger in Chinese is taken for one of China: only a note depends on it. */
function isInChina({ inventory, footprint }: Paper): boolean {
  const { region } = inventory.facts.study;
  if (region !== null) return regionStated(region.value)?.startsWith('CN') === true;
  return footprint.products.some(({ items }) =>
    items.some(({ activity }) => /\p{Script=Han}/u.test(activity.name)),
  );
}

/** Energy that is counted in kWh and called electricity. */
function isElectricity({ activity }: { readonly activity: SharedActivity }): boolean {
  const { data, name, factor } = activity;
  const isEnergy = data.kind === 'amount' && (data.amount?.quantity.unit ?? '').endsWith('Wh');
  return isEnergy && [name, factor?.name ?? ''].some(isElectricityNamed);
}

function isElectricityNamed(name: string): boolean {
  return ELECTRICITY.test(name) && !OTHER_ENERGY.test(name);
}

function electricityTold(paper: Paper, product: ProductFootprint, item: Item): string {
  const { factor, name } = item.activity;
  const { choices: told } = paper.words;
  if (factor === null) {
    return fill(told.electricityWithout, {
      item: own(name),
      product: nameOf(product),
      amount: amountText(paper, item),
    });
  }
  return fill(told.electricityIs, {
    item: own(name),
    product: nameOf(product),
    amount: amountText(paper, item),
    value: asRead(factor.value),
    unit: own(factor.unitText),
    source: sourceText(paper, factor),
  });
}

function gwpSection(paper: Paper): readonly Draft[] {
  const { words, texts, footprint, inventory } = paper;
  const { choices: told } = words;
  const set = footprint.method.gwp;
  const parts = inventory.factors.flatMap(({ gases: mix }) => mix?.parts ?? []);
  const used = new Map<string, GasPart['weighedBy']>(
    parts.map(({ gas, weighedBy }) => [gas, weighedBy]),
  );
  const gases = (Object.keys(GWP100) as Gas[]).filter(
    (gas) => MAIN_GASES.includes(gas) || used.has(gas),
  );
  const rows = new Map(
    gases.map((gas) => {
      const weighedBy = used.get(gas);
      const other = weighedBy === undefined ? {} : { weighedBy };
      const name = gasName(gas, set, texts);
      return [
        weighedBy === undefined ? name : `${name} (${weighedBy})`,
        asRead(partPotential({ gas, ...other }, set)),
      ] as const;
    }),
  );
  return [
    heading(2, told.gwp),
    ...table(
      'gwp',
      fill(told.gwpTable, { set }),
      [wordColumn(told.gwpColumns.gas, 3), numberColumn(told.gwpColumns.value, 2)],
      [...rows].map((cells) => row(cells)),
    ),
  ];
}
