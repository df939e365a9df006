import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Activity, Lack, Measure } from '../../../core/study/activity';
import type { Witness } from '../../../core/study/evidence';
import type { Finding } from '../../../core/study/finding';
import type { ActivityRow, AmountReading } from '../../ledger';
import { isNegative } from '../../rows/readAmount';
import type { FigureReading } from '../../rows/readFigure';
import { staysOnSite } from '../../rows/staysOnSite';
import { stagesNamed } from '../../text/stagesNamed';
import { labelWitnesses } from '../../rows/labels/readLabel';
import { chooseConversion } from '../factors/chooseConversion';
import { countedAmount } from '../amounts/countedAmount';
import { chooseFactor } from '../factors/chooseFactor';
import { chooseFreightFactor } from '../factors/chooseFreightFactor';
import { equalPart } from '../amounts/equalPart';
import type { Load } from '../freight/freightLoads';
import type { FreightRows } from '../freight/freightRows';
import { freightStage } from '../stages/freightStage';
import type { FactorFinder } from '../factors/factorFinder';
import type { GoodsOfRow } from '../freight/inboundGoods';
import { isAmountAsked, isAsked } from '../factors/isAsked';
import type { NoticingQuestionnaire } from '../questions/noticingOpen';
import {
  amountExpectation,
  amountMeasure,
  distanceMeasure,
  usedMeasure,
} from '../amounts/rowMeasures';
import { isReleasedGas } from '../factors/releasedGas';
import { statedAmounts } from '../amounts/statedAmounts';
import { statedProduct } from '../amounts/statedProduct';
import { stageOfRow } from '../stages/stageOfRow';
import { firstFigure } from '../amounts/understandAmount';

/** What one row becomes: its activities, and what could not be understood. */
export interface RowActivities {
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
}

interface Context {
  readonly product: string;
  readonly finder: FactorFinder;
  readonly freight: FreightRows;
  readonly goodsOf: GoodsOfRow;
  readonly asking: NoticingQuestionnaire;
}

/**
 * The activities of one row: its amount as material, energy or the like, and where the row has a
 * distance its freight as well.
 * @param row as read
 * @param context product, factors and questions of the study
 */
export function activitiesOf(row: ActivityRow, context: Context): RowActivities {
  const findings: Finding[] = [];
  const activities: Activity[] = [];
  const amount = row.amount === null ? null : amountMeasure(row, row.amount, context.asking);
  const used = usedMeasure(row, amount?.measure ?? null);
  const isAmountOpen = context.asking.takeOpen() || isAmountAsked(row.amount) || isLossAsked(row);
  const isToldBefore = row.isFurtherLeg === true;
  if (!isToldBefore) findings.push(...(amount?.findings ?? []), ...used.findings);
  if (amount?.measure != null && !isToldBefore) findings.push(...partFindings(row, amount.measure));
  if (!context.freight.isFreightOnly(row)) {
    activities.push(amountActivity(row, used.measure, isAmountOpen, context));
  }
  const goods = context.goodsOf(row);
  if (goods !== 'none') {
    const isOpen = goods === 'open';
    const mass = isOpen ? null : (amount?.measure ?? null);
    activities.push(goodsActivity(row, mass, isOpen || isAmountOpen, context));
  }
  if (row.distance !== null && isCarried(row, context.freight.isFreightOnly(row))) {
    const distance = distanceMeasure(row, row.distance, context.asking);
    const isDistanceOpen = context.asking.takeOpen() || isAsked(row.distance);
    findings.push(...distance.findings);
    const load = row.amount === null ? context.freight.loadOf(row) : null;
    const carrying = { measure: distance.measure, isOpen: isDistanceOpen };
    for (const good of load === null || load.goods.length === 0 ? [null] : load.goods) {
      const own = { measure: used.measure, isOpen: isAmountOpen };
      const mass = load === null ? own : massOf(load, good, context);
      activities.push(freightActivity(row, mass, carrying, { load, good }, context));
    }
  }
  return { activities, findings };
}

/** Months without a figure, and totals that are not what their months come to. */
function partFindings(row: ActivityRow, measure: Measure): readonly Finding[] {
  const expected = amountExpectation(row);
  return [
    ...missingPeriod(row, measure),
    ...statedAmounts(row, measure),
    ...statedProduct(row, measure, expected),
  ];
}

