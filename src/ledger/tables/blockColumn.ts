import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import type { Place } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import { classifyContent, factorDimension, isFigure } from '../values/classifyContent';
import { parseUnit } from '../values/parseUnit';
import { isEmissionUnit, matchHeader } from './headers/headerRoles';
import { isCompositionLabel } from './isCompositionLabel';
import { isConcentrationLabel } from './isConcentrationLabel';
import { isMoney } from './isMoney';

/** A header cell of a column, as far as blocks are told by it. */
export interface BlockHeader {
  readonly index: number;
  readonly label: string;
  /** Its lowest level. */
  readonly leaf: string;
  readonly unitText: string | null;
  /** The cells that hold it, from the top level down. */
  readonly cells: readonly Place[];
}

/** A column with what its header and its cells say of it. */
export interface BlockColumn extends BlockHeader {
  readonly holdsFigures: boolean;
  readonly isAmount: boolean;
  readonly isDistance: boolean;
  readonly isFactor: boolean;
  readonly isFactorUnit: boolean;
  readonly isUnit: boolean;
  readonly isMode: boolean;
  /** What its amounts measure or its factors are for; null where the header names no unit. */
  readonly dimension: Dimension | null;
}

/** So many rows tell what a column holds. */
const MOST_ROWS = 200;
const NO_MATCH = 0;
const SOME_MATCH = 0.5;

/**
 * What a column is for a block: an amount, a factor, or neither.
 * @param grid the sheet
 * @param body rows below the header
 * @param header of the column
 */
export function blockColumn(grid: Grid, body: readonly number[], header: BlockHeader): BlockColumn {
  const { leaf, unitText, index } = header;
  const words = matchHeader(leaf);
  const says = (role: Parameters<typeof words.get>[0]): boolean =>
    (words.get(role) ?? NO_MATCH) >= SOME_MATCH;
  const holdsFigures = body
    .slice(0, MOST_ROWS)
    .some((row) => isFigure(classifyContent(contentAt(grid, { row, column: index }))));
  const per = unitText === null ? null : factorDimension(unitText);
  const isCharge = per !== null && !isConcentrationLabel(leaf);
  const isFactor = holdsFigures && (isCharge || says('factor'));
  const measured = dimensionIn(unitText);
  const isDistance = holdsFigures && !isFactor && (measured === 'distance' || says('distance'));
  return {
    ...header,
    holdsFigures,
    isFactor,
    isDistance,
    isAmount:
      holdsFigures && !isFactor && !isDistance && isAmount(header, measured, says('amount')),
    isFactorUnit: says('factorUnit'),
    isUnit: says('unit'),
    isMode: says('mode'),
    dimension: per ?? measured,
  };
}

function isAmount(
  { leaf, unitText }: BlockHeader,
  measured: Dimension | null,
  isNamed: boolean,
): boolean {
  const words = matchHeader(leaf);
  const isElse = words.has('result') || words.has('conversion') || words.has('output');
  const isEmission = unitText !== null && isEmissionUnit(unitText);
  if (isElse || isEmission || isCompositionLabel(leaf) || isMoney(leaf)) return false;
  return measured === null ? isNamed : measured !== 'time';
}

function dimensionIn(unitText: string | null): Dimension | null {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0]?.unit;
  return unit === undefined ? null : dimensionOf(unit);
}
