import type { AllocatedPart, Allocation, KeyTerm, ProductKey } from '../../core/study/allocation';
import type { LedgerEvidence } from '../../core/study/facts';
import { absoluteAddress, cellAddress, sheetReference } from '../../workbook/address';
import { formulaText } from '../formulas/formulaText';
import { ledgerReference } from '../formulas/ledgerReference';
import { scaled } from '../formulas/scaled';
import { witnessCondition } from '../formulas/stateFormula';
import { productCode, type ReportContext } from '../reportContext';
import { formulaCell, textCell, type CellSpec } from '../sheetWriter';
import { factCell, isPlainNumber } from './settingsFacts';
import { KEY_COLUMNS, QUESTION_COLUMNS, settingsLayout } from './settingsLayout';
import { coverageReference, isAboutCoverage } from './settingsProducts';
import { strung } from '../../texts/strung';

/** More answers that say the same are not watched one by one. */
const MOST_WATCHED = 20;

/**
 * The key of every product for each way in which something shared is divided: a formula that points
 * at the output, the fact or the answer it is made of; beside it the sum of the keys and the share.
 * @param context the study
 */
export function keyRows(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { allocations, inventory } = context;
  const top = keysTop(context) + 1;
  const indexes = new Map(inventory.products.map(({ name }, index) => [name, index]));
  const entries = allocations.flatMap((allocation, index) =>
    allocation.keys.map((key) => ({ allocation, key, group: groupCode(index) })),
  );
  return entries.map(({ allocation, key, group }, offset) => {
    const product = indexes.get(key.product) as number;
    const at = (column: number): string => cellAddress({ row: top + offset, column });
    const cells: CellSpec[] = [];
    cells[KEY_COLUMNS.id] = textCell(`${group}-${productCode(product)}`);
    cells[KEY_COLUMNS.group] = textCell(group, 'textCentered');
    cells[KEY_COLUMNS.product] = textCell(key.product);
    cells[KEY_COLUMNS.basis] = textCell(basisOf(context, allocation, key));
    cells[KEY_COLUMNS.key] = formulaCell(
      key.terms.map((term) => termFormula(context, allocation, term, product)).join('*'),
      key.value,
      'amount',
    );
    cells[KEY_COLUMNS.sum] = formulaCell(sumFormula(context, group), allocation.total, 'amount');
    cells[KEY_COLUMNS.share] = formulaCell(
      `${at(KEY_COLUMNS.key)}/${at(KEY_COLUMNS.sum)}`,
      key.value / allocation.total,
      'share',
    );
    return cells;
  });
}

/**
 * How many rows the table of keys has.
 * @param context the study
 */
export function keyCount({ allocations }: Pick<ReportContext, 'allocations'>): number {
  return allocations.reduce((count, { keys }) => count + keys.length, 0);
}

/** A product's key and the sum of all keys, looked up in the settings sheet by their codes. */
export interface KeyReferences {
  readonly key: string;
  readonly sum: string;
}

/**
 * Where a product's key stands, looked up by its code: sorting the table does no harm.
 * @param context the study
 * @param part of an activity
 * @param productIndex its product
 */
export function keyReferences(
  context: ReportContext,
  { allocation }: AllocatedPart,
  productIndex: number,
): KeyReferences {
  const group = groupCode(context.allocations.indexOf(allocation));
  const id = formulaText(`${group}-${productCode(productIndex)}`);
  return {
    key: `SUMIFS(${column(context, KEY_COLUMNS.key)},${column(context, KEY_COLUMNS.id)},${id})`,
    sum: sumFormula(context, group),
  };
}

/**
 * The code of something that several products share: S1, S2 …
 * @param part of an activity
 */
export function sharedCode({ shared }: AllocatedPart): string {
  return `S${String(shared + 1)}`;
}

function groupCode(index: number): string {
  return `K${String(index + 1)}`;
}

function sumFormula(context: ReportContext, group: string): string {
  const groups = column(context, KEY_COLUMNS.group);
  return `SUMIFS(${column(context, KEY_COLUMNS.key)},${groups},${formulaText(group)})`;
}

function column(context: ReportContext, at: number): string {
  const top = keysTop(context) + 1;
  const bottom = top + keyCount(context) - 1;
  const area = absoluteAddress({ top, bottom, left: at, right: at });
  return sheetReference(context.sheetNames.settings, area);
}

