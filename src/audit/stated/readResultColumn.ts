import { wholeOf } from './wholeOf';
import { largestOf } from '../../core/extremes';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import { conversionRatio } from '../../core/quantities/conversionRatio';
import type { UnitOf } from '../../core/quantities/unitTable';
import type { Item } from '../../core/study/footprint';
import type { Product } from '../../core/study/inventory';
import type { Stage } from '../../core/study/stage';
import type { StatedFigure } from '../../ledger/ledger';
import { stagesNamed } from '../../ledger/text/stagesNamed';
import { nameKey } from '../../ledger/text/nameKey';
import { parseFactorUnit } from '../../ledger/values/parseFactorUnit';
import { agrees } from './agrees';
import { amountOf } from './amountOf';
import type { ColumnReading, Scope, StatedPart } from './columnReading';
import type { CalculatedRow, LedgerRows } from './ledgerRows';

/** What a column of results may mean; the ledger seldom says it in full. */
interface Meaning {
  /** One stage alone of rows that have several, or all. */
  readonly stage: Stage | null;
  /** Whether figures are for one declared unit and not for all that the ledger covers. */
  readonly isPerUnit: boolean;
  /** Unit of figures that name none. */
  readonly unnamedUnit: UnitOf<'mass'>;
}

/** So many figures of a column are enough to tell its meaning. */
const MOST_ASKED = 400;
/** Less than this share of a column's figures agreeing tells nothing about its meaning. */
const LEAST_SHARE = 0.5;

/**
 * Understands a column of results: which stage it is about, in which unit, and on which basis. Where
 * header and units leave it open, it is the meaning under which most figures agree with ours.
 * @param stated the figures of one column
 * @param rows calculated rows
 * @param products with their declared units
 * @returns null where no meaning stands out; then nothing is compared
 */
export function readResultColumn(
  stated: readonly StatedFigure[],
  rows: LedgerRows,
  products: readonly Product[],
): ColumnReading | null {
  const covered = new Map(products.map(({ name, declaredUnit }) => [name, declaredUnit.covered]));
  const [only, ...others] = meaningsOf(stated, rows, products);
  if (only === undefined) return null;
  if (others.length === 0) return readingOf(stated, only, rows, covered);
  const readings = [only, ...others].map((meaning) => readingOf(stated, meaning, rows, covered));
  const votes = readings.map(agreeing);
  const most = largestOf(votes.map(({ share }) => share));
  const best = votes.findIndex(({ share }) => share === most);
  return most >= LEAST_SHARE ? (readings[best] ?? null) : null;
}

function meaningsOf(
  stated: readonly StatedFigure[],
  rows: LedgerRows,
  products: readonly Product[],
): readonly Meaning[] {
  const [first] = stated;
  if (first === undefined) return [];
  const isUnnamed = stated.some(({ unitText }) => unitText === null);
  const units: readonly UnitOf<'mass'>[] = isUnnamed ? ['kg', 't'] : ['kg'];
  const bases = products.some(({ declaredUnit: { covered } }) => covered !== 1 && covered !== null)
    ? [false, true]
    : [false];
  return stagesMeant(first, rows).flatMap((stage) =>
    bases.flatMap((isPerUnit) => units.map((unnamedUnit) => ({ stage, isPerUnit, unnamedUnit }))),
  );
}

function stagesMeant({ table, column }: StatedFigure, rows: LedgerRows): readonly (Stage | null)[] {
  const every = rows(table, { first: 0, last: Number.MAX_SAFE_INTEGER });
  const several = every.filter(({ items }) => new Set(items.map(stageOf)).size > 1);
  if (several.length === 0) return [null];
  const found = [...new Set(several.flatMap(({ items }) => items.map(stageOf)))];
  const named = [...stagesNamed(column.header)].filter((stage) => found.includes(stage));
  return named.length === 1 ? named : [null, ...found];
}

function stageOf({ activity }: Item): Stage {
  return activity.stage;
}

