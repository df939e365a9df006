import type { ActivityRow, AmountReading, FactorRow, Ledger, OutputRow } from '../../ledger';
import type { ColumnRole } from '../../language/headerWords';
import { LOCATION_WORDS, MARKET_WORDS, RESIDUAL_WORDS } from '../../language/electricityWords';
import { columnLetters } from '../../../workbook/address';
import { foldWord } from '../../text/fold';
import { cellRefAt } from '../../rows/cellRefAt';
import { foundAt } from '../../rows/foundAt';
import { singleAmount } from '../../rows/readAmount';
import { readFigure, type FigureReading } from '../../rows/readFigure';
import { saysNothing } from '../../rows/saysNothing';
import { grossOfLoss } from '../../tables/grossOfLoss';
import { grossAmong } from '../../tables/bystanders';
import { matchHeader } from '../../tables/headers/headerRoles';
import { isSubtotalLabel } from '../../tables/sums/isSubtotalLabel';
import { variantKind } from '../../tables/lanes/variantNames';
import { netOfReturned } from '../../tables/netOfReturned';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { provedSpan } from '../../tables/spanColumns';
import { spanSaid } from '../../values/spanSaid';
import { isProcessEmission } from '../../rows/emissions/tellsProcess';
import { SPANS, type Span } from '../../language/spanWords';
import { findPeriod } from '../../periods/findPeriod';
import { nameKey } from '../../text/nameKey';
import { besideFactorWords, cycleOfHeader } from '../../values/cycleMeaning';
import type { Questionnaire } from '../questions/askAndAnswer';
import { isSupplierHeader } from '../factors/isOfSupplier';
import { BASES } from '../electricity/electricityBases';
import { questionId } from '../questions/questionId';
import { productMeant, productsTold, type ToldProducts } from './columnsOfProducts';

/**
 * Settles tables in which several columns fit one role (2023年用量, 2024年用量; 泵A(kg), 泵B(kg)): it is
 * asked which one counts, and nothing is read from any of them until somebody says.
 * @param ledger as read, with the first of such columns
 * @param asking the study's questions
 */
