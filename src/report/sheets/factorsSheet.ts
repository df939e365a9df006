import type { Witness } from '../../core/study/evidence';
import type { EmissionFactor } from '../../core/study/factor';
import type { SourceTable } from '../../core/study/inventory';
import { factorName } from '../../texts/factors/factorName';
import { factorSource } from '../../texts/factors/factorSource';
import { gasName } from '../../texts/gasName';
import type { SheetPlan } from '../../workbook/plan';
import { ledgerReference } from '../formulas/ledgerReference';
import { shownSheet } from '../shownSheet';
import { readingContent, readingGuards } from '../formulas/readingContent';
import { stateFormula, witnessCondition } from '../formulas/stateFormula';
import type { Texts } from '../../texts/zhCN';
import type { FactorReview, ReportContext } from '../reportContext';
import {
  blockCells,
  filledTables,
  formulaCell,
  HEADER_ROW,
  linkCell,
  numberCell,
  sheetHead,
  sheetPlan,
  textCell,
  type CellSpec,
} from '../sheetWriter';
import { staleHighlights } from './highlights';
import { FACTOR_COLUMNS, nameWitnessOf, reviewKey, shownName } from './factorLayout';
import { gasCells } from './gasLayout';
import { gasTables } from './gasTables';

/**
 * PCF 因子: every emission factor with its value, source, ledger cell and review.
 * @param context the study
 */
export function factorsSheet(context: ReportContext): SheetPlan {
  const { inventory, texts, sheetNames } = context;
  const { columns } = texts;
  const headers = [
    columns.id,
    columns.factorName,
    columns.factor,
    columns.factorUnit,
    columns.gas,
    columns.source,
    columns.sheet,
    columns.cell,
    columns.usedBy,
    columns.review,
    columns.reviewNote,
    columns.state,
    columns.factorBoundary,
    columns.factorRegion,
    columns.factorYear,
    columns.factorVersion,
    columns.licence,
    columns.confidence,
  ];
  const uses = usesByFactor(context);
  const rows = inventory.factors.map((factor, index) =>
    factorRow(context, factor, index, uses.get(factor.id) ?? UNUSED),
  );
  const byGas = gasTables(context);
  const lastColumn = headers.length - 1;
  const head = sheetHead(texts.titles.factors, texts.notes.factors, lastColumn);
  const bottom = HEADER_ROW + rows.length;
  const body = { top: HEADER_ROW + 1, left: 0, bottom, right: lastColumn };
  return sheetPlan({
    key: 'factors',
    name: sheetNames.factors,
    cells: [
      ...head.cells,
      ...blockCells(HEADER_ROW, [headers.map((header) => textCell(header, 'header')), ...rows]),
      ...byGas.cells,
    ],
    merges: head.merges,
    columnWidths: [7, 30, 12, 16, 11, 20, 24, 9, 9, 11, 22, 9, 18, 12, 8, 11, 28, 9],
    tables: [
      ...filledTables([{ name: 'PCF_Factors', area: { ...body, top: HEADER_ROW }, headers }]),
      ...byGas.tables,
    ],
    choices: [
      {
        area: { ...body, left: FACTOR_COLUMNS.review, right: FACTOR_COLUMNS.review },
        values: Object.values(texts.reviews),
      },
    ],
    highlights: staleHighlights(body, FACTOR_COLUMNS.state, texts),
  });
}

const UNUSED = 0;
const ORIGIN_COLUMNS = FACTOR_COLUMNS.confidence - FACTOR_COLUMNS.state;

function usesByFactor({ inventory }: ReportContext): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { factor } of inventory.activities) {
    if (factor !== null) uses.set(factor.id, (uses.get(factor.id) ?? UNUSED) + 1);
  }
  return uses;
}

function factorRow(
  context: ReportContext,
  factor: EmissionFactor,
  index: number,
  used: number,
): readonly CellSpec[] {
  const { inventory, texts, reviews } = context;
  const { evidence } = factor;
  const { notApplicable } = texts.states;
  const nameCell = nameWitnessOf(factor);
  const review = reviewOf(factor, reviews);
  return [
    textCell(`F${String(index + 1)}`, 'textCentered'),
    nameCell === null
      ? textCell(factorName(factor, texts))
      : formulaCell(ledgerReference(nameCell.at), shownName(factor, texts), 'text'),
    valueCell(context, factor),
    textCell(factor.unitText, 'textCentered'),
    textCell(gasText(context, factor), 'textCentered'),
    textCell(factorSource(factor, texts) ?? texts.states.missing),
    textCell(evidence === null ? withoutCell(factor, texts) : shownSheet(evidence.at, context)),
    evidence === null
      ? textCell(notApplicable, 'textCentered')
      : linkCell(evidence.at.sheet, evidence.at.cell),
    numberCell(used, 'count'),
    textCell(reviewText(review?.review ?? 'open', context), 'input'),
    textCell(review?.note ?? '', 'input'),
    formulaCell(factorState(factor, inventory.tables, context), texts.states.fresh, 'state'),
    ...originCells(factor, context),
  ];
}

