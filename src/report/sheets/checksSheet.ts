import { cellKey } from '../../core/cellKey';
import { impactOf } from '../../core/calculation/impactOf';
import type { CellRef } from '../../core/cellRef';
import { cellRanges, type CellRange } from '../../core/cellRanges';
import { isFirstPart } from '../../core/study/allocation';
import type { Finding } from '../../core/study/finding';
import type { Question } from '../../core/study/question';
import type { Stage } from '../../core/study/stage';
import { fill } from '../../texts/fill';
import { findingSentence } from '../../texts/findingSentence';
import { questionSentence } from '../../texts/sentences';
import { cellAddress, sheetReference } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import { formulaText } from '../formulas/formulaText';
import { layoutOf, productCode, type ReportContext } from '../reportContext';
import {
  blockCells,
  filledTables,
  formulaCell,
  HEADER_ROW,
  linkCell,
  numberCell,
  rowCells,
  sheetHead,
  sheetPlan,
  textCell,
  type CellSpec,
} from '../sheetWriter';
import { sharedCode } from './settingsKeys';
import { stageColumn } from './stageColumn';
import { stageCreditsCell, stageTotalCells } from './stageTotalCells';

const LAST_COLUMN = 6;

/** Agreement asked of core and workbook: |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = '1E-9';

/**
 * PCF 检查: the core's own figures beside the workbook's formulas, then findings and questions.
 * @param context the study
 */
export function checksSheet(context: ReportContext): SheetPlan {
  const { texts, sheetNames, findings, inventory } = context;
  const words = texts.columns;
  const agreement = agreementRows(context);
  const agreementHeaders = [
    words.code,
    words.product,
    words.stage,
    words.core,
    words.workbook,
    words.difference,
    words.verdict,
  ];
  const findingHeaders = [
    words.severity,
    words.kind,
    words.message,
    words.sheet,
    words.cell,
    words.effect,
  ];
  const findingsTop = HEADER_ROW + agreement.length + 3;
  const rows = [
    ...findings.map((finding) => findingRow(context, finding)),
    ...inventory.questions
      .filter(({ answer }) => answer === null)
      .map((question) => questionRow(context, question)),
  ];
  const head = sheetHead(texts.titles.checks, texts.notes.checks, LAST_COLUMN);
  const table = (name: string, headers: readonly string[], top: number, count: number) => ({
    name,
    headers,
    area: { top, left: 0, bottom: top + count, right: headers.length - 1 },
  });
  const verdict = {
    top: HEADER_ROW + 1,
    bottom: HEADER_ROW + agreement.length,
    left: LAST_COLUMN,
    right: LAST_COLUMN,
  };
  const firstVerdict = cellAddress({ row: verdict.top, column: LAST_COLUMN });
  return sheetPlan({
    key: 'checks',
    name: sheetNames.checks,
    cells: [
      ...head.cells,
      ...blockCells(HEADER_ROW, [headerRow(agreementHeaders), ...agreement]),
      ...rowCells(findingsTop - 1, [textCell(texts.headings.findings, 'heading')]),
      ...blockCells(findingsTop, [headerRow(findingHeaders), ...rows]),
    ],
    merges: head.merges,
    columnWidths: [10, 24, 70, 30, 26, 18, 30],
    tables: filledTables([
      table('PCF_Agreement', agreementHeaders, HEADER_ROW, agreement.length),
      table('PCF_Findings', findingHeaders, findingsTop, rows.length),
    ]),
    highlights: [
      {
        area: verdict,
        formula: `${firstVerdict}=${formulaText(texts.states.agrees)}`,
        kind: 'fine',
      },
      {
        area: verdict,
        formula: `${firstVerdict}<>${formulaText(texts.states.agrees)}`,
        kind: 'alarm',
      },
    ],
  });
}

function headerRow(headers: readonly string[]): readonly CellSpec[] {
  return headers.map((header) => textCell(header, 'header'));
}

interface Compared {
  /** Of a product, or of what several share. */
  readonly code: string;
  readonly product: string;
  readonly label: string;
  readonly coreKgCo2e: number;
  readonly reference: string;
}

function agreementRows(context: ReportContext): readonly (readonly CellSpec[])[] {
  return [...comparisons(context), ...sharedComparisons(context)].map((compared, index) => {
    const row = HEADER_ROW + 1 + index;
    const core = cellAddress({ row, column: 3 });
    const workbook = cellAddress({ row, column: 4 });
    const difference = cellAddress({ row, column: 5 });
    const { stale, agrees, differs } = context.texts.states;
    const verdict =
      `IF(NOT(ISNUMBER(${workbook})),${formulaText(stale)},` +
      `IF(ABS(${difference})<=${AGREEMENT}*MAX(1,ABS(${core})),${formulaText(agrees)},${formulaText(differs)}))`;
    return [
      textCell(compared.code, 'textCentered'),
      textCell(compared.product),
      textCell(compared.label),
      numberCell(compared.coreKgCo2e, 'emission'),
      formulaCell(compared.reference, compared.coreKgCo2e, 'emission'),
      formulaCell(`${workbook}-${core}`, 0, 'difference'),
      formulaCell(verdict, agrees, 'state'),
    ];
  });
}

