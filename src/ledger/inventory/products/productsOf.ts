import { compensatedSum } from '../../../core/calculation/compensatedSum';
import type { Finding } from '../../../core/study/finding';
import type { Product } from '../../../core/study/inventory';
import { distinctive, kindOf } from '../../captions/kindOfTable';
import type { ActivityRow, Ledger, OutputRow, ReadTable } from '../../ledger';
import { isCertificate, unownedCertificates } from '../../rows/certificateRows';
import { massesIn } from '../../rows/massesIn';
import { nameKey } from '../../text/nameKey';
import { columnOf } from '../../tables/ledgerTable';
import type { GivenFacts } from '../../facts/givenFacts';
import { assignShared, type Owner } from '../sharing/assignShared';
import type { Questionnaire } from '../questions/askAndAnswer';
import { choosePeriods, type ChosenPeriods } from '../periods/choosePeriods';
import { declaredAs } from './declaredAs';
import { declaredUnits, type AmountBasis, type ToldOfProduct } from './declaredUnits';
import { outputCandidates, type OutputCandidateRow } from './outputCandidates';
import { timeSaidOf } from './timeSaid';
import type { NamedOutput } from './namedOutput';
import { isFactRight } from '../questions/isFactRight';
import { basesOf, fittedTo, sizeOfBases } from './basesOf';
import type { NamedProduct } from './namedProduct';
import { productOfTable } from './productOfTable';
import { titledProducts } from './titledProducts';

/** The products of a study and the way from a row to its product. */
export interface Products {
  readonly products: readonly Product[];
  /** The rows of the periods that count. */
  readonly rows: readonly ActivityRow[];
  readonly findings: readonly Finding[];
  /** The product of a row; null where the ledger has several products and the row names none. */
  nameOf(row: ActivityRow): string | null;
  /** Whose a row is that names no product itself. */
  ownerOf(row: ActivityRow): Owner;
}

/**
 * The products a ledger names: in product cells, else in the title, the sheet's or the file's name.
 * Several sheets that give the same stages under names of their own are products of their own.
 * @param ledger as read
 * @param rows the rows that will be counted
 * @param asking the study's questions
 * @param given what people say of a product
 */
export function productsOf(
  ledger: Ledger,
  rows: readonly ActivityRow[],
  asking: Questionnaire,
  given: GivenFacts,
): Products {
  const byKey = new Map<string, NamedProduct>();
  for (const { product } of rows) {
    if (product === null || byKey.has(nameKey(product.text))) continue;
    const { text, witness } = product;
    byKey.set(nameKey(text), { name: text, nameSource: 'cell', at: witness.at });
  }
  const titled =
    byKey.size === 0
      ? titledProducts(ledger.tables, rows, asking)
      : new Map<ReadTable, NamedProduct>();
  const made = byKey.size === 0 ? severalMade(titled, ledger.outputRows) : [];
  for (const product of made) byKey.set(nameKey(product.name), product);
  const byTable: ReadonlyMap<ReadTable, NamedProduct> =
    byKey.size === 0 ? namedByOutput(titled, ledger.outputRows) : besideCaptions(rows);
  for (const product of byTable.values()) byKey.set(nameKey(product.name), product);
  const named = [...byKey.values()];
  const isEachShared = rows.every(({ unowned }) => unowned?.why === 'shared');
  const ofAll = unownedCertificates(rows);
  const told = (row: ActivityRow): string | null => {
    const { product, unowned, table } = row;
    if (ofAll.has(row)) return null;
    if (product !== null) return byKey.get(nameKey(product.text))?.name ?? null;
    // 全厂 beside one product is not that product's alone.
    if (unowned?.why === 'shared' && !isEachShared) return null;
    const ofTable = byTable.get(table);
    if (ofTable !== undefined) return ofTable.name;
    return onlyName(named);
  };
  const ownerOf = assignShared(
    // Whose a certificate is matters only where it is claimed.
    rows.filter((row) => told(row) === null && !isCertificate(row)),
    named,
    asking,
  );
  const nameOf = (row: ActivityRow): string | null => {
    const name = told(row);
    if (name !== null) return name;
    const owner = ownerOf(row);
    return owner.kind === 'product' ? owner.name : null;
  };
  const periods = choosePeriods(rows, nameOf, asking);
  const ofTable = (table: ReadTable | null): string | null =>
    (table === null ? undefined : byTable.get(table)?.name) ?? onlyName(named);
  const outputs = namedOutputs(ledger.outputRows, ofTable);
  // What is divided is of all that was made: its product's figures are no longer for one alone.
  const isAnyDivided = rows.some((row) => nameOf(row) === null && ownerOf(row).kind === 'shared');
  const perUnit = allPerUnit(rows, nameOf);
  const besideOthers = oneBesideOthers(rows, nameOf);
  const basisOf = ({ name }: NamedProduct): AmountBasis => {
    if (!perUnit.has(name)) return besideOthers.has(name) ? 'oneAndAll' : 'all';
    return isAnyDivided ? 'oneAndAll' : 'one';
  };
  const bases = basesOf(rows, nameOf);
  const times = timeSaidOf(periods.rows, nameOf);
  const inputs = inputsOf(periods.rows, nameOf);
  const candidatesOf = candidatesByUnit(ledger);
  const toldOf = (product: NamedProduct): ToldOfProduct => {
    const own = bases.get(product.name);
    return {
      basis: basisOf(product),
      period: periods.of(product.name),
      size: own === undefined ? null : sizeOfBases(own),
      time: times.get(product.name) ?? null,
      inputsKg: inputs.get(product.name) ?? null,
      candidates: (unit) => candidatesOf(unit).map((row) => ({ ...row, name: product.name })),
    };
  };
  const units = declaredUnits(
    named,
    outputsOfPeriods(outputs.named, periods),
    toldOf,
    asking,
    given,
  );
  const unitOf = new Map(
    named.map(({ name }, index) => [name, units.declaredUnits[index] ?? units.assumed]),
  );
  const as = new Map(
    [...unitOf].map(([name, unit]) => [name, declaredAs(unit, declaredRow(outputs.named, name))]),
  );
  const fitted = (row: ActivityRow): ActivityRow => {
    const name = row.isPerUnit ? nameOf(row) : null;
    const declared = name === null ? undefined : unitOf.get(name);
    const own = name === null ? undefined : bases.get(name);
    if (name === null || declared === undefined || own === undefined) return row;
    return asMany(fittedTo(row, name, declared, own), as.get(name)?.times ?? ONE_TIME);
  };
  return {
    products: named.map((product) => ({
      ...product,
      period: periodOf(product, periods.of(product.name).text, given, asking),
      periodChoice: periods.of(product.name).choice,
      declaredUnit: as.get(product.name)?.unit ?? units.assumed,
    })),
    rows: periods.rows.map(fitted),
    findings: [...units.findings, ...periods.findings, ...outputs.findings],
    nameOf,
    ownerOf,
  };
}

