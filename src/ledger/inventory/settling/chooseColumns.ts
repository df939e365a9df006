import type { ActivityRow, AmountReading, FactorRow, Ledger, OutputRow } from '../../ledger';
import type { ColumnRole } from '../../language/headerWords';
import { LOCATION_WORDS, MARKET_WORDS } from '../../language/electricityWords';
import { columnLetters } from '../../../workbook/address';
import { contentAt } from '../../../workbook/grid';
import { foldWord } from '../../text/fold';
import { cellText } from '../../values/cellText';
import { cellRefAt } from '../../rows/cellRefAt';
import { singleAmount } from '../../rows/readAmount';
import { readFigure, type FigureReading } from '../../rows/readFigure';
import { grossAmong } from '../../tables/bystanders';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import type { Questionnaire } from '../questions/askAndAnswer';
import { isSupplierHeader } from '../factors/isOfSupplier';
import { BASES } from '../electricity/electricityBases';
import { questionId } from '../questions/questionId';

/**
 * Settles tables in which several columns fit one role (2023年用量, 2024年用量; 泵A(kg), 泵B(kg)): it is
 * asked which one counts, and nothing is read from any of them until somebody says.
 * @param ledger as read, with the first of such columns
 * @param asking the study's questions
 */
export function chooseColumns(ledger: Ledger, asking: Questionnaire): Ledger {
  const chosen = new Map<LedgerTable, ReadonlyMap<ColumnRole, Choice>>();
  for (const { table, purpose } of ledger.tables) {
    if (purpose !== 'other' && table.contested.size > 0) chosen.set(table, askTable(table, asking));
  }
  if (chosen.size === 0) return ledger;
  const settle = (
    row: { readonly table: { readonly table: LedgerTable }; readonly row: number },
    role: ColumnRole,
    reading: FigureReading,
  ): FigureReading => {
    const column = chosen.get(row.table.table)?.get(role);
    if (column === undefined) return reading;
    if (column === null || column === EACH_A_PRODUCT) return open(reading);
    return 'supplier' in column
      ? readChosen(row.table.table, role, column.general)(row.row)
      : readChosen(row.table.table, role, column)(row.row);
  };
  const amount = (row: ActivityRow, reading: AmountReading): AmountReading => {
    const [only, ...others] = reading.parts;
    return others.length > 0 ? reading : singleAmount(settle(row, 'amount', only));
  };
  const activities = (row: ActivityRow): readonly ActivityRow[] => {
    const { table } = row.table;
    const isEach = chosen.get(table)?.get('amount') === EACH_A_PRODUCT;
    const columns = isEach ? (table.contested.get('amount') ?? []) : [];
    return columns.length === 0
      ? [activity(row)]
      : columns.map((column) => ofProduct(activity(row), column));
  };
  const activity = (row: ActivityRow): ActivityRow => ({
    ...row,
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
  const output = (row: OutputRow): OutputRow => {
    const { table } = row;
    if (table === null) return row;
    return {
      ...row,
      output: settle({ ...row, table }, 'output', row.output),
      months: row.months.map((month) => ({
        ...month,
        reading: settle({ row: month.row, table }, 'output', month.reading),
      })),
    };
  };
  return {
    ...ledger,
    activityRows: ledger.activityRows.flatMap(activities),
    factorRows: ledger.factorRows.map((row) => factor(row)),
    outputRows: ledger.outputRows.map(output),
  };
}

/** The answer that the columns are products of their own. */
const EACH_A_PRODUCT = 'each-a-product';

/** The column that counts, all of them as products, or none while the question is open. */
type Choice = TableColumn | SupplierFirst | typeof EACH_A_PRODUCT | null;

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

function ofProduct(row: ActivityRow, column: TableColumn): ActivityRow {
  const { table } = row.table;
  const at = column.headerCells.at(-1);
  if (at === undefined) return row;
  const found = cellText(contentAt(table.grid, at));
  const witness = { at: cellRefAt(table.grid, at), found };
  const product = { text: column.label, witness, ownCell: null, carried: null };
  return {
    ...row,
    product,
    unowned: null,
    amount: singleAmount(readChosen(table, 'amount', column)(row.row)),
  };
}

function askTable(table: LedgerTable, asking: Questionnaire): ReadonlyMap<ColumnRole, Choice> {
  return new Map(
    [...table.contested].map(([role, columns]): [ColumnRole, Choice] => {
      const ordered = supplierFirst(role, columns);
      if (ordered !== null) return [role, ordered];
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
          ...(canBeProducts(table, role) ? [{ key: EACH_A_PRODUCT, label: EACH_A_PRODUCT }] : []),
        ],
        assumed: assumedHeader(role, columns, headers),
        values: { headers: headers.join(' / '), sheet: table.grid.sheet },
      });
      if (key === EACH_A_PRODUCT) return [role, key];
      return [role, columns[headers.findIndex((header) => header === key)] ?? null];
    }),
  );
}

/** Two factors of electricity, by where it is used and by contract; null where columns are others. */
function basesOf(columns: readonly TableColumn[]): ReadonlyMap<string, TableColumn> | null {
  const words = { location: LOCATION_WORDS, market: MARKET_WORDS };
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
