import { QUALITY_ORDER } from '../../core/analysis/qualityShares';
import { conversionSteps } from '../../core/calculation/conversionSteps';
import { itemGases, type GasKey } from '../../core/gases/gasResults';
import { conversionRatio, type Ratio } from '../../core/quantities/conversionRatio';
import type { Unit } from '../../core/quantities/unitTable';
import type { Activity, Measure, MissingTerm } from '../../core/study/activity';
import type { Conversion } from '../../core/study/conversion';
import type { Evidence } from '../../core/study/evidence';
import type { EmissionFactor } from '../../core/study/factor';
import { measuresOf } from '../../core/study/measuresOf';
import { allTerms } from '../../core/study/withLoss';
import { qualityKindName } from '../../texts/analysis/qualityKindName';
import { fill } from '../../texts/fill';
import { cellAddress } from '../../workbook/address';
import { termCells } from '../formulas/termCells';
import { formulaText } from '../formulas/formulaText';
import { ledgerReference } from '../formulas/ledgerReference';
import { measureContent } from '../formulas/measureContent';
import { readingContent, readingGuards } from '../formulas/readingContent';
import { scaled } from '../formulas/scaled';
import { stateFormula, witnessCondition } from '../formulas/stateFormula';
import { productCode, type ReportContext } from '../reportContext';
import { formulaCell, linkCell, textCell, type CellSpec } from '../sheetWriter';
import { factorCells, factorCode, shownName } from './factorLayout';
import { gasCells } from './gasLayout';
import { itemQuality } from '../itemQuality';
import { keyReferences, sharedCode } from './settingsKeys';
import { coverageReference } from './settingsProducts';
import type { FreightColumns, StageColumns, StageLayout, StageRow } from './stageLayout';

/**
 * The cells of one item in a stage sheet, by column.
 * @param context the study
 * @param layout of the sheet
 * @param line the item and its row
 */
export function stageRowCells(
  context: ReportContext,
  layout: StageLayout,
  line: StageRow,
): readonly (CellSpec | null)[] {
  const { columns } = layout;
  const { activity } = line.item;
  const cells: (CellSpec | null)[] = Array.from({ length: columns.state + 1 }, () =>
    textCell(context.texts.states.notApplicable, 'textCentered'),
  );
  cells[columns.code] = textCell(productCode(line.productIndex), 'textCentered');
  cells[columns.product] = textCell(activity.product);
  cells[columns.name] = formulaCell(
    ledgerReference(activity.nameWitness.at),
    activity.nameWitness.number ?? activity.nameWitness.found,
    'text',
  );
  Object.assign(cells, dataCells(context, columns, line));
  Object.assign(cells, factorColumns(context, columns, activity));
  Object.assign(cells, allocationCells(context, columns, line));
  cells[columns.emission] = emissionCell(context, columns, line);
  cells[columns.share] = shareCell(context, layout, line);
  for (const { key, column } of columns.gases) cells[column] = gasCell(context, columns, line, key);
  if (columns.apart !== null) {
    const { credit, counted } = context.texts.states;
    cells[columns.apart] = textCell(line.item.isCredit === true ? credit : counted, 'textCentered');
  }
  Object.assign(cells, qualityCells(context, columns, line));
  cells[columns.state] =
    line.item.kgCo2e === null
      ? textCell(context.texts.states.missing, 'state')
      : formulaCell(itemState(context, columns, line), stateNow(context, activity), 'state');
  return cells;
}

type CellsByColumn = Readonly<Record<number, CellSpec>>;

function dataCells(context: ReportContext, columns: StageColumns, line: StageRow): CellsByColumn {
  const { data } = line.item.activity;
  if (data.kind === 'amount') {
    return measureCells(
      context,
      data.amount,
      columns.amount,
      columns.amountUnit,
      columns.amountCell,
    );
  }
  const { distance, distanceUnit, tonneKilometres, distanceCell } = freightColumns(columns);
  return {
    ...measureCells(context, data.mass, columns.amount, columns.amountUnit, columns.amountCell),
    ...measureCells(context, data.distance, distance, distanceUnit, distanceCell, data.mass),
    [tonneKilometres]: freightCell(context, columns, line),
  };
}