function keysTop({ factList, inventory }: ReportContext): number {
  return settingsLayout(factList.length, inventory.products.length).keys;
}

function basisOf({ texts }: ReportContext, { method }: Allocation, { terms }: ProductKey): string {
  const { methods, basis } = texts.allocation;
  const parts = terms.map((term) => {
    if (term.kind === 'output') return unitBeside(basis.output, term.unit);
    if (term.kind === 'own') return basis.own;
    return unitBeside(texts.facts.names[term.fact.key], term.unit);
  });
  const told = strung(parts, basis.times);
  return `${methods[method]}: ${told}`;
}

function unitBeside(name: string, unit: string | null): string {
  return unit === null ? name : `${name} (${unit})`;
}

function termFormula(
  context: ReportContext,
  allocation: Allocation,
  term: KeyTerm,
  product: number,
): string {
  switch (term.kind) {
    case 'output':
      return scaled(coverageReference(context, product), term.scale);
    case 'fact':
      return factFormula(context, term);
    case 'own':
      return ownFormula(context, allocation, term.value);
  }
}

/** A bare number is followed at once; of a text holds what was read while it stands. */
function factFormula(
  context: ReportContext,
  { fact, value }: Extract<KeyTerm, { kind: 'fact' }>,
): string {
  if (fact.source === 'ledger') return ledgerFormula(fact.evidence, value);
  const cell = factCell(context, fact.id);
  if (cell === null) return String(value);
  return isPlainNumber(fact.text)
    ? `IF(ISNUMBER(${cell}),IF(${cell}>0,${cell},NA()),NA())`
    : `IF(EXACT(${cell},${formulaText(fact.text)}),${String(value)},NA())`;
}

/** Digits of a factor between a cell's number and the key's unit: 1000 for t among kg. */
const DIGITS_OF_SCALE = 12;

/** A number of the ledger is followed at once, a text as long as it is the one that was read. */
function ledgerFormula(evidence: LedgerEvidence | undefined, value: number): string {
  if (evidence === undefined) return String(value);
  const { at, number, witnesses } = evidence;
  const cell = ledgerReference(at);
  const scale = number === undefined ? 1 : Number((value / number).toPrecision(DIGITS_OF_SCALE));
  const conditions = [
    ...witnesses.map(witnessCondition),
    number === undefined ? witnessCondition(evidence) : `ISNUMBER(${cell})`,
    ...(number === undefined ? [] : [`${cell}>0`]),
  ];
  const amount =
    number === undefined ? String(value) : scaled(cell, { numerator: scale, denominator: 1 });
  return `IF(IFERROR(AND(${[...new Set(conditions)].join(',')}),FALSE),${amount},NA())`;
}

/** What somebody wrote is read by us: it holds as long as it stands with its questions. */
function ownFormula(context: ReportContext, { written }: Allocation, value: number): string {
  const cells = written === null ? [] : (answerCells(context).get(written) ?? []);
  if (cells.length === 0) return String(value);
  const conditions = cells.map((cell) => `EXACT(${cell},${formulaText(written ?? '')})`);
  return `IF(AND(${conditions.join(',')}),${String(value)},NA())`;
}

type AnswerCells = ReadonlyMap<string, readonly string[]>;

/** Every product of every allocation asks for the same. */
const KNOWN = new WeakMap<ReportContext, AnswerCells>();

/** The cells in which the lists of shares stand, by what stands there; of equal ones the first few. */
function answerCells(context: ReportContext): AnswerCells {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const { inventory, factList } = context;
  const asked = inventory.questions.filter((question) => !isAboutCoverage(question));
  const { questions } = settingsLayout(
    factList.length,
    inventory.products.length,
    asked.length,
    keyCount(context),
  );
  const cells = new Map<string, string[]>();
  asked.forEach(({ code, answer }, index) => {
    if (code !== 'allocation-key' || answer === null) return;
    const cell = cellAddress({ row: questions + 1 + index, column: QUESTION_COLUMNS.answer });
    const own = cells.get(answer) ?? [];
    cells.set(answer, own);
    if (own.length < MOST_WATCHED) own.push(cell.replace(/([A-Z]+)/, '$$$1$$'));
  });
  KNOWN.set(context, cells);
  return cells;
}
