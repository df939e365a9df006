import type { ActivityRow, AmountReading } from '../ledger';
import type { FigureReading } from '../rows/readFigure';
import { energyKey } from '../text/energyKey';
import type { Questionnaire } from './askAndAnswer';
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
  return labelled(row, { dimensions: [], offered, assumed: null, label: row.name.text });
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