/** Every stage and the total of every product, on the ledger's own basis. */
function comparisons(context: ReportContext): readonly Compared[] {
  const { footprint, texts, sheetNames } = context;
  const { resultsTop, ledgerTotalColumn } = context.summaryLayout;
  return footprint.products.flatMap((product, productIndex) => {
    const shared = { code: productCode(productIndex), product: product.product.name };
    const credits = product.stages.flatMap(({ stage, credits: apart }) => {
      const reference = stageCreditsCell(context, stage, productIndex);
      if (apart === undefined || reference === null) return [];
      const label = fill(texts.notes.creditsOf, { stage: texts.stages[stage] });
      return [{ ...shared, label, coreKgCo2e: apart.ledgerKgCo2e, reference }];
    });
    const stages = product.stages.flatMap(({ stage, ledgerKgCo2e }) => {
      const cells = stageTotalCells(context, stage, productIndex);
      if (ledgerKgCo2e === null || cells === null) return [];
      const label = texts.stages[stage];
      return [{ ...shared, label, coreKgCo2e: ledgerKgCo2e, reference: cells.emission }];
    });
    if (product.ledgerTotalKgCo2e === null) return [...stages, ...credits];
    const total = cellAddress({ row: resultsTop + 1 + productIndex, column: ledgerTotalColumn });
    return [
      ...stages,
      ...credits,
      {
        ...shared,
        label: texts.headings.totals,
        coreKgCo2e: product.ledgerTotalKgCo2e,
        reference: sheetReference(sheetNames.summary, total),
      },
    ];
  });
}

/** The parts of what several products share make the whole again. */
function sharedComparisons(context: ReportContext): readonly Compared[] {
  const { inventory, texts } = context;
  return inventory.activities.flatMap((activity): Compared[] => {
    const { allocation, name, stage } = activity;
    if (allocation === undefined || !isFirstPart(allocation)) return [];
    const impact = impactOf(activity);
    const reference = sharedSum(context, stage, sharedCode(allocation));
    if (!impact.ok || reference === null) return [];
    return [
      {
        code: sharedCode(allocation),
        product: fill(texts.allocation.check, { name }),
        label: texts.stages[stage],
        coreKgCo2e: impact.value.amount * impact.value.kgPerUnit,
        reference,
      },
    ];
  });
}

/** The sum of all rows of a stage sheet that are parts of one, wherever they are sorted to. */
function sharedSum(context: ReportContext, stage: Stage, code: string): string | null {
  const { columns } = layoutOf(context, stage);
  if (columns.allocation === null) return null;
  const range = (column: number): string => stageColumn(context, stage, column);
  const codes = range(columns.allocation.shared);
  return `SUMIFS(${range(columns.emission)},${codes},${formulaText(code)})`;
}

function findingRow({ texts }: ReportContext, finding: Finding): readonly CellSpec[] {
  const { notApplicable } = texts.states;
  return [
    textCell(texts.severities[finding.severity], 'textCentered'),
    textCell(finding.code),
    textCell(findingSentence(finding, texts)),
    ...placeCells(finding.cells, notApplicable),
    finding.effectKgCo2e === null
      ? textCell(notApplicable, 'textCentered')
      : numberCell(finding.effectKgCo2e, 'emission'),
  ];
}

function questionRow({ texts }: ReportContext, question: Question): readonly CellSpec[] {
  const { notApplicable } = texts.states;
  const assumed = question.assumed ?? texts.states.missing;
  return [
    textCell(texts.severities.question, 'textCentered'),
    textCell(question.code),
    textCell(`${questionSentence(question, texts)} ${texts.columns.assumed}: ${assumed}`),
    ...placeCells(question.cells ?? (question.at === null ? [] : [question.at]), notApplicable),
    textCell(notApplicable, 'textCentered'),
  ];
}

/** So much of a list of cells is shown beside the sentence, which names some as well: one line. */
const LONGEST_LIST = 18;

/**
 * The cells as ranges, as many as fit in a line, with the number of further ones; the first is a link.
 * All of them are in the JSON of the command line.
 */
function placeCells(cells: readonly CellRef[], none: string): readonly CellSpec[] {
  const [first] = cells;
  if (first === undefined) return [textCell(none), textCell(none, 'textCentered')];
  const own = cells.filter(({ file, sheet }) => file === first.file && sheet === first.sheet);
  const shown: string[] = [];
  let named = 0;
  for (const { range, count } of rangesFrom(first, own)) {
    if (named > 0 && [...shown, range].join(', ').length > LONGEST_LIST) break;
    shown.push(range);
    named += count;
  }
  const rest = new Set(cells.map(cellKey)).size - named;
  const more = rest > 0 ? ` (+${String(rest)})` : '';
  return [textCell(first.sheet), linkCell(first.sheet, first.cell, `${shown.join(', ')}${more}`)];
}

/** The cell that the link goes to is named first. */
function rangesFrom(first: CellRef, cells: readonly CellRef[]): readonly CellRange[] {
  const ranges = cellRanges(cells);
  const isFirst = ({ range }: CellRange): boolean =>
    range === first.cell || range.startsWith(`${first.cell}:`);
  return [...ranges.filter(isFirst), ...ranges.filter((range) => !isFirst(range))];
}
