import { GWP_SETS } from '../../core/gases/gwpTable';
import { BOUNDARIES, type Boundary } from '../../core/study/boundary';
import { STAGES, type Stage } from '../../core/study/stage';
import { LANGUAGES } from '../../texts/language';
import { textsFor } from '../../texts/textsFor';
import type { Texts } from '../../texts/zhCN';
import { contentAt, type Grid } from '../../workbook/grid';
import { HEADER_ROW } from '../sheetWriter';
import { FIGURE_COLUMNS, type FigureColumn } from './recordLayout';
import type { RecordedFigure, ReportRecord } from './reportRecord';

type Kind = keyof Texts['record']['kinds'];

/**
 * Reads the record of the last report back, in whatever language it was written.
 * @param grid the sheet that holds it
 * @returns null where date, GWP set or boundary is not there any more, or no figure is
 */
export function readRecord(grid: Grid): ReportRecord | null {
  const rows = [...grid.rows.keys()].filter((row) => row > HEADER_ROW).sort((a, b) => a - b);
  const at = (row: number, column: FigureColumn): string => textAt(grid, row, column);
  const said = (kind: Kind): readonly number[] =>
    rows.filter((row) => wordFor(at(row, 'kind'), kindsOf) === kind);
  const facts = new Map(
    said('study').map((row) => [wordFor(at(row, 'name'), factsOf), at(row, 'found')]),
  );
  const gwp = GWP_SETS.find((set) => set === facts.get('gwp'));
  const boundaries = Object.keys(BOUNDARIES) as Boundary[];
  const boundary = boundaries.find((key) => key === facts.get('boundary'));
  const date = facts.get('date');
  const figures = rows.flatMap((row) => figureAt(grid, row) ?? []);
  if (date === undefined || gwp === undefined || boundary === undefined) return null;
  if (figures.length === 0) return null;
  const answers = said('answer').map((row): [string, string] => [
    at(row, 'name'),
    at(row, 'found'),
  ]);
  return { date, gwp, boundary, answers: new Map(answers), figures };
}

function figureAt(grid: Grid, row: number): RecordedFigure | null {
  const text = (column: FigureColumn): string => textAt(grid, row, column);
  const kind = wordFor(text('kind'), kindsOf);
  if (kind !== 'total' && kind !== 'stage' && kind !== 'item') return null;
  const stage = wordFor(text('stage'), stagesOf);
  if (kind !== 'total' && stage === null) return null;
  return {
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
  };
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

function contentOf(grid: Grid, row: number, column: FigureColumn): unknown {
  return contentAt(grid, { row, column: FIGURE_COLUMNS.indexOf(column) });
}

function textAt(grid: Grid, row: number, column: FigureColumn): string {
  const content = contentOf(grid, row, column);
  return typeof content === 'string' ? content : typeof content === 'number' ? String(content) : '';
}

function numberAt(grid: Grid, row: number, column: FigureColumn): number | null {
  const content = contentOf(grid, row, column);
  return typeof content === 'number' ? content : null;
}