const ONE_TIME = 1;

/** What the ledger declares the results of a product for. */
function declaredRow(outputs: readonly NamedOutput[], name: string): NamedOutput | undefined {
  const key = nameKey(name);
  return outputs.find((row) => row.basis === 'declaredUnit' && nameKey(row.name) === key);
}

/** An amount for one as one for so many. */
function asMany(row: ActivityRow, times: number): ActivityRow {
  if (times === ONE_TIME || row.otherOutput !== undefined) return row;
  const { numerator, denominator } = row.perScale ?? { numerator: 1, denominator: 1 };
  return { ...row, perScale: { numerator: numerator * times, denominator } };
}

/** What the ledger says of the period, else what people say; where they differ, it is asked. */
function periodOf(
  { name, at }: NamedProduct,
  ledger: string | null,
  given: GivenFacts,
  asking: Questionnaire,
): string | null {
  const fact = given.period(name);
  if (ledger === null || fact === null || ledger === fact) return ledger ?? fact;
  return isFactRight(name, at, { key: 'period', ledger, fact }, asking) ? fact : ledger;
}

function onlyName(named: readonly NamedProduct[]): string | null {
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}

/** Captions name an output without its product: it is that of their table, or the only one. */
function namedOutputs(
  rows: readonly OutputRow[],
  ofTable: (table: ReadTable | null) => string | null,
): { readonly named: readonly NamedOutput[]; readonly findings: readonly Finding[] } {
  const named = rows.map((row) => ({ row, name: row.product?.text ?? ofTable(row.table) }));
  const cells = named.flatMap(({ row, name }) =>
    name === null && row.output.kind === 'figure' ? [row.output.figure.evidence.at] : [],
  );
  const values = { count: cells.length };
  return {
    named: named.flatMap(({ row, name }) => (name === null ? [] : [{ ...row, name }])),
    findings:
      cells.length === 0
        ? []
        : [
            {
              code: 'output-without-product',
              severity: 'warning',
              cells,
              effectKgCo2e: null,
              values,
            },
          ],
  };
}

/** Products that are declared in one unit have the same candidates: the ledger is gone through once for it. */
function candidatesByUnit(ledger: Ledger): (unit: string | null) => readonly OutputCandidateRow[] {
  const known = new Map<string | null, readonly OutputCandidateRow[]>();
  return (unit) => {
    const found = known.get(unit) ?? outputCandidates(ledger, unit);
    known.set(unit, found);
    return found;
  };
}

