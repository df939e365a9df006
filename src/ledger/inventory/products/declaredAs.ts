import type { DeclaredUnit } from '../../../core/study/inventory';
import type { OutputRow } from '../../ledger';
import type { Figure } from '../../rows/readFigure';
import { countedUnit } from '../../values/countedUnit';
import { unitTimes } from '../../values/unitTimes';
import { outputFigures } from '../../rows/outputs/outputFigures';

/**
 * Results for so many as the ledger declares them: 1万片 of an output in 万片, 1,000 cans where one can is what the
 * amounts are for, 1 kg of an output in t. What somebody answered stays as they told it, and so does a declared
 * unit of another kind than the output's.
 * @param unit what the figures are divided by
 * @param declared what the ledger says that its results are for; undefined where it says nothing
 */
export function declaredAs(unit: DeclaredUnit, declared: OutputRow | undefined): DeclaredAs {
  const same = { unit, times: 1 };
  const [figure] = declared === undefined ? [] : outputFigures(declared);
  if (figure === undefined || unit.covered === null || unit.source !== 'ledger') return same;
  const size = sizeOf(figure);
  const each = unitTimes(unit.unit, size.unit);
  const factor = each === null ? null : each / size.amount;
  // One of the same: 台 of an output stays 台.
  if (factor === null || !(factor > 0) || factor === 1) return same;
  const times = 1 / factor;
  const { output } = unit;
  // Where every amount is for one, so many as are declared are covered.
  if (output === null) return { unit: { ...unit, unit: size.label }, times };
  const [first, ...others] = output.terms;
  const terms = [scaled(first, factor), ...others.map((one) => scaled(one, factor))] as const;
  const covered = product(unit.covered, factor);
  return { unit: { ...unit, covered, unit: size.label, output: { ...output, terms } }, times };
}

/** A declared unit, and how many of those are in it that the output is counted in. */
export interface DeclaredAs {
  readonly unit: DeclaredUnit;
  readonly times: number;
}

/** What is declared: 10 000 片 as "1万片". */
interface DeclaredSize {
  readonly amount: number;
  readonly unit: string | null;
  readonly label: string;
}

function sizeOf({ evidence: { value }, unitText }: Figure): DeclaredSize {
  if (unitText === null) return { amount: value, unit: null, label: String(value) };
  const { unit, multiplier } = countedUnit(unitText);
  const amount = value * multiplier;
  const gap = /^[a-z]/i.test(unitText) ? ' ' : '';
  const label = amount === 1 ? unit : `${grouped(value)}${gap}${unitText}`;
  return { amount, unit, label };
}

/** 1,000 as people of both languages write it. */
function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 9 });
}

function scaled(
  term: NonNullable<DeclaredUnit['output']>['terms'][number],
  factor: number,
): typeof term {
  return { ...term, multiplier: product(term.multiplier, factor) };
}

/** 0.001 is written by its inverse: 12,400 / 1,000 is 12.4. */
function product(value: number, factor: number): number {
  return factor < 1 ? value / (1 / factor) : value * factor;
}