export function chooseColumns(ledger: Ledger, asking: Questionnaire): Ledger {
  const chosen = new Map<LedgerTable, ReadonlyMap<ColumnRole, Choice>>();
  const doubtful = ledger.tables.flatMap(({ table, purpose }) =>
    purpose !== 'other' && table.contested.size > 0 ? [table] : [],
  );
  if (doubtful.length === 0) return ledger;
  const told = productsTold(ledger);
  const namesOf = new Map(doubtful.map((table) => [table, toldOf(ledger, table, told)]));
  const known = knownProducts(ledger);
  // What one table plainly says holds for the same headers of the others, and what is answered as well.
  const byEvidence = [...doubtful].sort(
    (a, b) => Number(namesOf.get(b) === 'plainly') - Number(namesOf.get(a) === 'plainly'),
  );
  for (const table of byEvidence) {
    const choices = askTable(
      table,
      {
        told: namesOf.get(table) ?? 'not',
        known,
        outputs: ledger.outputRows,
      },
      asking,
    );
    chosen.set(table, choices);
    if (choices.get('amount') === EACH_A_PRODUCT) known.push(...newProducts(table, known));
  }
  const settle = (
    row: { readonly table: { readonly table: LedgerTable }; readonly row: number },
    role: ColumnRole,
    reading: FigureReading,
  ): FigureReading => {
    const column = chosen.get(row.table.table)?.get(role);
    if (column === undefined) return reading;
    if (column === null || column === EACH_A_PRODUCT || column === TOGETHER) return open(reading);
    return readChosen(row.table.table, role, columnOfChoice(column))(row.row);
  };
  const amount = (row: ActivityRow, reading: AmountReading): AmountReading => {
    const [only, ...others] = reading.parts;
    const { table } = row.table;
    if (chosen.get(table)?.get('amount') === TOGETHER) return addedAmount(table, row.row);
    return others.length > 0 ? reading : singleAmount(settle(row, 'amount', only));
  };
  const activities = (row: ActivityRow): readonly ActivityRow[] => {
    const { table } = row.table;
    const isEach = chosen.get(table)?.get('amount') === EACH_A_PRODUCT;
    const columns = isEach ? (table.contested.get('amount') ?? []) : [];
    const own =
      columns.length === 0 || row.heading !== null
        ? [activity(row)]
        : columns.flatMap((column) => ofProduct(activity(row), column, columns, known));
    const process = processOf(chosen.get(table)?.get('factor'));
    return process === null ? own : own.flatMap((one) => [one, ...givenOff(one, process)]);
  };
  const activity = (row: ActivityRow): ActivityRow => ({
    ...row,
    period: periodOf(row, chosen.get(row.table.table)?.get('amount')),
    amount: row.amount === null ? null : amount(row, row.amount),
    distance: row.distance === null ? null : settle(row, 'distance', row.distance),
    factor: row.factor === null ? null : factor(row.factor),
    freightFactor: row.freightFactor === null ? null : factor(row.freightFactor, 'freightFactor'),
  });
  const factor = (row: FactorRow, role: ColumnRole = 'factor'): FactorRow => {
    const settled = settle(row, role, row.value);
    const choice = chosen.get(row.table.table)?.get(role);
    const own =
      choice !== null && typeof choice === 'object' && 'supplier' in choice ? choice : null;
    const supplied = own === null ? null : readChosen(row.table.table, role, own.supplier)(row.row);
    if (supplied?.kind === 'figure') return { ...row, value: supplied, general: settled };
    const value = settled;
    if (row.gases === undefined) return { ...row, value };
    // What stands apart stays as it is beside whichever column is the factor.
    const gases = row.gases.map((gas) => (gas.meaning === null ? { ...gas, value } : gas));
    return { ...row, value, gases };
  };
  const output = (row: OutputRow): readonly OutputRow[] => {
    const { table } = row;
    if (table === null) return [row];
    const made = chosen.get(table.table)?.get('amount');
    if (made !== undefined && isOfAmounts(row, table.table))
      return outputsOf(row, table, made, known);
    return [
      {
        ...row,
        output: settle({ ...row, table }, 'output', row.output),
        months: row.months.map((month) => ({
          ...month,
          reading: settle({ row: month.row, table }, 'output', month.reading),
        })),
      },
    ];
  };
  return {
    ...ledger,
    activityRows: ledger.activityRows.flatMap(activities),
    factorRows: ledger.factorRows.map((row) => factor(row)),
    outputRows: ledger.outputRows.flatMap(output),
  };
}

/** The amounts of 本月 are no longer those of 本年累计, beside which it stands. */
function periodOf({ period }: ActivityRow, choice: Choice | undefined): ActivityRow['period'] {
  const isColumn = choice != null && typeof choice === 'object' && 'headerCells' in choice;
  return isColumn && choice.period?.months === 'current' ? choice.period : period;
}

/** A row 产量 among the items is read from the first of the columns that their amounts stand in. */
function isOfAmounts({ output, months }: OutputRow, table: LedgerTable): boolean {
  const [first] = table.contested.get('amount') ?? [];
  if (first === undefined || months.length > 0) return false;
  const { cell } = output.kind === 'figure' ? output.figure.evidence.at : output.at;
  return cell.replace(/[0-9]+$/, '') === columnLetters(first.index);
}

/** What was made by the columns that count: of each product its own, of parts of a whole their sum. */
function outputsOf(
  row: OutputRow,
  { table }: NonNullable<OutputRow['table']>,
  choice: Choice,
  known: readonly string[],
): readonly OutputRow[] {
  if (choice === null) return [{ ...row, output: open(row.output) }];
  if (choice === EACH_A_PRODUCT) {
    return (table.contested.get('amount') ?? []).flatMap((column) => {
      const product = productOf(table, column, known);
      const made = readChosen(table, 'amount', column)(row.row);
      return product === null ? [] : [{ ...row, product, output: made }];
    });
  }
  if (choice === TOGETHER) {
    const { parts } = addedAmount(table, row.row);
    const months = parts.map((reading) => ({ row: row.row, reading, period: null }));
    return [{ ...row, output: parts[0], months: months.length > 1 ? months : [] }];
  }
  const column = columnOfChoice(choice);
  return [{ ...row, output: readChosen(table, 'amount', column)(row.row) }];
}

