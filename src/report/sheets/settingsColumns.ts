import type { ColumnReading } from '../../core/study/columnReading';
import { fill } from '../../texts/fill';
import type { PlannedChoice } from '../../workbook/plan';
import type { ReportContext } from '../reportContext';
import { linkCell, textCell, type CellSpec } from '../sheetWriter';
import { shownSheet } from '../shownSheet';
import { COLUMN_COLUMNS } from './settingsLayout';

/** A workbook may have tens of thousands of tables; corrected columns are always among those listed. */
const MOST_LISTED = 400;

/**
 * What each column of the ledgers was taken for and why, with a cell to say what it really is. Texts
 * for columns that are no longer there stay, behind the others.
 * @param context the study
 */
export function columnRows(context: ReportContext): readonly (readonly (CellSpec | null)[])[] {
  const { texts, columns, corrections } = context;
  const { notApplicable } = texts.states;
  const listed = listedColumns(context);
  const known = new Set(columns.map(({ id }) => id));
  const gone = [...corrections].filter(([id]) => !known.has(id));
  const left = columns.length - listed.length;
  return [
    ...listed.map((column) => columnRow(context, column)),
    ...gone.map(([id, text]) => [
      textCell(id),
      textCell(text, 'input'),
      textCell(notApplicable),
      textCell(texts.columnBases.gone),
    ]),
    ...(left > 0 ? [[null, null, textCell(fill(texts.columnBases.more, { count: left }))]] : []),
  ];
}

function listedColumns({ columns, corrections }: ReportContext): readonly ColumnReading[] {
  if (columns.length <= MOST_LISTED) return columns;
  return columns.filter(({ id }, index) => index < MOST_LISTED || corrections.has(id));
}

function columnRow(context: ReportContext, column: ColumnReading): readonly CellSpec[] {
  const { texts, corrections } = context;
  const { id, at, header, role, basis } = column;
  const roles: Readonly<Record<string, string>> = texts.columnRoles;
  const meant = role ?? 'unused';
  const cells: CellSpec[] = [];
  cells[COLUMN_COLUMNS.id] = textCell(id);
  cells[COLUMN_COLUMNS.answer] = textCell(corrections.get(id) ?? '', 'input');
  cells[COLUMN_COLUMNS.header] = textCell(header);
  cells[COLUMN_COLUMNS.basis] = textCell(texts.columnBases[basis]);
  cells[COLUMN_COLUMNS.role] = textCell(roles[meant] ?? meant);
  cells[COLUMN_COLUMNS.place] = linkCell(
    at.sheet,
    at.cell,
    `${shownSheet(at, context)}!${at.cell}`,
  );
  return cells;
}

/**
 * The drop-downs of the roles.
 * @param context the study
 * @param top row of the table's header
 */
export function columnChoices(context: ReportContext, top: number): readonly PlannedChoice[] {
  const rows = columnRows(context).filter(([, answer]) => answer !== null).length;
  if (rows === 0) return [];
  const column = COLUMN_COLUMNS.answer;
  const area = { top: top + 1, bottom: top + rows, left: column, right: column };
  return [{ area, values: Object.values(context.texts.columnRoles) }];
}
