import { areaAddress, cellAddress, sheetReference } from '../../workbook/address';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import { cellXml } from './cellXml';
import { choiceList } from '../../workbook/choiceList';
import { neededHeight, STANDARD_HEIGHT } from '../../workbook/neededHeight';
import { storedFormula } from './storedFormula';
import type { PlannedCell, PlannedChoice, SheetPlan } from '../../workbook/plan';
import type { AddedStyles } from './addStyles';

/** What a sheet's XML needs from the rest of the file. */
export interface SheetSurroundings {
  readonly styles: AddedStyles;
  readonly renames: ReadonlyMap<string, string>;
  readonly isActive: boolean;
  /** Relationship of the drawing with the charts; null when there are none. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** Excel adds this to a width in characters: the cell's padding, at its standard font. */
const WIDTH_PADDING = 0.710_937_5;
const A4 = 9;

/**
 * A sheet of ours as XML, in the order the format wants.
 * @param plan the sheet
 * @param around what it refers to
 */
export function sheetXml(plan: SheetPlan, around: SheetSurroundings): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(plan, around.isActive),
    `<sheetFormatPr defaultRowHeight="${String(STANDARD_HEIGHT)}"/>`,
    columnsXml(plan.columnWidths),
    `<sheetData>${rowsXml(plan, around)}</sheetData>`,
    mergesXml(plan),
    highlightsXml(plan, around),
    choicesXml(plan.choices),
    linksXml(plan.cells),
    pageXml(plan),
    numbersAsTextXml(plan),
    around.drawing === null ? '' : `<drawing r:id="${around.drawing}"/>`,
    tablesXml(around.tables),
    '</worksheet>',
  ].join('');
}

function viewXml(plan: SheetPlan, isActive: boolean): string {
  const selected = isActive ? ' tabSelected="1"' : '';
  const frozen = String(plan.frozenRows);
  const corner = cellAddress({ row: plan.frozenRows, column: 0 });
  const pane =
    plan.frozenRows === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="${corner}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="${corner}" sqref="${corner}"/>`;
  const view = `<sheetView showGridLines="0"${selected} workbookViewId="0">${pane}</sheetView>`;
  return `<sheetViews>${view}</sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const number = String(index + 1);
    const padded = String(width + WIDTH_PADDING);
    return `<col min="${number}" max="${number}" width="${padded}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(plan: SheetPlan, around: SheetSurroundings): string {
  const rows = cellsByRow(plan);
  return [...rows.keys()]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = rows.get(row) ?? [];
      const heightXml = heightAttributes(plan.rowHeights.get(row), neededHeight(cells, plan));
      const xml = cells.map((cell) => cellXml(cell, styleOf(cell, around), around.renames));
      return `<row r="${String(row + 1)}"${heightXml}>${xml.join('')}</row>`;
    })
    .join('');
}

/** A height of the plan's is fixed; a needed one is what Excel would come to by itself. */
function heightAttributes(planned: number | undefined, needed: number | null): string {
  if (planned !== undefined) return ` ht="${String(planned)}" customHeight="1"`;
  return needed === null ? '' : ` ht="${String(needed)}"`;
}

function cellsByRow(plan: SheetPlan): ReadonlyMap<number, readonly PlannedCell[]> {
  const rows = new Map<number, PlannedCell[]>();
  for (const row of plan.rowHeights.keys()) rows.set(row, []);
  for (const cell of plan.cells) {
    const row = rows.get(cell.at.row) ?? [];
    rows.set(cell.at.row, row);
    row.push(cell);
  }
  for (const row of rows.values()) row.sort((a, b) => a.at.column - b.at.column);
  return rows;
}

function styleOf(cell: PlannedCell, around: SheetSurroundings): number {
  const style = around.styles.cells.get(cell.style);
  if (style === undefined) throw new Error(`No look is called ${cell.style}`);
  return style;
}

function mergesXml({ merges }: SheetPlan): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('');
  return `<mergeCells count="${String(merges.length)}">${cells}</mergeCells>`;
}

function highlightsXml({ highlights }: SheetPlan, around: SheetSurroundings): string {
  return highlights
    .map(({ area, formula, kind }, index) => {
      const look = String(around.styles.highlights.get(kind));
      const rule = `type="expression" dxfId="${look}" priority="${String(index + 1)}"`;
      const stored = escapeText(storedFormula(formula, around.renames));
      return (
        `<conditionalFormatting sqref="${areaAddress(area)}">` +
        `<cfRule ${rule}><formula>${stored}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

function choicesXml(choices: readonly PlannedChoice[]): string {
  if (choices.length === 0) return '';
  const each = choices.map(
    (choice) =>
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
      `sqref="${areaAddress(choice.area)}"><formula1>${choiceFormula(choice)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${String(choices.length)}">${each.join('')}</dataValidations>`;
}

function choiceFormula(choice: PlannedChoice): string {
  return escapeText(`"${choiceList(choice).replaceAll('"', '""')}"`);
}

function linksXml(cells: readonly PlannedCell[]): string {
  const links = cells.flatMap(({ at, link }) => {
    if (link === undefined) return [];
    const location = escapeAttribute(sheetReference(link.sheet, link.cell));
    return [`<hyperlink ref="${cellAddress(at)}" location="${location}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function pageXml({ print }: SheetPlan): string {
  const fit = `orientation="${print.orientation}" fitToHeight="0"`;
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${String(A4)}" ${fit}/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'
  );
}

/** Part numbers such as 0042 are texts on purpose: no green corner should call them a mistake. */
function numbersAsTextXml({ cells }: SheetPlan): string {
  const texts = cells.filter(({ content }) => {
    return (
      content.kind === 'text' && content.text.trim() !== '' && !Number.isNaN(Number(content.text))
    );
  });
  if (texts.length === 0) return '';
  const rows = texts.map(({ at }) => at.row);
  const columns = texts.map(({ at }) => at.column);
  const area = {
    top: rows.reduce((a, b) => Math.min(a, b)),
    left: columns.reduce((a, b) => Math.min(a, b)),
    bottom: rows.reduce((a, b) => Math.max(a, b)),
    right: columns.reduce((a, b) => Math.max(a, b)),
  };
  return `<ignoredErrors><ignoredError sqref="${areaAddress(area)}" numberStoredAsText="1"/></ignoredErrors>`;
}

function tablesXml(relationships: readonly string[]): string {
  if (relationships.length === 0) return '';
  const tables = relationships.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return `<tableParts count="${String(relationships.length)}">${tables}</tableParts>`;
}
