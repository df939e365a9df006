import type { Dimension } from '../../core/quantities/unitTable';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { CellContent } from '../../workbook/grid';
import { isPlaceholder, parseAmount } from './parseAmount';
import { parseFactorUnit } from './parseFactorUnit';
import { parseUnit } from './parseUnit';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';

/** What a cell looks like before its column is understood. */
export type ContentClass =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number' }
  | { readonly kind: 'quantity'; readonly dimension: Dimension }
  | { readonly kind: 'factorQuantity' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'factorUnit' }
  | { readonly kind: 'date' }
  | { readonly kind: 'error' }
  | { readonly kind: 'text' };

/**
 * Classes a cell by its content alone: "1740kg" is a quantity of mass, "kgCO2/kg" a factor's unit.
 * @param content what the cell holds
 */
export function classifyContent(content: CellContent): ContentClass {
  if (content === null || typeof content === 'boolean') return { kind: 'empty' };
  if (typeof content === 'number') return { kind: 'number' };
  if (typeof content !== 'string') return { kind: 'error' in content ? 'error' : 'date' };
  return classifyText(content);
}

const classifyText = remembering((text: string): ContentClass => {
  if (isProse(text)) return { kind: text.trim() === '' ? 'empty' : 'text' };
  if (isPlaceholder(text)) return { kind: 'empty' };
  const amount = parseAmount(text);
  if (amount !== null) {
    if (amount.unitText === '') return { kind: 'number' };
    const unit = parseUnit(amount.unitText)[0];
    if (unit !== undefined) return { kind: 'quantity', dimension: dimensionOf(unit.unit) };
    if (parseFactorUnit(amount.unitText) !== null) return { kind: 'factorQuantity' };
    return { kind: 'text' };
  }
  if (parseFactorUnit(text) !== null) return { kind: 'factorUnit' };
  return { kind: parseUnit(text).length > 0 ? 'unit' : 'text' };
});

/**
 * Whether a cell holds a figure of any kind.
 * @param content its class
 */
export function isFigure(content: ContentClass): boolean {
  return (
    content.kind === 'number' || content.kind === 'quantity' || content.kind === 'factorQuantity'
  );
}
