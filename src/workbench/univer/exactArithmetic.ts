import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverModules } from './univerModules';

/** A sum this much smaller than what was added counts as zero. */
const NEARLY_ZERO = 2 ** -50;

type Operation = (first: number, second: number) => number;
type Method = (this: BaseValueObject, value: unknown) => BaseValueObject;

/**
 * Lets formulas calculate in binary, as Excel does: Univer adds and multiplies in decimal, by which
 * 0.1+0.2 is 0.3 and not Excel's 0.30000000000000004. As in Excel, a difference that is zero but
 * for the conversion from decimal is zero.
 * @param modules whose number values are changed, for all workbooks
 * @see https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
 */
export function exactArithmetic({ formula: { NumberValueObject } }: UniverModules): void {
  const prototype = NumberValueObject.prototype as unknown as Record<string, Method>;
  if (changed.has(prototype)) return;
  changed.add(prototype);
  for (const [name, calculate] of Object.entries(OPERATIONS)) {
    const decimal = prototype[name];
    if (decimal === undefined) throw new Error(`Univer's numbers have no ${name}`);
    prototype[name] = function (value) {
      const own = this.getValue();
      if (typeof own !== 'number' || typeof value !== 'number') return decimal.call(this, value);
      const result = calculate(own, value);
      // Univer knows which error it is.
      return Number.isFinite(result) ? NumberValueObject.create(result) : decimal.call(this, value);
    };
  }
}

const changed = new WeakSet();

const OPERATIONS: Readonly<Record<string, Operation>> = {
  plusBy: added,
  minusBy: (first, second) => added(first, -second),
  multiplyBy: (first, second) => first * second,
  dividedBy: (first, second) => first / second,
};

function added(first: number, second: number): number {
  const sum = first + second;
  const isNearlyZero = Math.abs(sum) < NEARLY_ZERO * Math.max(Math.abs(first), Math.abs(second));
  return isNearlyZero ? 0 : sum;
}
