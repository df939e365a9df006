import { gasResults } from '../../core/gases/gasResults';
import type { SourceTable } from '../../core/study/inventory';
import type { StageResult } from '../../core/study/footprint';
import type { Stage } from '../../core/study/stage';
import { gasName } from '../../texts/gasName';
import type { Texts } from '../../texts/zhCN';
import { fill } from '../../texts/fill';
import { absoluteAddress, cellAddress, sheetReference } from '../../workbook/address';
import type { PlannedCell, SheetPlan } from '../../workbook/plan';
import { formulaText } from '../formulas/formulaText';
import { stateFormula, witnessCondition } from '../formulas/stateFormula';
import { layoutOf, productCode, type ReportContext } from '../reportContext';
import {
  blockCells,
  formulaCell,
  HEADER_ROW,
  numberCell,
  rowCells,
  sheetHead,
  sheetPlan,
  textCell,
  type CellSpec,
} from '../sheetWriter';
import { staleHighlights } from './highlights';
import type { StageColumns, StageLayout } from './stageLayout';
import { isOutside } from './stageHeader';
import { stageRowCells } from './stageRow';

/**
 * One sheet a stage: a native formula for every item, the total of each product, and the checks
 * that the ledger still has the rows and headers that were read.
 * @param context the study
 * @param stage a stage that has items
 */
export function stageSheet(context: ReportContext, stage: Stage): SheetPlan {
  const { texts, sheetNames } = context;
  const layout = layoutOf(context, stage);
  const { columns, rows } = layout;
  const headers = headerTexts(context, columns, stage);
  const titles = isOutside(stage, context) ? texts.titles.stageOutside : texts.titles.stage;
  const title = fill(titles, { stage: texts.stages[stage] });
  const head = sheetHead(title, texts.notes.stage, columns.state);
  const bottom = HEADER_ROW + rows.length;
  const body = { top: HEADER_ROW + 1, left: 0, bottom, right: columns.state };
  const tables = ledgerTables(context, stage);
  return sheetPlan({
    key: stage,
    name: sheetNames[stage],
    cells: [
      ...head.cells,
      ...rowCells(
        HEADER_ROW,
        headers.map((header) => textCell(header, 'header')),
      ),
      ...rows.flatMap((line) => rowCells(line.row, stageRowCells(context, layout, line))),
      ...totalCells(context, layout, stage, tables.length),
      ...creditCells(context, layout, stage, tables.length),
      ...checkCells(context, layout, tables),
    ],
    merges: head.merges,
    columnWidths: columnWidths(columns),
    tables: [{ name: `PCF_${stage}`, area: { ...body, top: HEADER_ROW }, headers }],
    highlights: [
      ...staleHighlights(body, columns.state, texts),
      ...staleHighlights(
        { ...body, top: layout.totalsHeading + 1, bottom: layout.checkHeading - 1 },
        columns.state,
        texts,
      ),
      ...staleHighlights(
        {
          top: layout.checkHeading + 2,
          left: 0,
          bottom: layout.checkHeading + 1 + tables.length,
          right: LAST_CHECK_COLUMN,
        },
        CHECK_STATE_COLUMN,
        texts,
      ),
    ],
  });
}

/** Columns of the ledger check below the totals: number, state, sheet, rows read, rows now. */
const CHECK_STATE_COLUMN = 1;
const LAST_CHECK_COLUMN = 4;

function headerTexts(
  { texts, footprint }: ReportContext,
  columns: StageColumns,
  stage: Stage,
): readonly string[] {
  const words = texts.columns;
  const isFreight = columns.freight !== null;
  const headers: string[] = [];
  headers[columns.code] = words.code;
  headers[columns.product] = words.product;
  headers[columns.name] = stage === 'rawMaterial' || isFreight ? words.material : words.item;
  headers[columns.amount] = isFreight ? words.mass : amountHeader(texts, stage);
  headers[columns.amountUnit] = isFreight ? words.massUnit : words.unit;
  headers[columns.factorName] = words.factorName;
  headers[columns.factor] = words.factor;
  headers[columns.factorUnit] = words.factorUnit;
  headers[columns.emission] = words.emission;
  headers[columns.share] = words.shareOfStage;
  headers[columns.amountCell] = isFreight ? words.massCell : words.amountCell;
  if (columns.apart !== null) headers[columns.apart] = words.apart;
  if (columns.allocation !== null) {
    const { shared, key, keySum, share } = texts.allocation.columns;
    headers[columns.allocation.shared] = shared;
    headers[columns.allocation.key] = key;
    headers[columns.allocation.sum] = keySum;
    headers[columns.allocation.share] = share;
  }
  for (const { key, column } of columns.gases) {
    headers[column] = fill(words.gasKg, { gas: gasName(key, footprint.method.gwp, texts) });
  }
  headers[columns.quality.factorCode] = texts.analysis.columns.factorCode;
  headers[columns.quality.activity] = texts.analysis.columns.activityData;
  headers[columns.quality.factor] = texts.analysis.columns.factorData;
  headers[columns.quality.time] = texts.analysis.columns.timeFit;
  headers[columns.quality.geography] = texts.analysis.columns.geographyFit;
  headers[columns.quality.technology] = texts.analysis.columns.technologyFit;
  headers[columns.state] = words.state;
  if (columns.freight !== null) {
    headers[columns.freight.distance] = words.distance;
    headers[columns.freight.distanceUnit] = words.distanceUnit;
    headers[columns.freight.tonneKilometres] = words.freight;
    headers[columns.freight.distanceCell] = words.distanceCell;
  }
  return headers;
}

