import type { CellRef } from '../../core/cellRef';
import { GWP_SETS } from '../../core/gases/gwpTable';
import { failed, succeeded, type Outcome } from '../../core/outcome';
import { BOUNDARIES, type Boundary } from '../../core/study/boundary';
import { STAGES, type Stage } from '../../core/study/stage';
import { LANGUAGES } from '../../texts/language';
import { textsFor } from '../../texts/textsFor';
import type { Texts } from '../../texts/zhCN';
import { cellAddress } from '../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import { HEADER_ROW } from '../sheetWriter';
import { readShare, UNKNOWN_SHARE } from './recordedShare';
import { FIGURE_COLUMNS, type FigureColumn } from './recordLayout';
import type { RecordedFigure, ReportRecord } from './reportRecord';

type Kind = keyof Texts['record']['kinds'];

/** What of a record cannot be read: a fact of the method, the kind or stage of a row, a number, a share, all figures. */
export type RecordPart =
  'date' | 'gwp' | 'boundary' | 'kind' | 'stage' | 'number' | 'share' | 'figures';

/** The first cell of a record that holds something else than what a report leaves there. */
export interface RecordProblem {
  readonly part: RecordPart;
  readonly at: CellRef;
  readonly found: string;
}

/**
 * Reads the record of the last report back, in whatever language it was written.
 * @param grid the sheet that holds it
 * @returns the record, or the first thing in it that is no longer as a report leaves it
 */
export function readRecord(grid: Grid): Outcome<ReportRecord, RecordProblem> {
  const rows = filledRows(grid);
  const facts = methodOf(grid, rows);
  if (!facts.ok) return facts;
  const figures: RecordedFigure[] = [];
  for (const row of rows) {
    const figure = figureAt(grid, row);
    if (!figure.ok) return figure;
    if (figure.value !== null) figures.push(figure.value);
  }
  if (figures.length === 0) return problemAt(grid, HEADER_ROW + 1, 'kind', 'figures');
  const answers = rows
    .filter((row) => kindAt(grid, row) === 'answer')
    .map((row): [string, string] => [textAt(grid, row, 'name'), textAt(grid, row, 'found')]);
  return succeeded({ ...facts.value, answers: new Map(answers), figures });
}

/** Rows in which a column of the record holds anything; notes beside them are the user's. */
function filledRows(grid: Grid): readonly number[] {
  return [...grid.rows.keys()]
    .filter((row) => row > HEADER_ROW)
    .filter((row) => FIGURE_COLUMNS.some((column) => textAt(grid, row, column) !== ''))
    .sort((a, b) => a - b);
}

