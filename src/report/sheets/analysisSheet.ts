import type { SheetPlan } from '../../workbook/plan';
import type { ReportContext } from '../reportContext';
import { HEADER_ROW, sheetHead, sheetPlan, usedArea } from '../sheetWriter';
import { LAST_ANALYSIS_COLUMN, type AnalysisBlock } from './analysisBlock';
import { choicesBlock } from './analysisChoices';
import { cutOffBlock, leftOutBlock } from './analysisCutOff';
import { factorLines, factorsBlock } from './analysisFactors';
import { qualityBlock, sharesBlock } from './analysisQuality';

/**
 * PCF 分析: what each factor's change does to the totals, the quality of the data, other answers, and
 * what was cut off.
 * @param context the study
 */
export function analysisSheet(context: ReportContext): SheetPlan {
  const { texts, sheetNames } = context;
  const lines = factorLines(context);
  const head = sheetHead(texts.titles.analysis, texts.notes.analysis, LAST_ANALYSIS_COLUMN);
  const blocks = stacked([
    (top) => factorsBlock(context, lines, top),
    (top) => choicesBlock(context, top),
    (top) => sharesBlock(context, top),
    (top) => qualityBlock(context, lines, top),
    (top) => cutOffBlock(context, top),
    (top) => leftOutBlock(context, top),
  ]);
  const cells = [...head.cells, ...blocks.flatMap((block) => block.cells)];
  return sheetPlan({
    key: 'analysis',
    name: sheetNames.analysis,
    cells,
    merges: [...head.merges, ...blocks.flatMap(({ merges }) => merges)],
    rowHeights: new Map([
      [0, 28],
      [1, 32],
    ]),
    frozenRows: HEADER_ROW,
    columnWidths: [7, 26, 9, 34, 16, 18, 14, 16, 12, 18, 18, 8],
    tables: blocks.flatMap(({ tables }) => tables),
    print: { area: usedArea(cells), orientation: 'landscape', titleRow: null },
  });
}

/** Each below the one before, with an empty row between them. */
function stacked(parts: readonly ((top: number) => AnalysisBlock)[]): readonly AnalysisBlock[] {
  const blocks: AnalysisBlock[] = [];
  let top = HEADER_ROW;
  for (const part of parts) {
    const block = part(top);
    blocks.push(block);
    top = block.bottom + 1;
  }
  return blocks;
}