function amountHeader({ columns }: Texts, stage: Stage): string {
  return stage === 'production' ? columns.energyAmount : columns.amount;
}

/** Narrow enough that a stage with sixteen columns is still readable on one landscape page. */
function columnWidths(columns: StageColumns): readonly number[] {
  const widths: number[] = [];
  widths[columns.code] = 7;
  widths[columns.product] = 15;
  widths[columns.name] = 28;
  widths[columns.amount] = 11;
  widths[columns.amountUnit] = 9;
  widths[columns.factorName] = 22;
  widths[columns.factor] = 10;
  widths[columns.factorUnit] = 12;
  widths[columns.emission] = 17;
  widths[columns.share] = 10;
  widths[columns.amountCell] = 27;
  if (columns.apart !== null) widths[columns.apart] = 9;
  if (columns.allocation !== null) {
    widths[columns.allocation.shared] = 8;
    widths[columns.allocation.key] = 12;
    widths[columns.allocation.sum] = 12;
    widths[columns.allocation.share] = 10;
  }
  for (const { column } of columns.gases) widths[column] = 15;
  widths[columns.quality.factorCode] = 8;
  widths[columns.quality.activity] = 9;
  widths[columns.quality.factor] = 9;
  widths[columns.quality.time] = 11;
  widths[columns.quality.geography] = 9;
  widths[columns.quality.technology] = 9;
  widths[columns.state] = 10;
  if (columns.freight !== null) {
    widths[columns.freight.distance] = 10;
    widths[columns.freight.distanceUnit] = 9;
    widths[columns.freight.tonneKilometres] = 12;
    widths[columns.freight.distanceCell] = 9;
  }
  return widths;
}

/** The ledger tables whose rows a stage was read from. */
function ledgerTables({ inventory }: ReportContext, stage: Stage): readonly SourceTable[] {
  return inventory.tables.filter((table) => !table.isFactorTable && table.stages.includes(stage));
}

function totalCells(
  context: ReportContext,
  layout: StageLayout,
  stage: Stage,
  tableCount: number,
): readonly PlannedCell[] {
  const { texts } = context;
  const heading = rowCells(layout.totalsHeading, [textCell(texts.headings.totals, 'heading')]);
  const totals = layout.totals.flatMap(({ productIndex, row }) =>
    rowCells(row, totalRow(context, layout, stage, productIndex, tableCount)),
  );
  return [...heading, ...totals];
}

function totalRow(
  context: ReportContext,
  layout: StageLayout,
  stage: Stage,
  productIndex: number,
  tableCount: number,
): readonly CellSpec[] {
  const { columns, totals } = layout;
  const { texts, footprint } = context;
  const product = footprint.products[productIndex];
  const result = product?.stages.find((entry) => entry.stage === stage);
  const row = totals.find((entry) => entry.productIndex === productIndex)?.row;
  if (product === undefined || result === undefined || row === undefined) {
    throw new Error(`No total for product ${String(productIndex)} in ${stage}.`);
  }
  const cells: CellSpec[] = Array.from({ length: columns.state + 1 }, () =>
    textCell('', 'totalText'),
  );
  const emission = cellAddress({ row, column: columns.emission });
  const { fresh, stale, missing } = texts.states;
  const state = result.complete ? fresh : incompleteState(result, texts);
  cells[columns.code] = textCell(productCode(productIndex), 'totalText');
  cells[columns.product] = textCell(product.product.name, 'totalText');
  cells[columns.emission] =
    result.ledgerKgCo2e === null
      ? textCell(missing, 'totalState')
      : formulaCell(
          totalFormula(context, layout, row, tableCount, columns.emission),
          result.ledgerKgCo2e,
          'totalEmission',
        );
  for (const { key, column } of columns.gases) {
    const sum = gasResults(product, [stage], footprint.method.gwp).find((one) => one.key === key);
    if (sum === undefined) continue;
    const formula = totalFormula(context, layout, row, tableCount, column);
    cells[column] = formulaCell(formula, sum.kgCo2e, 'totalEmission');
  }
  cells[columns.state] =
    result.ledgerKgCo2e === null
      ? textCell(state, 'totalState')
      : formulaCell(
          `IF(ISNUMBER(${emission}),${formulaText(state)},${formulaText(stale)})`,
          state,
          'totalState',
        );
  return cells;
}

