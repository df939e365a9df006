import type { Texts } from '../../texts/zhCN';
import type { SheetPlan } from '../../workbook/plan';
import type { ReportContext } from '../reportContext';
import {
  blockCells,
  filledTables,
  HEADER_ROW,
  numberCell,
  sheetHead,
  sheetPlan,
  textCell,
  type CellSpec,
} from '../sheetWriter';
import { UNKNOWN_SHARE } from './recordedShare';
import { FIGURE_COLUMNS, type FigureColumn } from './recordLayout';
import type { RecordedFigure, ReportRecord } from './reportRecord';

const WIDTHS: Readonly<Record<FigureColumn, number>> = {
  kind: 9,
  product: 22,
  stage: 11,
  name: 34,
  found: 26,
  amount: 14,
  unit: 10,
  factorFound: 20,
  factor: 16,
  kgCo2e: 18,
  cells: 26,
  share: 22,
};

/**
 * PCF 报告记录: what the last report said, as it said it. Nothing in it is a formula: it stays as it is
 * while the ledgers change, until the next report.
 * @param context the study
 * @param record of the last report
 */
export function recordSheet(context: ReportContext, record: ReportRecord): SheetPlan {
  const { texts, sheetNames } = context;
  const headers = FIGURE_COLUMNS.map((column) => texts.record.columns[column]);
  const rows = recordRows(record, texts);
  const lastColumn = headers.length - 1;
  const head = sheetHead(texts.titles.report, texts.notes.report, lastColumn);
  const area = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: lastColumn };
  return sheetPlan({
    key: 'report',
    name: sheetNames.report,
    cells: [
      ...head.cells,
      ...blockCells(HEADER_ROW, [headers.map((header) => textCell(header, 'header')), ...rows]),
    ],
    merges: head.merges,
    columnWidths: FIGURE_COLUMNS.map((column) => WIDTHS[column]),
    tables: filledTables([{ name: 'PCF_Report', area, headers }]),
  });
}

function recordRows(record: ReportRecord, texts: Texts): readonly (readonly CellSpec[])[] {
  const { kinds, facts } = texts.record;
  const said = (kind: string, name: string, found: string): readonly CellSpec[] =>
    rowOf({ kind: textCell(kind, 'textCentered'), name: textCell(name), found: textCell(found) });
  return [
    said(kinds.study, facts.date, record.date),
    said(kinds.study, facts.gwp, record.gwp),
    said(kinds.study, facts.boundary, record.boundary),
    ...record.figures.map((figure) => figureRow(figure, texts)),
    ...[...record.answers].map(([id, text]) => said(kinds.answer, id, text)),
  ];
}

function figureRow(figure: RecordedFigure, texts: Texts): readonly CellSpec[] {
  return rowOf({
    kind: textCell(texts.record.kinds[figure.kind], 'textCentered'),
    product: textCell(figure.product),
    stage: textCell(figure.stage === null ? '' : texts.stages[figure.stage], 'textCentered'),
    name: textCell(figure.name),
    found: textCell(figure.found),
    amount: maybeNumber(figure.amount, 'amount'),
    unit: textCell(figure.unit, 'textCentered'),
    factorFound: textCell(figure.factorFound),
    factor: maybeNumber(figure.factor, 'factor'),
    kgCo2e: maybeNumber(figure.kgCo2e, 'emission'),
    cells: textCell(figure.cells),
    share: textCell(figure.share ?? UNKNOWN_SHARE),
  });
}

function maybeNumber(value: number | null, style: 'amount' | 'factor' | 'emission'): CellSpec {
  return value === null ? textCell('') : numberCell(value, style);
}

function rowOf(cells: Readonly<Partial<Record<FigureColumn, CellSpec>>>): readonly CellSpec[] {
  return FIGURE_COLUMNS.map((column) => cells[column] ?? textCell(''));
}
