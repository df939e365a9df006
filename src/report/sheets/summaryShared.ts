import type { Finding, FindingCode } from '../../core/study/finding';
import type { Apart } from '../../core/study/footprint';
import type { Unassigned } from '../../core/study/inventory';
import { fill } from '../../texts/fill';
import { findingSentence } from '../../texts/findingSentence';
import type { Area } from '../../workbook/address';
import type { PlannedCell } from '../../workbook/plan';
import type { ReportContext } from '../reportContext';
import {
  blockCells,
  formulaCell,
  numberCell,
  rowCells,
  textCell,
  type CellSpec,
} from '../sheetWriter';
import { apartFormula } from './apartFormula';
import type { SummaryLayout } from './summaryLayout';

/** Two lines of a sentence over the whole width. */
export const SENTENCE_HEIGHT = 32;

const TOLD: readonly FindingCode[] = ['allocated', 'shared-left-out', 'allocation-needed'];

/** What is said of shared amounts below the results. */
export interface SharedBlock {
  readonly cells: readonly PlannedCell[];
  /** Sentences go over the whole width. */
  readonly merges: readonly Area[];
}

/**
 * How what several products share was divided, in words, and what stands apart from every product
 * with its emission; nothing where the study shares nothing.
 * @param context the study
 * @param layout of the summary
 */
export function summaryShared(
  context: ReportContext,
  { sharedTop, stateColumn }: SummaryLayout,
): SharedBlock {
  const { texts, findings } = context;
  const told = findings.filter(({ code }) => TOLD.includes(code));
  const apart = apartRows(context);
  if (told.length === 0 && apart.length === 0) return { cells: [], merges: [] };
  const sentences = told.map((finding) => sentenceRow(context, finding));
  const top = sharedTop + 1;
  return {
    cells: [
      ...rowCells(sharedTop, [textCell(texts.allocation.heading, 'heading')]),
      ...blockCells(top, [...sentences, ...apart]),
    ],
    merges: sentences.map((_, index) => {
      return { top: top + index, bottom: top + index, left: 0, right: stateColumn };
    }),
  };
}

function sentenceRow({ texts }: ReportContext, finding: Finding): readonly CellSpec[] {
  return [textCell(findingSentence(finding, texts))];
}

function apartRows(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { footprint, texts } = context;
  const line = (apart: Apart<Unassigned>, sentence: string): readonly CellSpec[] => [
    textCell('', 'textCentered'),
    textCell(fill(sentence, { name: apart.row.name })),
    apartCell(context, apart),
  ];
  return [
    ...footprint.unassigned.map((apart) => line(apart, texts.allocation.apart)),
    ...footprint.leftOut.map((apart) => line(apart, texts.allocation.leftOut)),
  ];
}

function apartCell(context: ReportContext, { row, kgCo2e }: Apart<Unassigned>): CellSpec {
  if (kgCo2e === null) return textCell(context.texts.states.missing, 'textCentered');
  const formula = apartFormula(context, row.activities);
  return formula === null
    ? numberCell(kgCo2e, 'emission')
    : formulaCell(formula, kgCo2e, 'emission');
}