/** The answer that the columns are products of their own. */
const EACH_A_PRODUCT = 'each-a-product';

/** The answer that the columns are parts of one amount. */
const TOGETHER = 'together';

/** The column that counts, all of them as products or added, or none while the question is open. */
type Choice = OneChoice | typeof EACH_A_PRODUCT | typeof TOGETHER | null;

/** A column that counts, alone or before another. */
type OneChoice = TableColumn | SupplierFirst | SupplyAndProcess;

function columnOfChoice(choice: OneChoice): TableColumn {
  if ('supplier' in choice) return choice.general;
  return 'process' in choice ? choice.supply : choice;
}

/**
 * 上游排放因子 beside 碳酸盐分解因子: making an item and what it gives off in the process are two things, and both
 * count.
 */
interface SupplyAndProcess {
  readonly supply: TableColumn;
  readonly process: TableColumn;
}

function supplyAndProcess(
  role: ColumnRole,
  columns: readonly TableColumn[],
): SupplyAndProcess | null {
  if (role !== 'factor') return null;
  const [process, ...more] = columns.filter(({ label }) => isProcessEmission(label));
  const [supply, ...others] = columns.filter(
    (column) => column !== process && cycleOfHeader(column.label)?.cycle === 'upstream',
  );
  if (process === undefined || supply === undefined) return null;
  return more.length + others.length > 0 || columns.length > 2 ? null : { supply, process };
}

function processOf(choice: Choice | undefined): TableColumn | null {
  if (choice === undefined || choice === null || typeof choice !== 'object') return null;
  return 'process' in choice ? choice.process : null;
}

/** What an item gives off in the process, by a column of factors of its own; it is carried with the item. */
function givenOff(row: ActivityRow, process: TableColumn): readonly ActivityRow[] {
  const { table } = row.table;
  const value = readChosen(table, 'factor', process)(row.row);
  if (row.factor === null || saysNothing(value)) return [];
  const short = besideFactorWords(process.label);
  // 过程 of 过程排放因子 says less than the header.
  const what = isProcessEmission(short) ? short : process.label;
  const name = { ...row.name, text: `${row.name.text} ${what}` };
  const factor = { ...row.factor, names: [name], value };
  return [{ ...row, name, factor, stage: null, mode: null, distance: null, freightFactor: null }];
}

/** 排放因子 beside 供应商因子: the supplier's own holds where a row has one, without a question. */
interface SupplierFirst {
  readonly supplier: TableColumn;
  readonly general: TableColumn;
}

function supplierFirst(role: ColumnRole, columns: readonly TableColumn[]): SupplierFirst | null {
  const [supplier, ...more] = columns.filter(({ header }) => isSupplierHeader(header));
  const [general, ...others] = columns.filter(({ header }) => !isSupplierHeader(header));
  const isFactor = role === 'factor' || role === 'freightFactor';
  if (!isFactor || supplier === undefined || general === undefined) return null;
  return more.length + others.length > 0 ? null : { supplier, general };
}

function canBeProducts(table: LedgerTable, role: ColumnRole): boolean {
  return role === 'amount' && !table.columns.some((column) => column.role === 'product');
}

/** Headers without a word of figures may name anything that has amounts of its own, parts as well. */
function canBeParts(role: ColumnRole, columns: readonly TableColumn[]): boolean {
  return role === 'amount' && columns.every(({ label }) => matchHeader(leafOf(label)).size === 0);
}

/** 一车间 | 二车间 are parts of what the row names. */
function areParts(role: ColumnRole, columns: readonly TableColumn[]): boolean {
  const leaves = columns.map(({ label }) => label);
  return canBeParts(role, columns) && variantKind(leaves) === 'parts';
}