function freightColumns({ freight }: StageColumns): FreightColumns {
  if (freight === null) throw new Error('A freight row needs the columns of a freight sheet.');
  return freight;
}

function measureCells(
  { texts }: ReportContext,
  measure: Measure | null,
  value: number,
  unit: number,
  link: number,
  before: Measure | null = null,
): CellsByColumn {
  if (measure === null) return { [value]: textCell(texts.states.missing, 'textCentered') };
  const { quantity, multiplier, terms } = measure;
  const unitText = multiplier === 1 ? quantity.unit : `${String(multiplier)} ${quantity.unit}`;
  const { sheet, cell } = terms[0].evidence.at;
  const cells = termCells(allTerms(measure));
  const isSameSheet = sheet === before?.terms[0].evidence.at.sheet;
  return {
    [value]: { content: measureContent(measure), style: 'amount' },
    [unit]: textCell(unitText, 'textCentered'),
    [link]: linkCell(sheet, cell, isSameSheet ? cells : `${sheet}!${cells}`),
  };
}

function factorColumns(
  context: ReportContext,
  columns: StageColumns,
  { factor, factorAssumed }: Activity,
): CellsByColumn {
  if (factor === null) {
    return { [columns.factor]: textCell(context.texts.states.missing, 'textCentered') };
  }
  return {
    [columns.factorName]: formulaCell(
      factorCells(context, factor).name,
      shownName(factor, context.texts),
      factorAssumed ? 'assumed' : 'text',
    ),
    [columns.factor]: formulaCell(factorCells(context, factor).value, factor.value, 'factor'),
    [columns.factorUnit]: textCell(markedUnit(context, factor), 'textCentered'),
  };
}

/** A factor in CO2 alone is marked wherever it is used. */
function markedUnit({ texts }: ReportContext, { unitText, gas }: EmissionFactor): string {
  return gas === 'CO2' ? fill(texts.notes.co2Only, { unit: unitText }) : unitText;
}

function freightCell({ texts }: ReportContext, columns: StageColumns, line: StageRow): CellSpec {
  const { data } = line.item.activity;
  if (data.kind !== 'freight' || data.mass === null || data.distance === null) {
    return textCell(texts.states.missing, 'textCentered');
  }
  const massRatios = measureRatios(data.mass, 't');
  const distanceRatios = measureRatios(data.distance, 'km');
  const mass = scaled(address(line, columns.amount), ...massRatios);
  const distance = scaled(address(line, freightColumns(columns).distance), ...distanceRatios);
  const value =
    applied(data.mass.quantity.amount, massRatios) *
    applied(data.distance.quantity.amount, distanceRatios);
  if (!Number.isFinite(value)) return textCell(texts.states.missing, 'textCentered');
  return formulaCell(`${mass}*${distance}`, value, 'amount');
}

/** The key of the row's product, the sum of all keys, and the share that the two give. */
function allocationCells(
  context: ReportContext,
  columns: StageColumns,
  line: StageRow,
): CellsByColumn {
  const { allocation: part } = line.item.activity;
  const own = columns.allocation;
  if (part === undefined || own === null) return {};
  const { key, allocation } = part;
  const references = keyReferences(context, part, line.productIndex);
  const share = `${address(line, own.key)}/${address(line, own.sum)}`;
  return {
    [own.shared]: textCell(sharedCode(part), 'textCentered'),
    [own.key]: formulaCell(references.key, key.value, 'amount'),
    [own.sum]: formulaCell(references.sum, allocation.total, 'amount'),
    [own.share]: formulaCell(share, key.value / allocation.total, 'share'),
  };
}