/** The mass of what goes into each product, in kilograms; of those of which no mass is told none. */
function inputsOf(
  rows: readonly ActivityRow[],
  nameOf: (row: ActivityRow) => string | null,
): ReadonlyMap<string, number> {
  const masses = new Map<string, number[]>();
  for (const row of rows) {
    const own = massesIn(row);
    const name = own.length === 0 ? null : nameOf(row);
    if (name !== null) masses.set(name, [...(masses.get(name) ?? []), ...own]);
  }
  return new Map([...masses].map(([name, own]) => [name, compensatedSum(own)]));
}

/**
 * The products of which some amounts are for one of them, and others for a year, a batch or whatever else: one is
 * not what both cover.
 */
function oneBesideOthers(
  rows: readonly ActivityRow[],
  nameOf: (row: ActivityRow) => string | null,
): ReadonlySet<string> {
  const ofOne = new Set<string>();
  const ofOthers = new Set<string>();
  for (const row of rows) {
    const name = row.amount === null ? null : nameOf(row);
    if (name !== null) (row.isPerUnit ? ofOne : ofOthers).add(name);
  }
  return new Set([...ofOne].filter((name) => ofOthers.has(name)));
}

/** The products of which all amounts are for one of them. */
function allPerUnit(
  rows: readonly ActivityRow[],
  nameOf: (row: ActivityRow) => string | null,
): ReadonlySet<string> {
  const all = new Map<string, boolean>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== null && row.amount !== null) {
      all.set(name, row.isPerUnit && all.get(name) !== false);
    }
  }
  return new Set([...all].flatMap(([name, isPerUnit]) => (isPerUnit ? [name] : [])));
}

/**
 * A ledger of one product that only its table of outputs calls by name: that is its name, and the
 * output is its own.
 */
function namedByOutput(
  byTable: ReadonlyMap<ReadTable, NamedProduct>,
  outputs: readonly OutputRow[],
): ReadonlyMap<ReadTable, NamedProduct> {
  const [only, ...others] = madeProducts(outputs).values();
  if (titlesOf(byTable).size !== 1 || only === undefined || others.length > 0) return byTable;
  return new Map([...byTable.keys()].map((table) => [table, only]));
}

/**
 * Several products that only the table of outputs calls by name, and a title that says nothing of any:
 * whose the rows are is to be asked, they are not one product's of the title's name.
 */
function severalMade(
  byTable: ReadonlyMap<ReadTable, NamedProduct>,
  outputs: readonly OutputRow[],
): readonly NamedProduct[] {
  const made = madeProducts(outputs);
  const [title, ...others] = titlesOf(byTable);
  if (made.size < 2 || title === undefined || others.length > 0) return [];
  // 豆油 and 豆粕 come out of one process, whatever its title.
  const beside = outputs.filter(({ product, table }) => product !== null && isOfProcess(table));
  const isOne = [...made.keys()].some((name) => title.includes(name));
  return isOne && madeProducts(beside).size < 2 ? [] : [...made.values()];
}

function isOfProcess(table: ReadTable | null): boolean {
  return table?.purpose === 'activity';
}

function titlesOf(byTable: ReadonlyMap<ReadTable, NamedProduct>): ReadonlySet<string> {
  return new Set([...byTable.values()].map(({ name }) => nameKey(name)));
}

/** What the tables of outputs call by name in cells. */
function madeProducts(outputs: readonly OutputRow[]): ReadonlyMap<string, NamedProduct> {
  return new Map(
    outputs.flatMap(({ product }) => {
      if (product === null) return [];
      const { text, witness } = product;
      return [[nameKey(text), { name: text, nameSource: 'cell', at: witness.at }] as const];
    }),
  );
}

/** Outputs of another year than the product's figures say nothing about them. */
function outputsOfPeriods(
  outputs: readonly NamedOutput[],
  periods: ChosenPeriods,
): readonly NamedOutput[] {
  return outputs.filter((row) => {
    const { year } = periods.of(row.name);
    const own = row.period?.year ?? null;
    if (year === null || own === null || own === year) return true;
    const key = nameKey(row.name);
    return !outputs.some((other) => nameKey(other.name) === key && other.period?.year === year);
  });
}

/**
 * Where a caption names the product of one table, another table of its kind under a name of its own
 * is about a product of that name.
 */
function besideCaptions(rows: readonly ActivityRow[]): ReadonlyMap<ReadTable, NamedProduct> {
  const named = new Set(rows.flatMap(({ product, table }) => (product === null ? [] : [table])));
  const unnamed = new Set(rows.map(({ table }) => table).filter((table) => !named.has(table)));
  const captioned = [...named].filter(({ table }) => columnOf(table, 'product') === null);
  const sheets = new Set(captioned.map(({ table }) => table.grid));
  const kinds = new Set(captioned.map(kindOf));
  return new Map(
    [...unnamed].flatMap((table) => {
      const product = productOfTable(table);
      const isOwn = kinds.has(kindOf(table)) && !sheets.has(table.table.grid);
      return isOwn && distinctive(product.name) !== '' ? [[table, product] as const] : [];
    }),
  );
}