function incompleteState({ missing, unallocated = 0 }: StageResult, texts: Texts): string {
  const { incomplete, missing: word } = texts.states;
  const told = [
    ...(missing > 0 || unallocated === 0 ? [`${word} ${String(missing)}`] : []),
    ...(unallocated > 0 ? [fill(texts.allocation.unallocated, { count: unallocated })] : []),
  ];
  return `${incomplete} (${told.join(', ')})`;
}

/** Sum over the product's rows, wherever they are sorted to; nothing unless the ledger check holds. */
function totalFormula(
  { texts }: ReportContext,
  layout: StageLayout,
  row: number,
  tableCount: number,
  column: number,
  kind: 'counted' | 'credit' = 'counted',
): string {
  const { columns, rows, checkHeading } = layout;
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + rows.length;
  const range = (column: number, top = first, bottom = last): string =>
    absoluteAddress({ top, left: column, bottom, right: column });
  const code = cellAddress({ row, column: columns.code });
  const only =
    columns.apart === null ? '' : `,${range(columns.apart)},${formulaText(texts.states[kind])}`;
  const sum = `SUMIFS(${range(column)},${range(columns.code)},${code}${only})`;
  const states = range(CHECK_STATE_COLUMN, checkHeading + 2, checkHeading + 1 + tableCount);
  const fresh = formulaText(texts.states.fresh);
  return `IF(COUNTIF(${states},${fresh})=${String(tableCount)},${sum},NA())`;
}

/** What stands apart of each product, summed like its total and in no total. */
function creditCells(
  context: ReportContext,
  layout: StageLayout,
  stage: Stage,
  tableCount: number,
): readonly PlannedCell[] {
  const { columns, credits } = layout;
  const { texts, footprint } = context;
  const { fresh, stale } = texts.states;
  return credits.flatMap(({ productIndex, row }) => {
    const product = footprint.products[productIndex];
    const sum = product?.stages.find((entry) => entry.stage === stage)?.credits;
    if (product === undefined || sum === undefined) return [];
    const emission = cellAddress({ row, column: columns.emission });
    const formula = totalFormula(context, layout, row, tableCount, columns.emission, 'credit');
    const state = `IF(ISNUMBER(${emission}),${formulaText(fresh)},${formulaText(stale)})`;
    const name = fill(texts.notes.creditsOf, { stage: product.product.name });
    const cells: (CellSpec | null)[] = Array.from({ length: columns.state + 1 }, () => null);
    cells[columns.code] = textCell(productCode(productIndex), 'textCentered');
    cells[columns.product] = textCell(name);
    cells[columns.emission] = formulaCell(formula, sum.ledgerKgCo2e, 'emission');
    cells[columns.state] = formulaCell(state, fresh, 'state');
    return rowCells(row, cells);
  });
}

function checkCells(
  { texts }: ReportContext,
  { checkHeading }: StageLayout,
  tables: readonly SourceTable[],
): readonly PlannedCell[] {
  const words = texts.columns;
  const header = [words.rank, words.state, words.sheet, words.rowsRead, words.rowsNow];
  const rows = tables.map((table, index) => [
    textCell(String(index + 1), 'textCentered'),
    formulaCell(tableState(table, texts), texts.states.fresh, 'state'),
    textCell(table.sheet),
    numberCell(table.rowsRead, 'count'),
    rowsNowCell(table),
  ]);
  return [
    ...rowCells(checkHeading, [textCell(texts.headings.ledgerCheck, 'heading')]),
    ...blockCells(checkHeading + 1, [header.map((text) => textCell(text, 'header')), ...rows]),
  ];
}

function rowsNowCell(table: SourceTable): CellSpec {
  const names = table.filled.find(({ isName }) => isName);
  if (names === undefined) return numberCell(table.rowsRead, 'count');
  const others = names.count - table.rowsRead;
  const rest = others === 0 ? '' : `-${String(others)}`;
  const formula = `${countFormula(table, names.column)}${others < 0 ? `+${String(-others)}` : rest}`;
  return formulaCell(formula, table.rowsRead, 'count');
}

function tableState(table: SourceTable, texts: Texts): string {
  return stateFormula(
    [
      ...table.filled.map(({ column, count }) => `${countFormula(table, column)}=${String(count)}`),
      ...table.headers.map(witnessCondition),
      ...table.ignored.map((label) => labelCondition(table, label)),
    ],
    texts.states,
  );
}

/** The label still stands in its column as often as it did; wildcards of COUNTIF are escaped. */
function labelCondition(
  table: SourceTable,
  { column, text, count }: SourceTable['ignored'][number],
): string {
  const whole = sheetReference(table.sheet, `$${column}:$${column}`);
  const criterion = formulaText(`=${text.replace(/[~*?]/g, '~$&')}`);
  return `COUNTIF(${whole},${criterion})=${String(count)}`;
}

function countFormula(table: SourceTable, column: string): string {
  return `COUNTA(${sheetReference(table.sheet, `$${column}:$${column}`)})`;
}