/** What the analysis sums by: the factor's code, and what kind of data amount and factor are. */
function qualityCells(
  context: ReportContext,
  { quality }: StageColumns,
  { item, productIndex }: StageRow,
): CellsByColumn {
  const { factor } = item.activity;
  const { analysis } = context.texts;
  const judged = itemQuality(context, item.activity, productIndex);
  return {
    ...(factor !== null && {
      [quality.factorCode]: textCell(factorCode(context, factor), 'textCentered'),
    }),
    ...Object.fromEntries(
      QUALITY_ORDER.map((of) => [
        quality[of],
        textCell(qualityKindName(of, judged[of], analysis), 'textCentered'),
      ]),
    ),
  };
}

/** amount × factor, each brought to the unit of the other; nothing while the row is stale. */
function emissionCell(context: ReportContext, columns: StageColumns, line: StageRow): CellSpec {
  const { texts } = context;
  const { activity, kgCo2e } = line.item;
  const { factor } = activity;
  if (kgCo2e === null || factor === null) return textCell(texts.states.missing, 'textCentered');
  const amount = amountTerm(columns, line, factor);
  const kg = scaled(address(line, columns.factor), ratioBetween(factor.massUnit, 'kg'), {
    numerator: 1,
    denominator: factor.perAmount,
  });
  const product = `${amount}*${kg}${unitsTerm(context, columns, line)}`;
  return formulaCell(unlessStale(context, columns, line, product), kgCo2e, 'emission');
}

/** What one gas of the item's factor comes to; a factor that is not split is one gas as a whole. */
function gasCell(
  context: ReportContext,
  columns: StageColumns,
  line: StageRow,
  key: GasKey,
): CellSpec {
  const { footprint, gasLayout, sheetNames, texts } = context;
  const { factor } = line.item.activity;
  const own = itemGases(line.item, footprint.method.gwp).filter((one) => one.key === key);
  if (factor === null || own.length === 0) {
    return textCell(texts.states.notApplicable, 'textCentered');
  }
  const value = own.reduce((sum, { kgCo2e }) => sum + kgCo2e, 0);
  if (factor.gases === undefined) {
    return formulaCell(address(line, columns.emission), value, 'emission');
  }
  const cells = gasCells(gasLayout, factor, key, sheetNames.factors);
  const kg = cells.length === 1 ? cells.join('') : `(${cells.join('+')})`;
  const product = `${amountTerm(columns, line, factor)}*${kg}${unitsTerm(context, columns, line)}`;
  return formulaCell(unlessStale(context, columns, line, product), value, 'emission');
}

/** The amount in the unit of the factor. */
function amountTerm(columns: StageColumns, line: StageRow, { per }: EmissionFactor): string {
  const { activity } = line.item;
  const { data } = activity;
  if (data.kind === 'amount') {
    return amountInFactorUnit(address(line, columns.amount), data.amount, activity, per);
  }
  return scaled(address(line, freightColumns(columns).tonneKilometres), ratioBetween('t·km', per));
}

/** What is for one of a product counts for all; of what several share a product has its part. */
function unitsTerm(context: ReportContext, { allocation }: StageColumns, line: StageRow): string {
  const { activity } = line.item;
  const units =
    activity.isPerUnit === true ? `*${coverageReference(context, line.productIndex)}` : '';
  const isPart = allocation !== null && activity.allocation !== undefined;
  return isPart ? `${units}*${address(line, allocation.share)}` : units;
}

function unlessStale(
  { texts }: ReportContext,
  columns: StageColumns,
  line: StageRow,
  formula: string,
): string {
  const stale = `${address(line, columns.state)}=${formulaText(texts.states.stale)}`;
  return `IF(${stale},NA(),${formula})`;
}

/** The amount in the factor's unit; by way of a density or the like where the two differ in kind. */
function amountInFactorUnit(
  cell: string,
  amount: Measure | null,
  { conversion }: Activity,
  to: Unit,
): string {
  if (amount === null) return cell;
  const { unit } = amount.quantity;
  if (conversion === undefined || conversionRatio(unit, to).ok) {
    return scaled(cell, ...measureRatios(amount, to));
  }
  const steps = conversionSteps(unit, to, conversion);
  if (steps === null) throw new TypeError(`No conversion leads from ${unit} to ${to}.`);
  const multiplier = { numerator: amount.multiplier, denominator: 1 };
  const sign = steps.operation === 'times' ? '*' : '/';
  const inner = `${scaled(cell, multiplier, steps.before)}${sign}${conversionTerm(conversion)}`;
  return scaled(inner, steps.after);
}

