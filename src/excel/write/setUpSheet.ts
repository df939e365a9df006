import { areaAddress } from '../../workbook/address';
import { choiceList } from '../../workbook/choiceList';
import type { PlannedHighlight, SheetPlan } from '../../workbook/plan';
import { renamedFormula } from '../../workbook/renamedFormula';
import { HIGHLIGHTS } from '../../workbook/styles';
import { columnPoints } from './columnPoints';
import type { PlacedSheet } from './placeSheets';

const POINTS_PER_INCH = 72;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 } as const;

/**
 * What a sheet has beside contents and looks: widths, merged cells, frozen rows, choices,
 * highlights, and how it is printed.
 * @param placed the sheet, with contents and looks
 * @param names the names that ours get
 */
export function setUpSheet({ plan, sheet }: PlacedSheet, names: ReadonlyMap<string, string>): void {
  sheet.showGridlines = false;
  for (const area of plan.merges) sheet.getRange(areaAddress(area)).merge(false);
  plan.columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = columnPoints(width);
  });
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  for (const choice of plan.choices) {
    const { dataValidation } = sheet.getRange(areaAddress(choice.area));
    dataValidation.rule = { list: { inCellDropDown: true, source: choiceList(choice) } };
  }
  // Excel puts each new one before the others.
  for (const highlight of [...plan.highlights].reverse()) addHighlight(sheet, highlight, names);
  setUpPage(plan, sheet.pageLayout);
}

function addHighlight(
  sheet: Excel.Worksheet,
  { area, formula, kind }: PlannedHighlight,
  names: ReadonlyMap<string, string>,
): void {
  const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add('Custom');
  custom.rule.formula = `=${renamedFormula(formula, names)}`;
  custom.format.fill.color = `#${HIGHLIGHTS[kind].fill}`;
  custom.format.font.color = `#${HIGHLIGHTS[kind].text}`;
}

function setUpPage({ print }: SheetPlan, page: Excel.PageLayout): void {
  page.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.leftMargin = MARGINS.left * POINTS_PER_INCH;
  page.rightMargin = MARGINS.right * POINTS_PER_INCH;
  page.topMargin = MARGINS.top * POINTS_PER_INCH;
  page.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  page.headerMargin = MARGINS.header * POINTS_PER_INCH;
  page.footerMargin = MARGINS.footer * POINTS_PER_INCH;
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = '&P / &N';
  page.setPrintArea(areaAddress(print.area));
  if (print.titleRow === null) return;
  const row = String(print.titleRow + 1);
  page.setPrintTitleRows(`$${row}:$${row}`);
}