/** A column of sums beside them: the writer has added them, too. */
function totalsBeside(table: LedgerTable, columns: readonly TableColumn[]): readonly TableColumn[] {
  return table.columns.filter(
    (column) => column.holdsFigures && !columns.includes(column) && isSubtotalLabel(column.label),
  );
}

/** 一车间 of 用量 一车间; what all headers share says nothing of one of them. */
function leafOf(label: string): string {
  return label.split(/\s/u).at(-1) ?? label;
}

/** What the ledger calls products: its outputs, and what other tables name. */
function knownProducts({ outputRows, activityRows }: Ledger): string[] {
  const names = new Map(
    [...outputRows, ...activityRows].flatMap(({ product }) =>
      product === null ? [] : [[nameKey(product.text), product.text] as const],
    ),
  );
  return [...names.values()];
}

/** Whether a table tells that its columns are products, where it has them for rivals. */
function toldOf(
  { outputRows }: Ledger,
  table: LedgerTable,
  told: ReturnType<typeof productsTold>,
): ToldProducts {
  const columns = table.contested.get('amount') ?? [];
  if (columns.length === 0 || !canBeParts('amount', columns)) return 'not';
  const isMade = outputRows.some((row) => row.table?.table === table && isOfAmounts(row, table));
  return told(table, columns, isMade);
}

/** What the columns of products call products that nothing else in the ledger names. */
function newProducts(table: LedgerTable, known: readonly string[]): readonly string[] {
  const labels = (table.contested.get('amount') ?? []).map(({ label }) => label);
  return labels.filter((label) => productMeant(label, known) === null);
}

/** Whether each header means a product of its own. */
function areKnown(columns: readonly TableColumn[], known: readonly string[]): boolean {
  const meant = columns.map(({ label }) => productMeant(label, known));
  return !meant.includes(null) && new Set(meant).size === meant.length;
}

/** What all columns give of a row together; a part that the row does without adds nothing. */
function addedAmount(table: LedgerTable, row: number): AmountReading {
  const columns = table.contested.get('amount') ?? [];
  const parts = columns.map((column) => readChosen(table, 'amount', column)(row));
  const [first, ...others] = parts.filter(({ kind }) => kind !== 'blank');
  const [blank] = parts;
  const stated = totalsBeside(table, columns)
    .map((column) => ({ reading: readChosen(table, 'amount', column)(row), of: parts }))
    .filter(({ reading }) => reading.kind === 'figure');
  if (first !== undefined) {
    return { operation: 'sum', parts: [first, ...others], stated, multiplied: null };
  }
  if (blank === undefined) throw new Error('Contested columns are at least one.');
  return singleAmount(blank);
}

type RowReader = (row: number) => FigureReading;

const READERS = new WeakMap<TableColumn, Map<ColumnRole, RowReader>>();

/** Reads a column as the one that has the role, with a unit beside all of its rivals as its own. */
function readChosen(table: LedgerTable, role: ColumnRole, chosen: TableColumn): RowReader {
  const own = READERS.get(chosen) ?? new Map<ColumnRole, RowReader>();
  READERS.set(chosen, own);
  const known = own.get(role);
  if (known !== undefined) return known;
  const rivals = new Set((table.contested.get(role) ?? []).map(({ index }) => index));
  const column = { ...chosen, role };
  const columns = table.columns.map((one) => {
    if (one.index === chosen.index) return column;
    return rivals.has(one.index) ? { ...one, role: null } : one;
  });
  const alone = { ...table, columns };
  const reader: RowReader = (row) => readFigure(alone, column, row);
  own.set(role, reader);
  return reader;
}

