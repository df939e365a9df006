import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import type { Place } from '../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import { factorNamed } from '../tables/factors/factorNamed';
import { matchHeader, splitHeader } from '../tables/headers/headerRoles';
import { classifyContent, factorDimension } from '../values/classifyContent';
import { parseFactorUnit } from '../values/parseFactorUnit';
import { parseFigure } from '../values/parseFigure';
import { parseUnit } from '../values/parseUnit';

/** Where the unit of a figure stands: the text is a part of a label, or a cell of its own. */
export interface PairUnit {
  readonly text: string;
  readonly at: Place;
  /** It stands in the figure's own cell, as in 5.6 t. */
  readonly isOwn: boolean;
}

/** A label with the figure behind it. */
export interface Pair {
  readonly kind: 'amount' | 'distance' | 'factor' | 'freightFactor';
  /** The label without its unit and colon; of a factor what it is of, empty where it does not say. */
  readonly name: string;
  readonly labelAt: Place;
  readonly at: Place;
  readonly unit: PairUnit;
  readonly dimension: Dimension;
}

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
]);

/**
 * Takes a row apart that holds nothing but labels with figures behind them, amounts, distances and factors
 * with their units: 铜版纸用量 | 5.6 t | 排放因子 | 1.12 tCO2e/t, or "EF (kg CO2e/kWh):" | 0.44.
 * @param grid the sheet
 * @param row counted from zero
 * @returns null for any other row
 */
export function pairsOf(grid: Grid, row: number): readonly Pair[] | null {
  const cells = (grid.rows.get(row) ?? []).flatMap((content, column): Place[] =>
    content === null || content === '' ? [] : [{ row, column }],
  );
  const pairs: Pair[] = [];
  for (let at = 0; at < cells.length;) {
    const [label, value, behind] = cells.slice(at, at + 3);
    const unit = behind !== undefined && isUnit(contentAt(grid, behind)) ? behind : null;
    const pair =
      label === undefined || value === undefined ? null : pairOf(grid, label, value, unit);
    if (pair === null) return null;
    pairs.push(pair);
    at += unit === null ? 2 : 3;
  }
  return pairs.length === 0 ? null : pairs;
}

function isUnit(content: CellContent): boolean {
  const { kind } = classifyContent(content);
  return kind === 'unit' || kind === 'factorUnit';
}

function pairOf(grid: Grid, labelAt: Place, at: Place, unitAt: Place | null): Pair | null {
  const label = contentAt(grid, labelAt);
  if (typeof label !== 'string' || classifyContent(label).kind !== 'text') return null;
  const bare = label
    .trim()
    .replace(/[:：]$/u, '')
    .trim();
  const { label: name, unitText } = splitHeader(bare);
  const unit = unitOf(grid, at, unitAt) ?? inLabel(unitText, labelAt);
  if (unit === null || !isFigureAt(grid, at)) return null;
  const told = meaningOf(bare, name, unit.text);
  return told === null ? null : { ...told, labelAt, at, unit };
}

function meaningOf(
  bare: string,
  name: string,
  unitText: string,
): Pick<Pair, 'kind' | 'name' | 'dimension'> | null {
  const per = factorDimension(unitText);
  if (per !== null && isOfGas(unitText)) {
    const of = factorNamed(bare);
    if (of === null) return null;
    return { kind: per === 'freight' ? 'freightFactor' : 'factor', name: of, dimension: per };
  }
  const unit = parseUnit(unitText)[0]?.unit;
  const dimension = unit === undefined ? null : dimensionOf(unit);
  if (dimension === 'distance' && matchHeader(name).has('distance'))
    return { kind: 'distance', name, dimension };
  if (dimension === null || !MEASURED.has(dimension) || name === '') return null;
  return { kind: 'amount', name, dimension };
}

/** kg/台 is an amount for one of them. */
function isOfGas(unitText: string): boolean {
  return (parseFactorUnit(unitText)?.gas ?? 'unstated') !== 'unstated';
}

function isFigureAt(grid: Grid, at: Place): boolean {
  const { kind } = classifyContent(contentAt(grid, at));
  return kind === 'number' || kind === 'quantity' || kind === 'factorQuantity';
}

function unitOf(grid: Grid, at: Place, unitAt: Place | null): PairUnit | null {
  const content = contentAt(grid, at);
  const own = typeof content === 'string' ? (parseFigure(content)?.unitText ?? '') : '';
  if (own !== '') return { text: own, at, isOwn: true };
  const beside = unitAt === null ? null : contentAt(grid, unitAt);
  return unitAt === null || typeof beside !== 'string'
    ? null
    : { text: beside.trim(), at: unitAt, isOwn: false };
}

function inLabel(unitText: string | null, at: Place): PairUnit | null {
  return unitText === null ? null : { text: unitText, at, isOwn: false };
}
