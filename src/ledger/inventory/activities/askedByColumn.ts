import { dimensionOf } from '../../../core/quantities/unitTable';
import type { ActivityRow } from '../../ledger';
import { figuresOf } from '../../rows/readAmount';
import type { FigureReading } from '../../rows/readFigure';
import { isPlaceholder } from '../../values/parseAmount';
import type { Questionnaire } from '../questions/askAndAnswer';
import { askByColumn } from '../questions/askByColumn';
import { chooseFactor } from '../factors/chooseFactor';
import { columnQuestions, type Doubt } from '../questions/columnQuestions';
import type { FactorFinder } from '../factors/factorFinder';
import { foreseeQuestions } from '../questions/foreseeQuestions';
import { amountMeasure, distanceMeasure } from '../amounts/rowMeasures';

/**
 * A questionnaire that asks once a column for what its items share.
 * @param asking the study's questions
 * @param run asks item by item
 */
export function askedByColumn(
  asking: Questionnaire,
  run: (asking: Questionnaire) => void,
): Questionnaire {
  const doubts = foreseeQuestions(run).map((question) => ({
    question,
    dimension: null,
    per: null,
  }));
  return askByColumn(asking, columnQuestions(doubts));
}

/**
 * A questionnaire that asks once a column for a unit that stands nowhere.
 * @param asking the study's questions
 * @param rows all rows that count
 * @param finder of the factor tables' factors
 */
export function unitsAskedByColumn(
  asking: Questionnaire,
  rows: readonly ActivityRow[],
  finder: FactorFinder,
): Questionnaire {
  const doubts = rows.flatMap((row) => doubtsOf(row, finder));
  return doubts.length === 0 ? asking : askByColumn(asking, columnQuestions(doubts));
}

function doubtsOf(row: ActivityRow, finder: FactorFinder): readonly Doubt[] {
  if (!lacksUnit(row)) return [];
  const asked = foreseeQuestions((recording) => {
    if (row.amount !== null) amountMeasure(row, row.amount, recording);
    if (row.distance !== null) distanceMeasure(row, row.distance, recording);
  });
  const missing = asked.filter(({ code }) => code === 'missing-unit');
  const told = missing.length === 0 ? null : toldByFactor(row, finder);
  return missing.map((question) => {
    // Of kilometres and kilowatts the factor says nothing.
    const keys = question.options.map(({ key }) => key);
    const isAmount = keys.includes('kg') || keys.includes('kWh');
    const known = isAmount ? told : null;
    const dimension = known?.dimension ?? (keys.includes('kWh') ? 'energy' : null);
    return { question, dimension, per: known?.per ?? null };
  });
}

function lacksUnit({ amount, distance }: ActivityRow): boolean {
  const multiplied = (amount?.multiplied?.parts ?? []).map(({ reading }) => reading);
  const others = [...multiplied, ...(distance === null ? [] : [distance])];
  const texts = [
    ...figuresOf(amount).map(({ unitText }) => unitText),
    ...others.flatMap((reading: FigureReading) =>
      reading.kind === 'figure' ? [reading.figure.unitText] : [],
    ),
  ];
  return texts.some((text) => text === null || isPlaceholder(text));
}

function toldByFactor(
  row: ActivityRow,
  finder: FactorFinder,
): Pick<Doubt, 'dimension' | 'per'> | null {
  let told: Pick<Doubt, 'dimension' | 'per'> | null = null;
  foreseeQuestions((recording) => {
    const { factor } = chooseFactor(row, null, finder, recording);
    const dimension = factor === null ? null : dimensionOf(factor.per);
    // A factor of freight is for what is carried, not for the amount itself.
    if (factor !== null && dimension !== 'freight') told = { dimension, per: factor.per };
  });
  return told;
}