function conversionTerm({ evidence, value }: Conversion): string {
  const content = evidence === null ? null : readingContent(evidence);
  return content?.kind === 'formula' ? content.formula : String(value);
}

function shareCell(context: ReportContext, layout: StageLayout, line: StageRow): CellSpec {
  const { columns, totals } = layout;
  const { notApplicable } = context.texts.states;
  const total = totals.find(({ productIndex }) => productIndex === line.productIndex);
  const sum = stageSum(context, line);
  const isApart = line.item.isCredit === true;
  if (line.item.kgCo2e === null || isApart || total === undefined || sum === null) {
    return textCell(notApplicable, 'textCentered');
  }
  const totalCell = `$${cellAddress({ row: total.row, column: columns.emission }).replace(/([0-9]+)$/, '$$$1')}`;
  const emission = address(line, columns.emission);
  const value = sum === 0 ? notApplicable : line.item.kgCo2e / sum;
  return formulaCell(
    `IF(${totalCell}=0,${formulaText(notApplicable)},${emission}/${totalCell})`,
    value,
    'share',
  );
}

function stageSum({ footprint }: ReportContext, line: StageRow): number | null {
  const product = footprint.products[line.productIndex];
  const stage = product?.stages.find((entry) => entry.stage === line.item.activity.stage);
  return stage?.ledgerKgCo2e ?? null;
}

function itemState(context: ReportContext, columns: StageColumns, line: StageRow): string {
  const { activity } = line.item;
  const { factor, nameWitness, witnesses, conversion } = activity;
  const { states } = context.texts;
  const fresh = formulaText(states.fresh);
  const missing = measuresOf(activity.data).flatMap((measure) => measure.missing);
  const factorFresh = factor === null ? [] : [`${factorCells(context, factor).state}=${fresh}`];
  return stateFormula(
    [
      ...[nameWitness, ...witnesses, ...(conversion?.witnesses ?? [])].map(witnessCondition),
      ...evidenceOf(activity).flatMap(readingGuards),
      ...missing.flatMap(stillMissing),
      ...factorFresh,
      ...(columns.allocation === null || activity.allocation === undefined
        ? []
        : [`ISNUMBER(${address(line, columns.allocation.share)})`]),
    ],
    { ...states, fresh: missing.length === 0 ? states.fresh : states.incomplete },
  );
}

function stateNow({ texts: { states } }: ReportContext, { data }: Activity): string {
  const isWhole = measuresOf(data).every(({ missing }) => missing.length === 0);
  return isWhole ? states.fresh : states.incomplete;
}

/** A figure that comes later is not in the formula: until then the cell must stay as it was. */
function stillMissing({ at, found }: MissingTerm): readonly string[] {
  return found === null ? [] : [witnessCondition({ at, found })];
}

/**
 * The numbers of the ledger that an activity rests on.
 * @param activity one line of the inventory
 */
function evidenceOf({ data, conversion }: Activity): readonly Evidence[] {
  const between = conversion?.evidence;
  return [
    ...measuresOf(data).flatMap((measure) => allTerms(measure).map(({ evidence }) => evidence)),
    ...(between == null ? [] : [between]),
  ];
}

function address({ row }: StageRow, column: number): string {
  return cellAddress({ row, column });
}

function measureRatios(measure: Measure, unit: Unit): readonly Ratio[] {
  const multiplier = { numerator: measure.multiplier, denominator: 1 };
  return [multiplier, ratioBetween(measure.quantity.unit, unit)];
}

function ratioBetween(from: Unit, to: Unit): Ratio {
  const ratio = conversionRatio(from, to);
  if (!ratio.ok) throw new TypeError(`${from} does not convert to ${to}.`);
  return ratio.value;
}

function applied(value: number, ratios: readonly Ratio[]): number {
  return ratios.reduce(
    (product, { numerator, denominator }) => (product * numerator) / denominator,
    value,
  );
}
