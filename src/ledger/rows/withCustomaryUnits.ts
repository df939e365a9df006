import type { ActivityRow, AmountReading, FactorRow } from '../ledger';
import { customarySystem, type CustomarySystem } from '../values/customaryUnits';
import type { FigureReading } from './readFigure';
import { figuresOf } from './readAmount';

/** Rows of a ledger whose units may be customary ones. */
export interface UnitRows {
  readonly activities: readonly ActivityRow[];
  readonly factors: readonly FactorRow[];
}

/**
 * Notes on every figure whose customary units the ledger is written in, so that a gallon beside short tons
 * is the American one.
 * @param rows all rows of the ledger
 * @returns the rows themselves where nothing tells
 */
export function withCustomaryUnits(rows: UnitRows): UnitRows {
  const system = customarySystem(textsOf(rows));
  if (system === null) return rows;
  return {
    activities: rows.activities.map((row) => ({
      ...row,
      amount: row.amount === null ? null : amountIn(row.amount, system),
      factor: row.factor === null ? null : factorIn(row.factor, system),
    })),
    factors: rows.factors.map((row) => factorIn(row, system)),
  };
}

function* textsOf({ activities, factors }: UnitRows): Iterable<string> {
  for (const { amount, factor } of activities) {
    for (const { unitText } of figuresOf(amount)) if (unitText !== null) yield unitText;
    yield* factorText(factor);
  }
  for (const factor of factors) yield* factorText(factor);
}

function factorText(row: FactorRow | null): readonly string[] {
  const text = row?.value.kind === 'figure' ? row.value.figure.unitText : null;
  return text === null ? [] : [text];
}

function amountIn(amount: AmountReading, system: CustomarySystem): AmountReading {
  const [first, ...others] = amount.parts;
  return {
    ...amount,
    parts: [readingIn(first, system), ...others.map((one) => readingIn(one, system))],
  };
}

function factorIn(row: FactorRow, system: CustomarySystem): FactorRow {
  return { ...row, value: readingIn(row.value, system) };
}

function readingIn(reading: FigureReading, system: CustomarySystem): FigureReading {
  return reading.kind === 'figure'
    ? { kind: 'figure', figure: { ...reading.figure, customary: system } }
    : reading;
}