function missingPeriod({ name }: ActivityRow, measure: Measure): readonly Finding[] {
  const { terms } = measure;
  const missing = measure.missing.filter((term) => term.isAsked !== true);
  if (missing.length === 0) return [];
  return [
    {
      code: 'missing-period',
      severity: 'error',
      cells: missing.map(({ at }) => at),
      effectKgCo2e: null,
      values: {
        name: name.text,
        count: missing.length,
        known: terms.length,
        where: missing.map(({ at }) => at.cell).join(', '),
      },
    },
  ];
}

/** A blank distance is a gap for goods, but says nothing about electricity or another stage. */
function isCarried(row: ActivityRow, isFreightOnly: boolean): boolean {
  if (row.distance?.kind === 'figure') return true;
  // What came back within the plant made no journey.
  if (!isFreightOnly && row.distance?.kind === 'blank' && isNegative(row.amount)) return false;
  if (staysOnSite(row)) return false;
  const stages = row.stage === null ? null : stagesNamed(row.stage.text);
  if (stages !== null && stages.size > 0)
    return stages.has('transport') || stages.has('distribution');
  return stageOfRow(row) !== 'production';
}

/** The rate of what is lost waits for an answer; until then nothing is known of what was used. */
function isLossAsked({ loss }: ActivityRow): boolean {
  return loss?.kind === 'asked';
}

/** What is known of one part of an activity, and whether it waits for an answer. */
interface KnownPart {
  readonly measure: Measure | null;
  readonly isOpen: boolean;
}

/** What the freight carries of goods that another row gives. */
function massOf(load: Load, good: ActivityRow | null, { asking }: Context): KnownPart {
  if (good?.amount == null) return { measure: null, isOpen: load.isAsked };
  const whole = amountMeasure(good, good.amount, asking).measure;
  // What is lost comes to each part of it as well.
  const part = whole === null ? null : equalPart(whole, load.parts);
  const { measure } = usedMeasure(good, part);
  const isOpen = asking.takeOpen() || isAmountAsked(good.amount) || isLossAsked(good);
  return { measure, isOpen };
}

/** What another row or an answer says about what is carried. */
interface Carried {
  /** Null where the row gives its own amount. */
  readonly load: Load | null;
  readonly good: ActivityRow | null;
}

function askedLacks(lacks: readonly (Lack | false)[]): Pick<Activity, 'asked'> | false {
  const asked = lacks.filter((lack) => lack !== false);
  return asked.length > 0 && { asked };
}

function amountActivity(
  row: ActivityRow,
  weighed: Measure | null,
  isAmountOpen: boolean,
  context: Context,
): Activity {
  const { asking, finder } = context;
  const dimension = weighed === null ? null : dimensionOf(weighed.quantity.unit);
  const chosen = chooseFactor(row, dimension, finder, asking);
  const isFactorOpen =
    asking.takeOpen() || isAsked(row.factor?.value ?? null) || finder.isAsked(row.name.text);
  const pieces = chosen.factor === null ? null : countedAmount(row.amount, chosen.factor.per);
  const counted = usedMeasure(row, pieces).measure;
  const amount = counted ?? weighed;
  const conversion = chooseConversion(row, amount, chosen.factor, asking);
  const isConversionOpen = asking.takeOpen();
  // Field by field: spread objects took most of the time that a row costs.
  return {
    product: context.product,
    stage: stageOfRow(row, isReleasedGas(chosen.factor)),
    name: row.name.text,
    row: row.row,
    nameWitness: row.name.witness,
    at: counted?.terms[0].evidence.at ?? amountAt(row.amount) ?? row.name.witness.at,
    data: { kind: 'amount', amount },
    factor: chosen.factor,
    factorAssumed: chosen.factorAssumed,
    ...(chosen.factorQuestion !== undefined && { factorQuestion: chosen.factorQuestion }),
    ...(chosen.withoutRecord !== undefined && { withoutRecord: chosen.withoutRecord }),
    witnesses: [
      ...rowWitnesses(row),
      ...labelWitnesses(chosen.madeOf ?? null),
      ...amountWitnesses(row.amount),
    ],
    ...(conversion !== null && { conversion }),
    ...(row.isPerUnit && { isPerUnit: true }),
    ...askedLacks([
      isAmountOpen && 'missing-quantity',
      isFactorOpen && 'missing-factor',
      isConversionOpen && 'factor-unit',
    ]),
  };
}

