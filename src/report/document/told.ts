import type { CellRef } from '../../core/cellRef';
import { cellRanges } from '../../core/cellRanges';
import { conversionRatio } from '../../core/quantities/conversionRatio';
import type { Unit } from '../../core/quantities/unitTable';
import type { Measure } from '../../core/study/activity';
import type { EmissionFactor } from '../../core/study/factor';
import type { FactKey } from '../../core/study/facts';
import type { Item } from '../../core/study/footprint';
import type { Product } from '../../core/study/inventory';
import type { Stage } from '../../core/study/stage';
import { measuresOf } from '../../core/study/measuresOf';
import { allTerms } from '../../core/study/withLoss';
import { factValue } from '../../texts/facts/factWords';
import { factorName as nameOfFactor } from '../../texts/factors/factorName';
import { factorSource } from '../../texts/factors/factorSource';
import { fill } from '../../texts/fill';
import { countedIn } from '../../texts/report/countedIn';
import { freightNames } from './freightNames';
import { gapMark, unmarked } from './marks';
import type { Paper } from './paper';
import { asRead, percent, rounded } from './rounding';

/*
 * How figures, names and places are told. Every number of a report comes through here, so that the same
 * number is the same text wherever it stands.
 */

/**
 * An emission without its unit; where it is not known a gap.
 * @param paper the report
 * @param kgCo2e kg CO2e
 */
export function emission({ rounding, words }: Paper, kgCo2e: number | null): string {
  return kgCo2e === null ? gapMark(words.missing) : rounded(kgCo2e, rounding.emissionDecimals);
}

/**
 * A change of an emission, with its sign.
 * @param paper the report
 * @param kgCo2e kg CO2e
 */
export function change(paper: Paper, kgCo2e: number): string {
  const text = emission(paper, kgCo2e);
  return kgCo2e > 0 ? `+${text}` : text;
}

/**
 * A share in percent.
 * @param paper the report
 * @param share 0 to 1; null where there is no whole
 */
export function shareText({ rounding, texts }: Paper, share: number | null): string {
  return share === null ? texts.states.notApplicable : percent(share, rounding);
}

/**
 * A share within a sentence: nothing where there is none, so that the sentence leaves it out.
 * @param paper the report
 * @param share 0 to 1; null where there is no whole
 */
export function shareTold({ rounding }: Paper, share: number | null): string {
  return share === null ? '' : percent(share, rounding);
}

/**
 * A part of a whole as a share.
 * @param part of it
 * @param whole null where nobody knows it; where it is not above zero nothing is a share of it
 */
export function shareOf(part: number, whole: number | null): number | null {
  return whole === null || whole <= 0 ? null : part / whole;
}

/**
 * Names or parts in one line: A, B and C.
 * @param paper the report
 * @param parts in their order
 */
export function inOneLine({ words: { lists } }: Paper, parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? '';
  return fill(lists.last, { list: parts.slice(0, -1).join(lists.names), last });
}

/**
 * A stage within a sentence: as a head it begins with a capital.
 * @param paper the report
 * @param stage of the life cycle
 */
export function stageWord({ texts }: Paper, stage: Stage): string {
  return texts.stages[stage].toLowerCase();
}

/**
 * A text of the user's.
 * @param text as found
 */
export function own(text: string): string {
  return unmarked(text).replace(LINE_ENDS, ' ').trim();
}

/** Within a cell people end lines where they please. */
const LINE_ENDS = /[^\S\n\r\t]*[\n\r\t\v\f]+\s*/g;

/**
 * A gap for something that nobody has told.
 * @param paper the report
 * @param name what is to be filled in
 */
export function gap({ words }: Paper, name: string): string {
  return gapMark(fill(words.gap, { name }));
}

/**
 * A fact of the study or of a product as it was understood, or a gap.
 * @param paper the report
 * @param key of the fact
 * @param product whose fact; null for the study's own
 */
export function factText(paper: Paper, key: FactKey, product: string | null = null): string {
  const { facts } = paper.inventory;
  const known =
    product === null
      ? (facts.study as Readonly<Record<string, Parameters<typeof factValue>[0] | null>>)[key]
      : (
          facts.products.get(product) as
            Readonly<Record<string, Parameters<typeof factValue>[0] | null>> | undefined
        )?.[key];
  if (known !== null && known !== undefined) return own(factValue(known, paper.texts));
  const names: Readonly<Record<string, string>> = paper.words.factNames;
  return gap(paper, names[key] ?? paper.texts.facts.names[key]);
}

/**
 * A text of the company's own in paragraphs, as it was written; a gap where there is none.
 * @param paper the report
 * @param key of the fact
 */
export function factLines(paper: Paper, key: ProseKey): readonly string[] {
  const known = paper.inventory.facts.study[key];
  return known === null ? [factText(paper, key)] : linesOf(known.value);
}

/** Facts that are told in the company's own words. */
type ProseKey = 'companyProfile' | 'boundaryNote' | 'dataNote';

/**
 * The lines of a text that are not blank.
 * @param text of the user's
 */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n\r]+/)
    .map(own)
    .filter((line) => line !== '');
}

