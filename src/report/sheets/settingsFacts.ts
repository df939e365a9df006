import { STANDARDS, type FactEntry } from '../../core/study/facts';
import type { Inventory } from '../../core/study/inventory';
import { checksListed, factName, factValue } from '../../texts/facts/factWords';
import { fill } from '../../texts/fill';
import { cellAddress } from '../../workbook/address';
import type { PlannedChoice } from '../../workbook/plan';
import type { ReportContext } from '../reportContext';
import { HEADER_ROW, numberCell, textCell, type CellSpec } from '../sheetWriter';
import type { FactRow } from './factRow';
import { FACT_COLUMNS, SETTING_ROWS } from './settingsLayout';

/** A ledger may have thousands of products; facts that somebody has given are always listed. */
const MOST_PRODUCTS = 40;
const METHOD_ROWS = Object.keys(SETTING_ROWS).length;
const PLAIN_NUMBER = /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/**
 * The facts that the settings sheet lists. The output of a product that is asked for in the table of
 * products is not listed twice.
 * @param inventory products, facts and questions
 */
export function listedFacts({ facts, products, questions }: Inventory): readonly FactRow[] {
  const shown = new Set(products.slice(0, MOST_PRODUCTS).map(({ name }) => name));
  const asked = new Set(
    questions.flatMap(({ code, label }) => (code === 'unit-of-analysis' ? [label] : [])),
  );
  const listed = facts.entries.filter(({ product, key, written }) => {
    if (written !== null || product === null) return true;
    return shown.has(product) && !(key === 'output' && asked.has(product));
  });
  return [
    ...listed.map((entry) => ({ id: entry.id, entry, text: writtenText(entry) })),
    ...[...facts.stray].map(([id, text]) => ({ id, entry: null, text })),
  ];
}

/** Excel makes a number of a date that is typed: it is shown as the date that it means. */
function writtenText({ key, fact, written }: FactEntry): string {
  const isDate = key === 'reportDate' || key === 'period';
  const isHeld = fact?.source === 'answer' && fact.text === written;
  return isDate && isHeld && typeof fact.value === 'string' ? fact.value : (written ?? '');
}

/**
 * The rows of study facts: id, what is written, what it is, what it blocks while missing, and what
 * is gone by now.
 * @param context the study
 */
export function factRows(context: ReportContext): readonly (readonly CellSpec[])[] {
  return context.factList.map((row) => {
    const cells: CellSpec[] = [];
    cells[FACT_COLUMNS.id] = textCell(row.id);
    cells[FACT_COLUMNS.answer] = isPlainNumber(row.text)
      ? numberCell(Number(row.text), 'input')
      : textCell(row.text, 'input');
    cells[FACT_COLUMNS.meaning] = textCell(meaningOf(row, context));
    cells[FACT_COLUMNS.blocks] = textCell(blocksOf(row, context));
    cells[FACT_COLUMNS.inUse] = textCell(inUse(row, context));
    return cells;
  });
}

function meaningOf({ entry }: FactRow, { texts }: ReportContext): string {
  if (entry === null) return texts.facts.stray;
  const expected = texts.facts.expected[entry.key];
  return fill(texts.facts.meaning, { name: factName(entry, texts), expected });
}

function blocksOf({ entry }: FactRow, { texts }: ReportContext): string {
  return entry === null ? texts.states.notApplicable : checksListed(entry.blocks, texts);
}

function inUse({ entry }: FactRow, { texts }: ReportContext): string {
  const { facts, states } = texts;
  if (entry === null) return states.notApplicable;
  const { fact, unusable } = entry;
  if (fact !== null) return fill(facts.inUse[fact.source], { value: factValue(fact, texts) });
  return unusable === null ? states.missing : fill(facts.inUse.unusable, { value: unusable });
}

/**
 * Whether a text is written into its cell as a number.
 * @param text as a person wrote it
 */
export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text);
}

/**
 * The drop-down of the standards.
 * @param context the study
 */
export function factChoices({ factList }: ReportContext): readonly PlannedChoice[] {
  return factList.flatMap(({ entry }, index) => {
    if (entry?.key !== 'standard') return [];
    const row = firstFactRow() + index;
    const column = FACT_COLUMNS.answer;
    const area = { top: row, bottom: row, left: column, right: column };
    return [{ area, values: STANDARDS }];
  });
}

/**
 * Where a fact stands in the settings sheet: the cell that a person fills in.
 * @param context the study
 * @param id of the fact
 * @returns an absolute address within the settings sheet, null where it is not listed
 */
export function factCell({ factList }: ReportContext, id: string): string | null {
  const index = factList.findIndex((row) => row.id === id);
  if (index === -1) return null;
  const address = cellAddress({ row: firstFactRow() + index, column: FACT_COLUMNS.answer });
  return address.replace(/([A-Z]+)/, '$$$1$$');
}

function firstFactRow(): number {
  return HEADER_ROW + 1 + METHOD_ROWS;
}