/** The carried goods as material: factor and mode of their row are those of the journey. */
function goodsActivity(
  row: ActivityRow,
  mass: Measure | null,
  isOpen: boolean,
  context: Context,
): Activity {
  const goods = { ...row, stage: null, distance: null, mode: null, factor: null };
  const own = amountActivity({ ...goods, freightFactor: null }, mass, isOpen, context);
  return { ...own, stage: 'rawMaterial' };
}

function freightActivity(
  row: ActivityRow,
  { measure: mass, isOpen: isMassOpen }: KnownPart,
  { measure: distance, isOpen: isDistanceOpen }: KnownPart,
  { load, good }: Carried,
  context: Context,
): Activity {
  const joinedWitnesses =
    good === null
      ? []
      : [good.name.witness, ...rowWitnesses(good), ...amountWitnesses(good.amount)];
  const chosen = chooseFreightFactor(row, context.finder, context.asking);
  const isFactorOpen = context.asking.takeOpen() || isFreightFactorAsked(row, context.finder);
  return {
    product: context.product,
    stage: freightStage(row),
    name: row.name.text,
    row: row.row,
    nameWitness: row.name.witness,
    at: figureAt(row.distance) ?? row.name.witness.at,
    data: {
      kind: 'freight',
      mass: mass !== null && isMass(mass) ? mass : null,
      distance: distance !== null && isDistance(distance) ? distance : null,
    },
    ...(row.place !== null && row.place.text !== '' && { place: row.place.text }),
    factor: chosen.factor,
    factorAssumed: chosen.factorAssumed,
    ...(chosen.factorQuestion !== undefined && { factorQuestion: chosen.factorQuestion }),
    ...(chosen.withoutRecord !== undefined && { withoutRecord: chosen.withoutRecord }),
    witnesses: [
      ...rowWitnesses(row),
      ...labelWitnesses(row.mode),
      ...amountWitnesses(row.amount),
      ...unitWitnesses(row.distance),
      ...joinedWitnesses,
      ...(load?.witnesses ?? []),
    ],
    ...((row.amount === null ? good : row)?.isPerUnit === true && { isPerUnit: true }),
    ...askedLacks([
      isMassOpen && 'missing-quantity',
      isDistanceOpen && 'missing-distance',
      isFactorOpen && 'missing-factor',
    ]),
  };
}

function isFreightFactorAsked(row: ActivityRow, finder: FactorFinder): boolean {
  if (isAsked((row.freightFactor ?? row.factor)?.value ?? null)) return true;
  return row.mode === null ? finder.isFreightAsked : finder.isAsked(row.mode.text);
}

function isMass(measure: Measure): measure is Measure<'mass'> {
  return dimensionOf(measure.quantity.unit) === 'mass';
}

function isDistance(measure: Measure): measure is Measure<'distance'> {
  return dimensionOf(measure.quantity.unit) === 'distance';
}

function rowWitnesses(row: ActivityRow): readonly Witness[] {
  const owner = row.product ?? row.unowned?.label ?? null;
  const own = [...labelWitnesses(owner), ...labelWitnesses(row.stage), ...row.further];
  // A distance typed there later is a journey more.
  if (row.distance?.kind !== 'blank' || !staysOnSite(row)) return own;
  const { at, found } = row.distance;
  return [...own, { at, found }];
}

function unitWitnesses(reading: FigureReading | null): readonly Witness[] {
  return reading?.kind === 'figure' ? reading.figure.unitWitnesses : [];
}

function amountWitnesses(amount: AmountReading | null): readonly Witness[] {
  const multiplied = amount?.operation === 'product' ? (amount.multiplied?.parts ?? []) : [];
  const readings = multiplied.map(({ reading }) => reading);
  return (readings.length > 0 ? readings : (amount?.parts ?? [])).flatMap(unitWitnesses);
}

function amountAt(amount: AmountReading | null): Activity['at'] | null {
  if (amount === null) return null;
  return firstFigure(amount)?.evidence.at ?? figureAt(amount.parts[0]);
}

function figureAt(reading: FigureReading | null): Activity['at'] | null {
  if (reading === null) return null;
  return reading.kind === 'figure' ? reading.figure.evidence.at : reading.at;
}