/**
 * A unit as people write it.
 * @param paper the report
 * @param unit a symbol of the core
 */
function unitText({ words }: Paper, unit: string): string {
  const names: Readonly<Record<string, string>> = words.units;
  return Object.hasOwn(names, unit) ? (names[unit] ?? unit) : unit;
}

/**
 * What one declared unit is counted in: 台, or the words for a declared unit.
 * @param paper the report
 * @param product one of the study
 * @param count how many there are of it
 */
export function declaredUnit(
  { words, language }: Paper,
  { declaredUnit: { unit } }: Product,
  count = 1,
): string {
  if (unit !== null && unit.trim() !== '') return countedIn(own(unit), count, language);
  return count === 1 ? words.units.declared : words.units.declaredMany;
}

/**
 * Whether the ledger's amounts are for one declared unit: no output of the ledger is used.
 * @param product one of the study
 */
export function isGivenForOne({ declaredUnit: { source, output } }: Product): boolean {
  return source === 'ledger' && output === null;
}

/**
 * How many the ledger covers, with the unit.
 * @param paper the report
 * @param product one of the study
 */
export function coveredText(paper: Paper, product: Product): string {
  const { covered } = product.declaredUnit;
  if (covered === null) return gapMark(paper.words.missing);
  return `${asRead(covered)} ${declaredUnit(paper, product, covered)}`;
}

/**
 * A measure of the ledger with its unit.
 * @param paper the report
 * @param measure null where the ledger has none
 */
export function measureText(paper: Paper, measure: Measure | null): string {
  if (measure === null) return gapMark(paper.words.missing);
  const { quantity, multiplier } = measure;
  return `${asRead(quantity.amount * multiplier)} ${unitText(paper, quantity.unit)}`;
}

/**
 * A measure of the ledger in another unit, where that measures the same; else as it stands.
 * @param paper the report
 * @param measure null where the ledger has none
 * @param unit a symbol of the core
 */
export function measureIn(paper: Paper, measure: Measure | null, unit: Unit): string {
  if (measure === null) return measureText(paper, measure);
  const { quantity, multiplier } = measure;
  const ratio = conversionRatio(quantity.unit, unit);
  if (!ratio.ok) return measureText(paper, measure);
  const { numerator, denominator } = ratio.value;
  const amount = (quantity.amount * multiplier * numerator) / denominator;
  return `${asRead(amount)} ${unitText(paper, unit)}`;
}

/**
 * The activity data of an item: an amount, or a mass and a distance; what is shared with its part.
 * @param paper the report
 * @param item of a product
 */
export function amountText(paper: Paper, { activity }: Item): string {
  const { words } = paper;
  const { data, allocation, isPerUnit } = activity;
  const plain =
    data.kind === 'amount'
      ? measureText(paper, data.amount)
      : fill(words.data.amountOnly, {
          mass: measureText(paper, data.mass),
          distance: measureText(paper, data.distance),
        });
  const each = isPerUnit === true ? fill(words.data.perOne, { amount: plain }) : plain;
  if (allocation === undefined) return each;
  const share = allocation.key.value / allocation.allocation.total;
  return fill(words.data.shared, { amount: each, share: shareText(paper, share) });
}

/**
 * The name of a factor in the language of the report.
 * @param paper the report
 * @param factor of the study
 */
export function factorName(paper: Paper, factor: EmissionFactor): string {
  return own(freightNames(paper).get(factor.id) ?? nameOfFactor(factor, paper.texts));
}

/**
 * Where a factor comes from, or a gap.
 * @param paper the report
 * @param factor of the study
 */
export function sourceText(paper: Paper, factor: EmissionFactor): string {
  const { texts, words } = paper;
  const { library, isSupplier } = factor;
  const source = factorSource(factor, texts);
  if (source === null || source.trim() === '') return gap(paper, texts.columns.source);
  if (library !== undefined) {
    return fill(words.data.library, {
      source,
      version: library.version,
      year: String(library.year),
      region: library.region[texts.factors.bilingual],
    });
  }
  return isSupplier === true ? fill(words.data.supplier, { source: own(source) }) : own(source);
}

/**
 * Cells in a few words: ranges, the sheet named once, the file where the study has several.
 * @param paper the report
 * @param cells in any order
 */
export function cellsText({ files, words }: Paper, cells: readonly CellRef[]): string {
  let before = '';
  return cellRanges(cells)
    .map(({ file, sheet, range }) => {
      const place = files.length > 1 ? `[${file}]${sheet}` : sheet;
      const told = place === before ? range : `${place}!${range}`;
      before = place;
      return own(told);
    })
    .join(words.lists.names);
}

/**
 * Every cell that the amount of an item was read from; where it lacks one the cell to look at.
 * @param item of a product
 */
export function amountCells({ activity }: Item): readonly CellRef[] {
  const cells = measuresOf(activity.data)
    .flatMap(allTerms)
    .map(({ evidence }) => evidence.at);
  return cells.length === 0 ? [activity.at] : cells;
}