function methodOf(
  grid: Grid,
  rows: readonly number[],
): Outcome<Pick<ReportRecord, 'date' | 'gwp' | 'boundary'>, RecordProblem> {
  const rowOf = new Map(
    rows
      .filter((row) => kindAt(grid, row) === 'study')
      .map((row) => [wordFor(textAt(grid, row, 'name'), factsOf), row]),
  );
  const found = (fact: keyof Texts['record']['facts']): string => {
    const row = rowOf.get(fact);
    return row === undefined ? '' : textAt(grid, row, 'found');
  };
  const lacks = (fact: keyof Texts['record']['facts']): Outcome<never, RecordProblem> =>
    problemAt(grid, rowOf.get(fact) ?? HEADER_ROW + 1, 'found', fact, found(fact));
  const date = found('date');
  const gwp = GWP_SETS.find((set) => set === found('gwp'));
  const boundaries = Object.keys(BOUNDARIES) as Boundary[];
  const boundary = boundaries.find((key) => key === found('boundary'));
  if (!DAY.test(date)) return lacks('date');
  if (gwp === undefined) return lacks('gwp');
  if (boundary === undefined) return lacks('boundary');
  return succeeded({ date, gwp, boundary });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function figureAt(grid: Grid, row: number): Outcome<RecordedFigure | null, RecordProblem> {
  const kind = kindAt(grid, row);
  // A text alone below the figures is somebody's note.
  const isNote = FIGURE_COLUMNS.every(
    (column) => column === 'kind' || textAt(grid, row, column) === '',
  );
  if (kind === null) return isNote ? succeeded(null) : problemAt(grid, row, 'kind', 'kind');
  if (kind === 'study' || kind === 'answer') return succeeded(null);
  const text = (column: FigureColumn): string => textAt(grid, row, column);
  const stage = wordFor(text('stage'), stagesOf);
  if (kind !== 'total' && stage === null) return problemAt(grid, row, 'stage', 'stage');
  const wrong = NUMBERS.find(
    (column) => numberAt(grid, row, column) === null && text(column) !== '',
  );
  if (wrong !== undefined) return problemAt(grid, row, wrong, 'number');
  const share = shareAt(grid, row);
  if (share !== null && share !== '' && readShare(share) === null) {
    return problemAt(grid, row, 'share', 'share');
  }
  return succeeded({
    kind,
    product: text('product'),
    stage,
    name: text('name'),
    found: text('found'),
    amount: numberAt(grid, row, 'amount'),
    unit: text('unit'),
    factorFound: text('factorFound'),
    factor: numberAt(grid, row, 'factor'),
    kgCo2e: numberAt(grid, row, 'kgCo2e'),
    cells: text('cells'),
    share,
  });
}

/** Null where the record is of a time when it was not kept: then its column has no header. */
function shareAt(grid: Grid, row: number): string | null {
  const isKept = textAt(grid, HEADER_ROW, 'share') !== '';
  const share = textAt(grid, row, 'share');
  return isKept && share !== UNKNOWN_SHARE ? share : null;
}

const NUMBERS: readonly FigureColumn[] = ['amount', 'factor', 'kgCo2e'];

function problemAt(
  grid: Grid,
  row: number,
  column: FigureColumn,
  part: RecordPart,
  found = textAt(grid, row, column),
): Outcome<never, RecordProblem> {
  const cell = cellAddress({ row, column: FIGURE_COLUMNS.indexOf(column) });
  return failed({ part, found, at: { file: grid.file, sheet: grid.sheet, cell } });
}

function kindAt(grid: Grid, row: number): Kind | null {
  return wordFor(textAt(grid, row, 'kind'), kindsOf);
}

const kindsOf = ({ record }: Texts): Readonly<Record<Kind, string>> => record.kinds;
const factsOf = ({ record }: Texts): Texts['record']['facts'] => record.facts;
const stagesOf = ({ stages }: Texts): Readonly<Record<Stage, string>> =>
  Object.fromEntries(STAGES.map((stage) => [stage, stages[stage]])) as Record<Stage, string>;

/** The key whose word it is in any language; null for another text. */
function wordFor<Key extends string>(
  text: string,
  wordsOf: (texts: Texts) => Readonly<Record<Key, string>>,
): Key | null {
  for (const language of LANGUAGES) {
    const words = Object.entries<string>(wordsOf(textsFor(language)));
    const found = words.find(([, word]) => word === text);
    if (found !== undefined) return found[0] as Key;
  }
  return null;
}

function contentOf(grid: Grid, row: number, column: FigureColumn): CellContent {
  return contentAt(grid, { row, column: FIGURE_COLUMNS.indexOf(column) });
}

/** What a cell shows; of the record itself only texts and numbers are. */
function textAt(grid: Grid, row: number, column: FigureColumn): string {
  const content = contentOf(grid, row, column);
  if (content === null) return '';
  if (typeof content !== 'object') return String(content);
  return 'error' in content ? content.error : String(content.dateSerial);
}

function numberAt(grid: Grid, row: number, column: FigureColumn): number | null {
  const content = contentOf(grid, row, column);
  return typeof content === 'number' ? content : null;
}