/** The share of figures that agree; rows where there are any, else sums over all rows above them. */
function agreeing(reading: ColumnReading): { readonly share: number } {
  const rows = reading.stated.filter(({ sum }) => sum === null);
  const asked = (rows.length > 0 ? rows : reading.stated).slice(0, MOST_ASKED);
  const verdicts = asked.flatMap((stated) => {
    const spans =
      stated.sum === null
        ? [{ first: stated.row, last: stated.row }]
        : [stated.sum.since, stated.sum.all];
    const scopes = spans.map((span) => ({ span, product: null, stages: null }));
    const sums = scopes.flatMap((scope) => reading.partsOf(stated, scope) ?? []);
    if (sums.length === 0) return [];
    return [
      scopes.some((scope) => {
        const parts = reading.partsOf(stated, scope) ?? [];
        return agrees(stated, compensatedSum(parts.map(({ value }) => value)), parts.length);
      }),
    ];
  });
  return { share: verdicts.filter((agreed) => agreed).length / Math.max(1, verdicts.length) };
}

function readingOf(
  stated: readonly StatedFigure[],
  meaning: Meaning,
  rows: LedgerRows,
  covered: ReadonlyMap<string, number | null>,
): ColumnReading {
  const [first] = stated;
  if (first === undefined) throw new Error('A column of results has figures.');
  const units = new Map<string | null, UnitOf<'mass'>>();
  for (const figure of stated) {
    if (!units.has(figure.unitText)) units.set(figure.unitText, massUnitOf(figure, meaning));
  }
  const unitOf = (figure: StatedFigure): UnitOf<'mass'> =>
    units.get(figure.unitText) ?? massUnitOf(figure, meaning);
  const kgPer = (figure: StatedFigure): number => kgOf(unitOf(figure));
  const shown = new Map(
    stated.flatMap((figure) =>
      figure.sum === null ? [[figure.row, figure.value * kgPer(figure)] as const] : [],
    ),
  );
  const places = new Map(stated.map((figure) => [figure.row, figure.at]));
  return {
    table: first.table,
    stated,
    unitOf: (figure) => ({
      label: `${unitOf(figure)}CO2e`,
      kgCo2e: kgPer(figure),
    }),
    partsOf: (figure, scope) => {
      const parts: StatedPart[] = [];
      for (const row of rows(first.table, scope.span)) {
        if (row.items.length === 0) return null;
        const items = row.items.filter((item) => isMeant(item, meaning, scope));
        if (items.length === 0) continue;
        const kgCo2e = emissionOf(items, meaning, covered);
        if (kgCo2e === null) return null;
        const kg = kgPer(figure);
        const own = shown.get(row.row);
        parts.push({
          ...described(row, items),
          at: places.get(row.row) ?? (items[0] as Item).activity.at,
          value: kgCo2e / kg,
          shown: own === undefined ? null : roundOff(own / kg),
        });
      }
      return parts;
    },
    isDoubtful: () => false,
  };
}

function isMeant({ activity }: Item, { stage }: Meaning, { product, stages }: Scope): boolean {
  return (
    (stage === null || activity.stage === stage) &&
    (stages === null || stages.has(activity.stage)) &&
    (product === null || nameKey(activity.product) === nameKey(product))
  );
}

function emissionOf(
  items: readonly Item[],
  { isPerUnit }: Meaning,
  covered: ReadonlyMap<string, number | null>,
): number | null {
  const values = items.map(({ kgCo2e, activity }) => {
    const units = isPerUnit ? (covered.get(activity.product) ?? null) : 1;
    if (kgCo2e === null || units === null) return null;
    const { data } = activity;
    const part = (data.kind === 'amount' ? data.amount : data.mass)?.outputPart;
    return part === undefined ? kgCo2e / units : wholeOf(kgCo2e / units, part);
  });
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? compensatedSum(known) : null;
}

function described(
  { row }: CalculatedRow,
  items: readonly Item[],
): Pick<StatedPart, 'row' | 'name' | 'amount'> {
  const [first] = items as [Item];
  return { row, name: first.activity.name, amount: amountOf(items) };
}

function massUnitOf({ unitText }: StatedFigure, { unnamedUnit }: Meaning): UnitOf<'mass'> {
  if (unitText === null) return unnamedUnit;
  return parseFactorUnit(`${unitText}/kg`)?.massUnit ?? unnamedUnit;
}

function kgOf(unit: UnitOf<'mass'>): number {
  const ratio = conversionRatio(unit, 'kg');
  if (!ratio.ok) throw new TypeError(`${unit} is not a mass.`);
  return ratio.value.numerator / ratio.value.denominator;
}

/** Without the noise of a conversion there and back. */
function roundOff(value: number): number {
  return Number(value.toPrecision(15));
}
