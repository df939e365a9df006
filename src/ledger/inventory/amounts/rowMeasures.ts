import type { Ratio } from '../../../core/quantities/conversionRatio';
import type { Measure, Term } from '../../../core/study/activity';
import type { Witness } from '../../../core/study/evidence';
import type { Finding } from '../../../core/study/finding';
import { withLoss } from '../../../core/study/withLoss';
import type { ActivityRow, AmountReading } from '../../ledger';
import type { FigureReading } from '../../rows/readFigure';
import { energyKey } from '../../text/energyKey';
import { certaintyOf } from '../../values/certaintyOf';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import type { UnitMeaning } from '../../values/parseUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import { understandAmount, type Measured } from './understandAmount';
import { understandUnit, type Expectation } from './understandUnit';

const DISTANCE: Expectation = {
  dimensions: ['distance'],
  offered: ['km', 'm', 'mile'],
  assumed: 'km',
  label: '',
};

/**
 * What the amount of a row is for, and the units offered where it names none.
 * @param row as read
 */
export function amountExpectation(row: ActivityRow): Expectation {
  const isElectricity = energyKey(row.name.text) === '电';
  const offered = isElectricity ? ['kWh', '万kWh', 'MWh'] : ['kg', 't', 'g'];
  const per = factorUnits(row);
  const { amountUnit: proved } = row;
  const open = { dimensions: [], offered, assumed: null, label: row.name.text };
  return labelled(row, { ...open, per, proved });
}

/** What the row's factor is for one of, else what that of its name is. */
function factorUnits({ factor, factorPer }: ActivityRow): readonly UnitMeaning[] {
  const text = factor?.value.kind === 'figure' ? factor.value.figure.unitText : null;
  const own = text === null ? [] : (parseFactorUnit(text)?.per ?? []);
  return own.length > 0 || factorPer === undefined ? own : [factorPer];
}

/**
 * A row's amount with its unit, as far as it is understood.
 * @param row as read
 * @param amount of this row
 * @param asking the study's questions
 */
export function amountMeasure(
  row: ActivityRow,
  amount: AmountReading,
  asking: Questionnaire,
): Measured {
  return understandAmount(amount, amountExpectation(row), asking);
}

/**
 * A row's amount with what is lost of it: what was really used.
 * @param row as read
 * @param given its amount as it stands
 * @returns the amount as it stands where nothing is lost; none where the rate is asked or is no rate
 */
export function usedMeasure(row: ActivityRow, given: Measure | null): Measured {
  const { loss, name, perSize, otherOutput } = row;
  if (given !== null && perSize !== undefined && otherOutput !== undefined) {
    const cells = [given.terms[0].evidence.at];
    const values = { name: name.text, count: 1, per: perSize, unit: otherOutput };
    const code = 'per-unit-differs';
    const told: Finding = { code, severity: 'error', cells, effectKgCo2e: null, values };
    return { measure: null, findings: [told] };
  }
  const measured = given === null ? null : perOutput(given, row.perScale);
  if (measured === null || loss === undefined) return { measure: measured, findings: [] };
  switch (loss.kind) {
    case 'asked':
      return { measure: null, findings: [] };
    case 'unreadable':
      return { measure: null, findings: [noRate(name.text, evidenceIn(loss.reading))] };
    case 'rate': {
      const { figure, use, unit, scale } = loss;
      const evidence = { ...figure.evidence, certainty: certaintyOf(figure.circumstances) };
      const measure = withLoss(measured, { evidence, use, unit, scale });
      return { measure, findings: measure === null ? [noRate(name.text, evidence)] : [] };
    }
  }
}

/** 12 kg of kg/千件 as what one piece takes: every number of it with the part of it that is meant. */
function perOutput(measure: Measure, part: Ratio | undefined): Measure {
  if (part === undefined) return measure;
  const { numerator, denominator } = part;
  const scaled = ({ scale, ...term }: Term): Term => ({
    ...term,
    scale: {
      numerator: scale.numerator * numerator,
      denominator: scale.denominator * denominator,
    },
  });
  const { amount, unit } = measure.quantity;
  const [first, ...others] = measure.terms;
  const isSum = measure.operation === 'sum';
  return {
    ...measure,
    outputPart: part,
    quantity: { amount: (amount * numerator) / denominator, unit },
    terms: [scaled(first), ...(isSum ? others.map(scaled) : others)],
  };
}

function evidenceIn(reading: FigureReading): Witness {
  return reading.kind === 'figure' ? reading.figure.evidence : reading;
}

function noRate(name: string, { at, found }: Witness): Finding {
  const values = { name, found, count: 1 };
  return { code: 'loss-rate-wrong', severity: 'error', cells: [at], effectKgCo2e: null, values };
}

/**
 * A row's distance with its unit, as far as it is understood.
 * @param row as read
 * @param reading of the row's distance
 * @param asking the study's questions
 */
export function distanceMeasure(
  row: ActivityRow,
  reading: FigureReading,
  asking: Questionnaire,
): Measured {
  if (reading.kind !== 'figure') return { measure: null, findings: [] };
  const understood = understandUnit(reading.figure, labelled(row, DISTANCE), asking);
  return understood.ok
    ? { measure: understood.measure, findings: [] }
    : { measure: null, findings: understood.findings };
}

function labelled(row: ActivityRow, expected: Expectation): Expectation {
  const label = expected.label === '' ? row.table.table.grid.sheet : expected.label;
  return { ...expected, label };
}
