import { dimensionOf } from '../../core/quantities/unitTable';
import type { Activity, Measure } from '../../core/study/activity';
import type { Witness } from '../../core/study/evidence';
import type { Finding } from '../../core/study/finding';
import type { ActivityRow, AmountReading } from '../ledger';
import type { FigureReading } from '../rows/readFigure';
import { stagesNamed } from '../rows/stagesNamed';
import { labelWitnesses } from '../rows/readLabel';
import type { Questionnaire } from './askAndAnswer';
import { chooseConversion } from './chooseConversion';
import { countedAmount } from './countedAmount';
import { chooseFactor, chooseFreightFactor } from './chooseFactor';
import type { FreightRows } from './freightRows';
import { freightStage } from './freightStage';
import type { FactorFinder } from './factorFinder';
import { amountExpectation, amountMeasure, distanceMeasure } from './rowMeasures';
import { statedAmounts } from './statedAmounts';
import { statedProduct } from './statedProduct';
import { stageOfRow } from './stageOfRow';
import { firstFigure } from './understandAmount';

/** What one row becomes: its activities, and what could not be understood. */
export interface RowActivities {
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
}

interface Context {
  readonly product: string;
  readonly finder: FactorFinder;
  readonly freight: FreightRows;
  readonly asking: Questionnaire;
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
  findings.push(...(amount?.findings ?? []));
  if (amount?.measure != null) findings.push(...partFindings(row, amount.measure));
  if (!context.freight.isFreightOnly(row)) {
    activities.push(amountActivity(row, amount?.measure ?? null, context));
  }
  if (row.distance !== null && isCarried(row)) {
    const distance = distanceMeasure(row, row.distance, context.asking);
    findings.push(...distance.findings);
    const massRows = row.amount === null ? context.freight.massRowsFor(row) : [];
    const carried: readonly (ActivityRow | null)[] = massRows.length === 0 ? [null] : massRows;
    for (const massRow of carried) {
      const own = amount?.measure ?? null;
      activities.push(freightActivity(row, own, massRow, distance.measure, context));
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

function missingPeriod({ name }: ActivityRow, { missing, terms }: Measure): readonly Finding[] {
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
function isCarried(row: ActivityRow): boolean {
  if (row.distance?.kind === 'figure') return true;
  const stages = row.stage === null ? null : stagesNamed(row.stage.text);
  if (stages !== null && stages.size > 0)
    return stages.has('transport') || stages.has('distribution');
  return stageOfRow(row) !== 'production';
}

function amountActivity(row: ActivityRow, weighed: Measure | null, context: Context): Activity {
  const dimension = weighed === null ? null : dimensionOf(weighed.quantity.unit);
  const stage = stageOfRow(row);
  const chosen = chooseFactor(row, dimension, context.finder, context.asking);
  const counted = chosen.factor === null ? null : countedAmount(row.amount, chosen.factor.per);
  const amount = counted ?? weighed;
  const conversion = chooseConversion(row, amount, chosen.factor, context.asking);
  // Field by field: spread objects took most of the time that a row costs.
  return {
    product: context.product,
    stage,
    name: row.name.text,
    row: row.row,
    nameWitness: row.name.witness,
    at: counted?.terms[0].evidence.at ?? amountAt(row.amount) ?? row.name.witness.at,
    data: { kind: 'amount', amount },
    factor: chosen.factor,
    factorAssumed: chosen.factorAssumed,
    witnesses: [...rowWitnesses(row), ...amountWitnesses(row.amount)],
    ...(conversion !== null && { conversion }),
    ...(row.isPerUnit && { isPerUnit: true }),
  };
}

function freightActivity(
  row: ActivityRow,
  ownMass: Measure | null,
  massRow: ActivityRow | null,
  distance: Measure | null,
  context: Context,
): Activity {
  const joined =
    massRow?.amount == null ? null : amountMeasure(massRow, massRow.amount, context.asking);
  const mass = ownMass ?? joined?.measure ?? null;
  const joinedWitnesses =
    massRow === null
      ? []
      : [massRow.name.witness, ...rowWitnesses(massRow), ...amountWitnesses(massRow.amount)];
  const chosen = chooseFreightFactor(row, context.finder, context.asking);
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
    factor: chosen.factor,
    factorAssumed: chosen.factorAssumed,
    witnesses: [
      ...rowWitnesses(row),
      ...labelWitnesses(row.mode),
      ...amountWitnesses(row.amount),
      ...unitWitnesses(row.distance),
      ...joinedWitnesses,
    ],
    ...((ownMass === null ? massRow : row)?.isPerUnit === true && { isPerUnit: true }),
  };
}

function isMass(measure: Measure): measure is Measure<'mass'> {
  return dimensionOf(measure.quantity.unit) === 'mass';
}

function isDistance(measure: Measure): measure is Measure<'distance'> {
  return dimensionOf(measure.quantity.unit) === 'distance';
}

function rowWitnesses(row: ActivityRow): readonly Witness[] {
  const owner = row.product ?? row.unowned?.label ?? null;
  return [...labelWitnesses(owner), ...labelWitnesses(row.stage), ...row.further];
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
