import type { Dimension } from '../../core/quantities/unitTable';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { CellContent } from '../../workbook/grid';
import { isPlaceholder } from './parseAmount';
import { parseFactorUnit } from './parseFactorUnit';
import { parseGasUnit } from './parseGasUnit';
import { parseFigure, type ParsedFigure } from './parseFigure';
import { parseUnit } from './parseUnit';
import { perUnitOf } from './perUnitOf';
import { isProse } from '../text/isProse';
import { MOST_FIGURES, remembering } from '../text/remembering';

/** What a cell looks like before its column is understood. */
export type ContentClass =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number' }
  | { readonly kind: 'quantity'; readonly dimension: Dimension }
  /** `per`: what the factor is for. */
  | { readonly kind: 'factorQuantity'; readonly per: Dimension }
  | { readonly kind: 'unit' }
  | { readonly kind: 'factorUnit'; readonly per: Dimension }
  | { readonly kind: 'date' }
  | { readonly kind: 'error' }
  | { readonly kind: 'text' };

/**
 * Classes a cell by its content alone: "1740kg" is a quantity of mass, "kgCO2/kg" a factor's unit.
 * @param content what the cell holds
 */
export function classifyContent(content: CellContent): ContentClass {
  if (content === null || typeof content === 'boolean') return EMPTY;
  if (typeof content === 'number') return NUMBER;
  if (typeof content !== 'string') return { kind: 'error' in content ? 'error' : 'date' };
  return classifyText(content);
}

const EMPTY: ContentClass = { kind: 'empty' };
const NUMBER: ContentClass = { kind: 'number' };

const classifyText = remembering((text: string): ContentClass => {
  if (isProse(text)) return { kind: text.trim() === '' ? 'empty' : 'text' };
  const figure = parseFigure(text);
  if (figure !== null) return classOf(figure);
  if (isPlaceholder(text)) return { kind: 'empty' };
  if (perUnitOf(text) !== null) return { kind: 'unit' };
  const per = factorDimension(text);
  if (per !== null) return { kind: 'factorUnit', per };
  return { kind: parseUnit(text).length > 0 ? 'unit' : 'text' };
}, MOST_FIGURES);

function classOf({ unitText, doubt }: ParsedFigure): ContentClass {
  // 10-12 or 2×3 without a unit may be a size or a number of something.
  const isNumber = doubt === null || doubt === 'comma' || doubt === 'point';
  if (unitText === '') return { kind: isNumber ? 'number' : 'text' };
  const unit = parseUnit(unitText)[0];
  if (unit !== undefined) return { kind: 'quantity', dimension: dimensionOf(unit.unit) };
  if (isPercent(unitText)) return { kind: 'number' };
  const per = factorDimension(unitText);
  return per === null ? { kind: 'text' } : { kind: 'factorQuantity', per };
}

/** Of a share; it measures nothing. */
function isPercent(unitText: string): boolean {
  return unitText === '%' || unitText === '‰';
}

/**
 * Whether a cell holds a figure of any kind: less work than its class for texts that are none.
 * @param content what the cell holds
 */
export function holdsFigure(content: CellContent): boolean {
  if (typeof content !== 'string') return typeof content === 'number';
  return parseFigure(content) !== null && isFigure(classifyContent(content));
}

/**
 * Whether a text may be a figure where a figure is expected: 10-12, 2×3 are one there, elsewhere sizes.
 * @param content what the cell holds
 */
export function mayBeFigure(content: CellContent): boolean {
  if (typeof content !== 'string' || isPlaceholder(content)) return false;
  const doubt = parseFigure(content)?.doubt ?? null;
  return doubt !== null && doubt !== 'comma' && doubt !== 'point';
}

/**
 * What a factor is for by its unit: mass of kgCO2e/kg, freight of kgCO2e/(t·km).
 * @param unitText a unit
 * @returns null where it is no unit of a factor
 */
export function factorDimension(unitText: string): Dimension | null {
  const unit = (parseFactorUnit(unitText) ?? parseGasUnit(unitText))?.per[0]?.unit;
  return unit === undefined ? null : dimensionOf(unit);
}

/**
 * Whether a cell holds a figure of any kind.
 * @param content its class
 */
export function isFigure(content: ContentClass): boolean {
  return (
    content.kind === 'number' || content.kind === 'quantity' || content.kind === 'factorQuantity'
  );
}
