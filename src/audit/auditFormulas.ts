import { cellKey } from '../core/cellKey';
import { conversionRatio } from '../core/quantities/conversionRatio';
import type { Finding } from '../core/study/finding';
import type { Footprint } from '../core/study/footprint';
import type { Ledger, ReadTable } from '../ledger/ledger';
import { cellRefAt } from '../ledger/rows/cellRefAt';
import { parseFactorUnit } from '../ledger/values/parseFactorUnit';
import { parseFigure } from '../ledger/values/parseFigure';
import { cellAddress, parseCellAddress, type Area, type Place } from '../workbook/address';
import { contentAt, type Grid } from '../workbook/grid';

/** A number stored as text among the cells that a formula adds up. */
interface SkippedText {
  readonly place: Place;
  readonly value: number;
  readonly unitText: string;
}

/** kg CO2e of the items read from a cell, by sheet and address; null where one is unknown. */
type KgByCell = ReadonlyMap<string, number | null>;

const SUM = /^SUM\(([^()]*)\)$/i;
const RANGE = /^\$?([A-Z]{1,3})\$?([0-9]+)(?::\$?([A-Z]{1,3})\$?([0-9]+))?$/i;
const MOST_NAMED = 5;
const NOTHING_YET = 0;

/**
 * Finds sums of the ledger that leave out numbers stored as text: SUM passes over them without a word.
 * @param ledger as read
 * @param footprint as calculated from it
 */
export function auditFormulas(ledger: Ledger, footprint: Footprint): readonly Finding[] {
  let known: KgByCell | null = null;
  // Most ledgers have no such sum, and some have 100,000 items.
  const kgByCell = (): KgByCell => (known ??= kgOfCells(footprint));
  return ledger.grids.flatMap((grid) =>
    [...grid.formulas].flatMap(([cell, formula]) => {
      const at = parseCellAddress(cell);
      const found = at === null ? null : contentAt(grid, at);
      const skipped = typeof found === 'number' ? skippedBy(grid, formula) : [];
      if (at === null || typeof found !== 'number' || skipped.length === 0) return [];
      return [skipFinding(ledger, grid, { at, formula, found, skipped }, kgByCell)];
    }),
  );
}

function kgOfCells({ products }: Footprint): KgByCell {
  const sums = new Map<string, number | null>();
  for (const { activity, kgCo2e } of products.flatMap(({ items }) => items)) {
    const key = cellKey(activity.at);
    const known = sums.has(key) ? sums.get(key) : NOTHING_YET;
    sums.set(key, known == null || kgCo2e === null ? null : known + kgCo2e);
  }
  return sums;
}

function skippedBy(grid: Grid, formula: string): readonly SkippedText[] {
  const parts = SUM.exec(formula)?.[1]?.split(',') ?? [];
  return parts.flatMap((part) => {
    const area = areaOf(part.trim());
    return area === null ? [] : textsIn(grid, area);
  });
}

function areaOf(text: string): Area | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const first = parseCellAddress(`${match[1] ?? ''}${match[2] ?? ''}`.toUpperCase());
  const last = parseCellAddress(
    `${match[3] ?? match[1] ?? ''}${match[4] ?? match[2] ?? ''}`.toUpperCase(),
  );
  if (first === null || last === null) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function textsIn(grid: Grid, area: Area): readonly SkippedText[] {
  const texts: SkippedText[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const contents = grid.rows.get(row);
    if (contents === undefined) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      const content = contents[column];
      const figure = typeof content === 'string' ? parseFigure(content) : null;
      const [reading] = figure?.readings ?? [];
      const isSure =
        figure?.doubt === null || figure?.doubt === 'comma' || figure?.doubt === 'point';
      if (figure === null || reading === undefined || !isSure) continue;
      texts.push({ place: { row, column }, value: reading.value, unitText: figure.unitText });
    }
  }
  return texts;
}

interface SkippingSum {
  readonly at: Place;
  readonly formula: string;
  readonly found: number;
  readonly skipped: readonly SkippedText[];
}

function skipFinding(
  ledger: Ledger,
  grid: Grid,
  { at, formula, found, skipped }: SkippingSum,
  kgByCell: () => KgByCell,
): Finding {
  const missing = skipped.reduce((sum, { value }) => sum + value, 0);
  const computed = Number((found + missing).toPrecision(15));
  const isOneUnit = new Set(skipped.map(({ unitText }) => unitText)).size === 1;
  const named = skipped.slice(0, MOST_NAMED).map(({ place }) => cellAddress(place));
  const effect = isOneUnit
    ? effectOf(ledger, grid, { at, formula, found, skipped }, kgByCell())
    : null;
  return {
    code: 'formula-skips-text',
    severity: 'warning',
    cells: [cellRefAt(grid, at), ...skipped.map(({ place }) => cellRefAt(grid, place))],
    effectKgCo2e: effect,
    values: {
      cell: cellAddress(at),
      formula: `=${formula}`,
      count: skipped.length,
      cells: skipped.length > MOST_NAMED ? `${named.join(', ')} …` : named.join(', '),
      found,
      // Blank is told as what it is: numbers in several units have no sum.
      computed: isOneUnit ? computed : '',
    },
  };
}

/** Used − correct: of an amount that is calculated with, of results, or of the rows left out. */
function effectOf(
  ledger: Ledger,
  grid: Grid,
  { at, found, skipped }: SkippingSum,
  kgByCell: KgByCell,
): number | null {
  const kgAt = (place: Place): number | null =>
    kgByCell.get(cellKey({ file: grid.file, sheet: grid.sheet, cell: cellAddress(place) })) ?? null;
  const missing = skipped.reduce((sum, { value }) => sum + value, 0);
  const own = kgAt(at);
  if (own !== null && found !== 0) return (-own * missing) / found;
  const kgOfResult = resultInKg(ledger.tables, grid, at.column);
  if (kgOfResult !== null) return -missing * kgOfResult;
  const parts = skipped.map(({ place }) => kgAt(place));
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : -known.reduce((sum, part) => sum + part, 0);
}

/** kg for one unit of a column of results; null where the column holds none. */
function resultInKg(tables: readonly ReadTable[], grid: Grid, column: number): number | null {
  const own = tables
    .filter(({ table }) => table.grid === grid)
    .flatMap(({ table }) => table.columns)
    .find(({ index, role }) => index === column && role === 'result');
  const unit = own?.unitText == null ? null : parseFactorUnit(`${own.unitText}/kg`);
  const ratio = unit === null ? null : conversionRatio(unit.massUnit, 'kg');
  return ratio?.ok === true ? ratio.value.numerator / ratio.value.denominator : null;
}