/** The row as that of a column's product; nothing where the product does without the item of the row. */
function ofProduct(
  row: ActivityRow,
  column: TableColumn,
  columns: readonly TableColumn[],
  known: readonly string[],
): readonly ActivityRow[] {
  const { table } = row.table;
  const product = productOf(table, column, known);
  if (product === null) return [row];
  const read = (one: TableColumn): FigureReading => readChosen(table, 'amount', one)(row.row);
  const own = read(column);
  const isUsed = columns.some((one) => !saysNothing(read(one)));
  if (isUsed && saysNothing(own)) return [];
  return [{ ...row, product, unowned: null, amount: singleAmount(own) }];
}

/** The product that a column's header names, by the name that the ledger knows it by. */
function productOf(
  { grid }: LedgerTable,
  { headerCells, label }: TableColumn,
  known: readonly string[],
): ActivityRow['product'] {
  const at = headerCells.at(-1);
  if (at === undefined) return null;
  const witness = { at: cellRefAt(grid, at), found: foundAt(grid, at) };
  return { text: productMeant(label, known) ?? label, witness, ownCell: null, carried: null };
}

/** What speaks for a table's columns being products. */
interface ProductsKnown {
  readonly told: ToldProducts;
  readonly known: readonly string[];
  readonly outputs: readonly OutputRow[];
}

function askTable(
  table: LedgerTable,
  { told, known, outputs }: ProductsKnown,
  asking: Questionnaire,
): ReadonlyMap<ColumnRole, Choice> {
  return new Map(
    [...table.contested].map(([role, columns]): [ColumnRole, Choice] => {
      const spans = role === 'amount' ? columns.map(({ header }) => spanSaid(header)) : [];
      const areSpans = spans.length > 1 && new Set(spans).size === spans.length;
      const isOfSpans = areSpans && !spans.includes(null);
      const data = table.rows.flatMap(({ row, kind }) => (kind === 'data' ? [row] : []));
      const whole = isOfSpans
        ? (provedSpan(table.grid, data, columns) ?? spanOfOutputs(table, columns, outputs))
        : null;
      if (whole !== null) return [role, whole];
      const mayBeProducts = canBeProducts(table, role) && !isOfSpans;
      // 衬衫 | 长裤, and a table of outputs names them both.
      if (mayBeProducts && (told === 'plainly' || areKnown(columns, known)))
        return [role, EACH_A_PRODUCT];
      if (areParts(role, columns) && totalsBeside(table, columns).length > 0)
        return [role, TOGETHER];
      const ordered = supplierFirst(role, columns);
      if (ordered !== null) return [role, ordered];
      const both = supplyAndProcess(role, columns);
      if (both !== null) return [role, both];
      const returned = role === 'amount' ? netOfReturned(table, columns) : null;
      if (returned !== null && returned.net !== null) return [role, returned.net];
      const gross = role === 'amount' ? grossOfLoss(table, columns) : null;
      if (gross !== null) return [role, gross];
      const bases = role === 'factor' ? basesOf(columns) : null;
      if (bases !== null) return [role, askBasis(table, bases, asking)];
      const headers = distinctHeaders(columns);
      const at = columns[0]?.headerCells[0];
      const key = asking.ask({
        id: questionId('alternative-columns', table.grid.sheet, `${role} ${headers.join(' ')}`),
        code: 'alternative-columns',
        at: at === undefined ? null : cellRefAt(table.grid, at),
        label: headers.join(' / '),
        kind: 'choice',
        options: [
          ...headers.map((header) => ({ key: header, label: header })),
          ...(mayBeProducts ? [{ key: EACH_A_PRODUCT, label: EACH_A_PRODUCT }] : []),
          ...(canBeParts(role, columns) && !isOfSpans ? [{ key: TOGETHER, label: TOGETHER }] : []),
        ],
        // Of what was put in and what came back neither is what was used.
        assumed: areParts(role, columns)
          ? TOGETHER
          : mayBeProducts && told === 'perhaps'
            ? EACH_A_PRODUCT
            : returned === null
              ? assumedHeader(role, columns, headers)
              : null,
        values: {
          headers: headers.join(' / '),
          sheet: table.grid.sheet,
          ...(isOfSpans && { evidence: 'spans' }),
        },
      });
      if (key === EACH_A_PRODUCT || key === TOGETHER) return [role, key];
      return [role, columns[headers.findIndex((header) => header === key)] ?? null];
    }),
  );
}