/** In either language: the name of a factor of the library is shown in the sheet's. */
function reviewOf(
  { name, library, unitText }: EmissionFactor,
  reviews: ReportContext['reviews'],
): FactorReview | undefined {
  const names = library === undefined ? [name] : [library.name.zh, library.name.en];
  const known = names.find((each) => reviews.has(reviewKey(each, unitText)));
  return known === undefined ? undefined : reviews.get(reviewKey(known, unitText));
}

function withoutCell({ library }: EmissionFactor, { factors, states }: Texts): string {
  return library === undefined ? states.notApplicable : factors.builtIn;
}

/** What an auditor asks of a factor that no cell of the user's holds. */
function originCells(
  { library, stated = {} }: EmissionFactor,
  { texts: { factors, states } }: ReportContext,
): readonly CellSpec[] {
  if (library === undefined) {
    const none = textCell(states.notApplicable, 'textCentered');
    // What the ledger says itself of region, year and edition.
    const said = [stated.region, stated.year?.witness, stated.version].map((witness) =>
      witness === undefined ? none : statedCell(witness),
    );
    const left = ORIGIN_COLUMNS - said.length - 1;
    return [none, ...said, ...Array.from({ length: left }, () => none)];
  }
  const { bilingual: key, boundaries, confidences } = factors;
  return [
    textCell(boundaries[library.boundary]),
    textCell(library.region[key], 'textCentered'),
    numberCell(library.year, 'count'),
    textCell(library.version, 'textCentered'),
    textCell(library.licence[key]),
    textCell(confidences[library.confidence], 'textCentered'),
  ];
}

function statedCell({ at, found, number }: Witness): CellSpec {
  return formulaCell(ledgerReference(at), number ?? found, 'textCentered');
}

/** The ledger's figure; of several gases the sum of what each of them comes to. */
function valueCell({ gasLayout }: ReportContext, factor: EmissionFactor): CellSpec {
  const { evidence, gases, value, id } = factor;
  if (gases !== undefined) {
    const cells = gasCells(gasLayout, factor, null);
    return cells.length === 0
      ? numberCell(value, 'factor')
      : formulaCell(cells.join('+'), value, 'factor');
  }
  if (factor.library !== undefined) {
    const { formula } = factor.library;
    return formula === undefined
      ? numberCell(value, 'factor')
      : formulaCell(formula, value, 'factor');
  }
  if (evidence === null) throw new Error(`${id} has no cell in the ledger.`);
  return { content: readingContent(evidence), style: 'factor' };
}

function gasText({ texts, footprint }: ReportContext, { gas, gases }: EmissionFactor): string {
  if (gases === undefined || gas !== 'gases') return texts.gases[gas];
  const counted = gases.parts.filter(({ apart }) => apart === null);
  const shown = counted.length === 0 ? gases.parts : counted;
  const names = shown.map((part) => gasName(part.gas, footprint.method.gwp, texts));
  return [...new Set(names)].join(' + ');
}

function reviewText(review: string, { texts }: ReportContext): string {
  const words: Readonly<Record<string, string>> = texts.reviews;
  return Object.hasOwn(words, review) ? (words[review] ?? review) : review;
}

function factorState(
  factor: EmissionFactor,
  tables: readonly SourceTable[],
  { texts }: ReportContext,
): string {
  if (factor.evidence === null) return stateFormula([], texts.states);
  const { at } = factor.evidence;
  const parts = factor.gases?.parts ?? [];
  const table = tables.find(({ sheet, file }) => sheet === at.sheet && file === at.file);
  return stateFormula(
    [
      ...[factor, ...parts].flatMap(({ witnesses }) => witnesses.map(witnessCondition)),
      ...[factor, ...parts].flatMap(({ evidence }) =>
        evidence === null ? [] : readingGuards(evidence),
      ),
      ...(table?.headers ?? []).map(witnessCondition),
    ],
    texts.states,
  );
}
