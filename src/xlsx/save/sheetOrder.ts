/** The elements of a sheet in the order that the format wants. */
export const SHEET_ORDER: readonly string[] =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
  protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells
  phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
  headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
  legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts
  extLst`.split(/\s+/);