/**
 * Of columns for different times that of what was made: the longest where a row of the table says how many were made
 * in each of them, else the one that all outputs say (本年累计产量).
 */
function spanOfOutputs(
  table: LedgerTable,
  columns: readonly TableColumn[],
  outputs: readonly OutputRow[],
): TableColumn | null {
  const spans = columns.map(({ header }) => spanSaid(header));
  const made = outputs.filter(
    ({ basis, output }) => basis === 'output' && output.kind === 'figure',
  );
  const isInEach = made.some((row) => row.table?.table === table && isOfAmounts(row, table));
  const told = new Set(isInEach ? spans : made.map(spanOfOutput));
  const [longest = null] = SPANS.filter((span) => told.has(span)).slice(-1);
  if (longest === null || (!isInEach && told.size > 1)) return null;
  return columns[spans.indexOf(longest)] ?? null;
}

function spanOfOutput({ output, labels }: OutputRow): Span | null {
  const own = output.kind === 'figure' ? [output.figure.header, output.figure.evidence.found] : [];
  const [said = null] = [...labels.map(({ found }) => found), ...own].flatMap(
    (text) => spanSaid(text) ?? spanInText(text) ?? [],
  );
  return said;
}

/** Output year to date: 60 t, 本年累计产量: 60 t. */
function spanInText(text: string): Span | null {
  const period = findPeriod(text.replace(/[:：].*$/su, ''))?.period;
  if (period?.months === 'current') return 'month';
  return period?.year === 'this' && period.months === null ? 'year' : null;
}

/** Two factors of electricity, by where it is used and by contract; null where columns are others. */
function basesOf(columns: readonly TableColumn[]): ReadonlyMap<string, TableColumn> | null {
  const words = { location: LOCATION_WORDS, market: [...MARKET_WORDS, ...RESIDUAL_WORDS] };
  const found = new Map(
    BASES.flatMap((basis) => {
      const own = columns.filter(({ header }) => {
        const folded = foldWord(header);
        return words[basis].some((word) => folded.includes(word));
      });
      const [only, ...others] = own;
      return only === undefined || others.length > 0 ? [] : [[basis, only] as const];
    }),
  );
  return found.size === BASES.length && columns.length === found.size ? found : null;
}

function askBasis(
  table: LedgerTable,
  bases: ReadonlyMap<string, TableColumn>,
  asking: Questionnaire,
): TableColumn | null {
  const headers = [...bases.values()].map(({ header }) => header);
  const at = bases.get('market')?.headerCells[0];
  const key = asking.ask({
    id: questionId('electricity-basis', table.grid.sheet, headers.join(' ')),
    code: 'electricity-basis',
    at: at === undefined ? null : cellRefAt(table.grid, at),
    label: headers.join(' / '),
    kind: 'choice',
    options: BASES.map((basis) => ({ key: basis, label: basis })),
    assumed: 'location',
    values: { name: headers.join(' / ') },
  });
  return key === null ? null : (bases.get(key) ?? null);
}

/** Of headers that say the same, each with its column's letter. */
function distinctHeaders(columns: readonly TableColumn[]): readonly string[] {
  return columns.map(({ header, index }) => {
    const isTwice = columns.filter((other) => other.header === header).length > 1;
    return isTwice ? `${header} (${columnLetters(index)})` : header;
  });
}

/** Of 净用量 and 毛用量 the one that takes more in, and more is counted than less. */
function assumedHeader(
  role: ColumnRole,
  columns: readonly TableColumn[],
  headers: readonly string[],
): string | null {
  const gross = role === 'amount' ? grossAmong(columns.map(({ label }) => label)) : null;
  return gross === null ? null : (headers[gross] ?? null);
}

function open(reading: FigureReading): FigureReading {
  const at = reading.kind === 'figure' ? reading.figure.evidence.at : reading.at;
  return { kind: 'blank', at, found: '', isAsked: true };
}
