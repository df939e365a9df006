import type { Activity } from '../../core/study/activity';
import type { Evidence } from '../../core/study/evidence';
import type { Texts } from '../../texts/zhCN';
import { fill } from '../../texts/fill';
import { cellAddress } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import { ledgerReference } from '../formulas/ledgerReference';
import { shownSheet } from '../shownSheet';
import { formulaText } from '../formulas/formulaText';
import type { ReportContext } from '../reportContext';
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
import { keyReferences, sharedCode } from './settingsKeys';

const FOUND_COLUMN = 7;
const VALUE_COLUMN = 8;
const CURRENT_COLUMN = 12;
const STATE_COLUMN = 13;

interface Datum {
  readonly activity: Activity;
  readonly kind: keyof Texts['data'];
  readonly evidence: Evidence;
  readonly unit: string;
}

/**
 * PCF 活动数据: every number read from the ledger, with its cell, the text found and how it was read.
 * @param context the study
 */
export function activitySheet(context: ReportContext): SheetPlan {
  const { inventory, texts, sheetNames } = context;
  const words = texts.columns;
  const headers = [
    words.id,
    words.stage,
    words.product,
    words.item,
    words.datum,
    words.sheet,
    words.cell,
    words.found,
    words.amountRead,
    words.unit,
    words.reading,
    words.certainty,
    words.current,
    words.state,
  ];
  const isShared = inventory.activities.some(({ allocation }) => allocation !== undefined);
  const { shared, key, keySum, share } = texts.allocation.columns;
  if (isShared) headers.push(shared, key, keySum, share);
  const head = sheetHead(texts.titles.activity, texts.notes.activity, headers.length - 1);
  const rows = inventory.activities
    .flatMap(dataOf)
    .map((datum, index) => [
      ...datumRow(context, datum, index),
      ...(isShared ? shareCells(context, datum.activity, HEADER_ROW + 1 + index) : []),
    ]);
  const area = {
    top: HEADER_ROW,
    left: 0,
    bottom: HEADER_ROW + rows.length,
    right: headers.length - 1,
  };
  const state = `$${cellAddress({ row: HEADER_ROW + 1, column: STATE_COLUMN })}`;
  return sheetPlan({
    key: 'activity',
    name: sheetNames.activity,
    cells: [
      ...head.cells,
      ...blockCells(HEADER_ROW, [headers.map((header) => textCell(header, 'header')), ...rows]),
    ],
    merges: head.merges,
    columnWidths: [
      ...[7, 11, 18, 32, 9, 26, 9, 16, 12, 10, 36, 9, 16, 9],
      ...(isShared ? [8, 12, 12, 10] : []),
    ],
    tables: filledTables([{ name: 'PCF_Activity', area, headers }]),
    highlights: [
      {
        area: { ...area, top: HEADER_ROW + 1 },
        formula: `${state}=${formulaText(texts.states.changed)}`,
        kind: 'caution',
      },
    ],
  });
}

function dataOf(activity: Activity): readonly Datum[] {
  const { data } = activity;
  const measures =
    data.kind === 'amount'
      ? [{ kind: 'amount' as const, measure: data.amount }]
      : [
          { kind: 'mass' as const, measure: data.mass },
          { kind: 'distance' as const, measure: data.distance },
        ];
  const measured = measures.flatMap(({ kind, measure }) => {
    if (measure === null) return [];
    const terms = measure.terms.map(({ evidence, unit }) => ({ activity, kind, evidence, unit }));
    const { loss } = measure;
    if (loss === undefined) return terms;
    const { evidence, unit } = loss;
    return [...terms, { activity, kind: 'loss' as const, evidence, unit }];
  });
  const { conversion } = activity;
  if (conversion?.evidence == null) return measured;
  const { evidence, top, bottom } = conversion;
  return [
    ...measured,
    { activity, kind: 'conversion' as const, evidence, unit: `${top}/${bottom}` },
  ];
}

function datumRow(context: ReportContext, datum: Datum, index: number): readonly CellSpec[] {
  const { texts } = context;
  const { activity, kind, evidence, unit } = datum;
  const { at, found, value } = evidence;
  const row = HEADER_ROW + 1 + index;
  const asRead = cellAddress({ row, column: FOUND_COLUMN });
  const current = cellAddress({ row, column: CURRENT_COLUMN });
  const valueRead = cellAddress({ row, column: VALUE_COLUMN });
  return [
    textCell(`A${String(index + 1)}`, 'textCentered'),
    textCell(texts.stages[activity.stage], 'textCentered'),
    textCell(activity.product),
    textCell(activity.name),
    textCell(texts.data[kind], 'textCentered'),
    textCell(shownSheet(at, context)),
    linkCell(at.sheet, at.cell),
    textCell(found),
    numberCell(value, 'amount'),
    textCell(unit, 'textCentered'),
    textCell(readingText(texts, evidence)),
    evidence.certainty === undefined
      ? textCell(texts.states.notApplicable, 'textCentered')
      : numberCell(evidence.certainty, 'share'),
    ...currentCells(texts, evidence, { asRead, value: valueRead, current }),
  ];
}

/** Behind the whole amount: what this product has of it. */
function shareCells(
  context: ReportContext,
  { product, allocation: part }: Activity,
  row: number,
): readonly CellSpec[] {
  const none = textCell(context.texts.states.notApplicable, 'textCentered');
  if (part === undefined) return [none, none, none, none];
  const index = context.inventory.products.findIndex(({ name }) => name === product);
  const { key, sum } = keyReferences(context, part, index);
  const { value } = part.key;
  const { total } = part.allocation;
  const at = (column: number): string => cellAddress({ row, column });
  return [
    textCell(sharedCode(part), 'textCentered'),
    formulaCell(key, value, 'amount'),
    formulaCell(sum, total, 'amount'),
    formulaCell(`${at(STATE_COLUMN + 2)}/${at(STATE_COLUMN + 3)}`, value / total, 'share'),
  ];
}

/** The cell as it is now, and whether that is what was read; numbers are compared as numbers. */
function currentCells(
  texts: Texts,
  { at, found, value, reading }: Evidence,
  cells: { readonly asRead: string; readonly value: string; readonly current: string },
): readonly CellSpec[] {
  const { unchanged, changed } = texts.states;
  const reference = ledgerReference(at);
  const isNumber = reading.kind === 'number';
  const same = isNumber
    ? `AND(ISNUMBER(${cells.current}),${cells.current}=${cells.value})`
    : `EXACT(${cells.asRead},${cells.current})`;
  return [
    isNumber
      ? formulaCell(reference, value, 'amount')
      : formulaCell(`${reference}&""`, found, 'text'),
    formulaCell(
      `IF(IFERROR(${same},FALSE),${formulaText(unchanged)},${formulaText(changed)})`,
      unchanged,
      'state',
    ),
  ];
}

function readingText({ readings }: Texts, { reading }: Evidence): string {
  if (reading.kind !== 'number-and-unit') return readings[reading.kind];
  if (reading.unitText === '') return readings['number-text'];
  return fill(readings['number-and-unit'], { unit: reading.unitText });
}
