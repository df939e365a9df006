import type { CellRef } from '../../../core/cellRef';
import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { Finding } from '../../../core/study/finding';
import { contentAt, type Grid } from '../../../workbook/grid';
import { captionsOfRow } from '../../captions/captionsOfRow';
import { POWER_UNITS, TIME_UNITS } from '../../language/multipliedWords';
import type { ReadTable } from '../../ledger';
import { isSubtotalLabel } from '../../tables/sums/isSubtotalLabel';
import { foldWord } from '../../text/fold';
import { stagesNamed } from '../../text/stagesNamed';
import { cellText } from '../../values/cellText';
import { classifyContent, isFigure } from '../../values/classifyContent';
import { parseUnit } from '../../values/parseUnit';
import { cellRefAt } from '../cellRefAt';
import { holder } from './unreadFigures';

/** What is used, thrown away or released; hours and years alone say nothing. */
const USED: ReadonlySet<Dimension> = new Set<Dimension>(['energy', 'mass', 'volume', 'gasVolume']);
/** One figure beside one name is a caption. */
const LEAST_ROWS = 2;

type Measure = 'used' | 'power' | 'time' | 'other';

interface ListedFigure {
  readonly at: CellRef;
  readonly measure: Measure;
}

/**
 * Lists of names, each with one figure and its unit, that no table holds, in a section or on a sheet of a
 * stage other than raw materials: Use phase above Power loss | 6.6 | W and Operating hours | 4000 | h. Above
 * a list of materials such lines describe the product. They may be what the stage uses, and nothing is
 * complete without them.
 * @param grid a sheet with tables
 * @param tables those of the sheet
 */
export function unreadLists(grid: Grid, tables: readonly ReadTable[]): readonly Finding[] {
  const heldIn = holder(grid, tables);
  const findings: Finding[] = [];
  let title = grid.sheet;
  let run: ListedFigure[] = [];
  const close = (): void => {
    if (isOfStage(title) && mayBeUsed(run)) findings.push(told(grid, title, run));
    run = [];
  };
  for (const row of grid.rows.keys()) {
    const isHeld = heldIn(row).length > 0;
    const listed = isHeld ? null : listedFigure(grid, row);
    if (listed !== null) {
      run.push(listed);
      continue;
    }
    const alone = isHeld ? null : aloneIn(grid, row);
    if (isHeld || alone !== null) close();
    if (alone !== null && stagesNamed(alone).size > 0) title = alone;
  }
  close();
  return findings;
}

function isOfStage(title: string): boolean {
  return [...stagesNamed(title)].some((stage) => stage !== 'rawMaterial');
}

function mayBeUsed(run: readonly ListedFigure[]): boolean {
  const has = (measure: Measure): boolean => run.some((one) => one.measure === measure);
  return run.length >= LEAST_ROWS && (has('used') || (has('power') && has('time')));
}

/** The one text of a row that holds nothing else. */
function aloneIn(grid: Grid, row: number): string | null {
  const [only, ...others] = (grid.rows.get(row) ?? []).filter(
    (content) => cellText(content).trim() !== '',
  );
  return typeof only === 'string' && others.length === 0 ? only : null;
}

/** Name, figure and unit, the last two in one cell or in two; no caption of a known kind and no sum. */
function listedFigure(grid: Grid, row: number): ListedFigure | null {
  const contents = grid.rows.get(row) ?? [];
  const columns = [...contents.keys()].filter((column) =>
    isFigure(classifyContent(contentAt(grid, { row, column }))),
  );
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return null;
  const names = contents.slice(0, column).map(cellText);
  const isNamed = names.some((text) => text.trim() !== '');
  if (!isNamed || names.some(isSubtotalLabel) || isOfProduct(grid, row)) return null;
  const unit = unitAt(grid, row, column);
  return unit === null
    ? null
    : { at: cellRefAt(grid, { row, column }), measure: measureOf(unit.trim()) };
}

function isOfProduct(grid: Grid, row: number): boolean {
  return captionsOfRow(grid, row).fields.some(({ kind }) => kind !== 'other');
}

function unitAt(grid: Grid, row: number, column: number): string | null {
  const own = contentAt(grid, { row, column });
  const text = typeof own === 'string' ? own : contentAt(grid, { row, column: column + 1 });
  if (typeof text !== 'string') return null;
  return text.replace(/^[\s0-9.,]+/u, '');
}

function measureOf(text: string): Measure {
  const [top = ''] = text.split(/ ?\/ ?| per /u);
  if (Object.hasOwn(POWER_UNITS, foldWord(text))) return 'power';
  if (Object.hasOwn(TIME_UNITS, foldWord(top))) return 'time';
  return [text, top].some(isUsed) ? 'used' : 'other';
}

function isUsed(text: string): boolean {
  const unit = parseUnit(text)[0]?.unit;
  return unit !== undefined && USED.has(dimensionOf(unit));
}

function told(grid: Grid, title: string, run: readonly ListedFigure[]): Finding {
  return {
    code: 'table-not-understood',
    severity: 'error',
    cells: run.map(({ at }) => at),
    effectKgCo2e: null,
    values: { sheet: grid.sheet, headers: title.trim() },
  };
}
