import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverSession } from './univerSession';

type Compare = (first: BaseValueObject, second: BaseValueObject) => BaseValueObject;

/** The private part of Univer's EXACT that compares two values. */
interface Exact {
  _handleSingleObject: Compare;
}

/**
 * Lets EXACT take a blank cell for an empty text, as Excel does; for Univer a blank equals nothing
 * but a blank.
 * @param session the workbook
 */
export function blankIsText({ injector, modules: { formula } }: UniverSession): void {
  const functions = injector.get(formula.IFunctionService);
  const exact = functions.getExecutor('EXACT') as unknown as Exact | undefined;
  if (exact === undefined) throw new Error('Univer has no EXACT');
  const compare = exact._handleSingleObject.bind(exact);
  const text = (value: BaseValueObject): BaseValueObject =>
    value.isNull() ? formula.StringValueObject.create('') : value;
  exact._handleSingleObject = (first, second) => compare(text(first), text(second));
}
