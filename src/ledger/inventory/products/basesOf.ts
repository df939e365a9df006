import type { Ratio } from '../../../core/quantities/conversionRatio';
import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { DeclaredUnit } from '../../../core/study/inventory';
import type { ActivityRow } from '../../ledger';
import { foldWord } from '../../text/fold';
import { isSameSize } from '../../values/isSameSize';
import { productSize, sizeRatio } from '../../values/productSize';
import { thingsIn } from '../../values/thingsIn';

/** What the amounts of a product are for one of, as far as they are for one at all. */
export interface Bases {
  /** Nouns of amounts for one product: 件; null of those that name none, such as 单耗. */
  readonly nouns: readonly (string | null)[];
  /** Sizes and packages: m2, 千件, pack. */
  readonly sizes: readonly string[];
}

/**
 * Collects what the amounts of each product are for.
 * @param rows that are counted
 * @param nameOf the product of a row
 */
export function basesOf(
  rows: readonly ActivityRow[],
  nameOf: (row: ActivityRow) => string | null,
): ReadonlyMap<string, Bases> {
  const found = new Map<string, { nouns: (string | null)[]; sizes: string[] }>();
  for (const row of rows) {
    const name = row.isPerUnit ? nameOf(row) : null;
    if (name === null || row.amount === null) continue;
    const own = found.get(name) ?? { nouns: [], sizes: [] };
    found.set(name, own);
    if (row.perSize !== undefined) own.sizes.push(row.perSize);
    else own.nouns.push(row.perNoun ?? null);
  }
  return new Map(
    [...found].map(([name, { nouns, sizes }]) => [
      name,
      { nouns: [...new Set(nouns)], sizes: [...new Set(sizes)] },
    ]),
  );
}

/**
 * The size that a product's output is told in where nothing else says: that of its amounts, where none is
 * for one product by its number.
 * @param bases of the product
 */
export function sizeOfBases({ nouns, sizes }: Bases): string | null {
  return nouns.length > 0 ? null : (sizes[0] ?? null);
}

/**
 * An amount for one of something as one for a unit of the product's output; one that cannot be is marked.
 * @param given for one of something
 * @param product its name
 * @param declared what the product's figures refer to
 * @param bases what its amounts are for
 */
export function fittedTo(
  given: ActivityRow,
  product: string,
  declared: DeclaredUnit,
  bases: Bases,
): ActivityRow {
  const row = ofNamed(given, product);
  const { perSize, perNoun } = row;
  const { unit, source } = declared;
  if (perSize === undefined) {
    const isOther = perNoun !== undefined && unit !== null && isMeasured(unit);
    return isOther && !isMeasured(perNoun) ? { ...row, perSize: perNoun, otherOutput: unit } : row;
  }
  if (unit === null && bases.nouns.length > 0) return besideNouns(row, perSize, bases);
  const isNothingKnown = source === 'assumed' && unit === null;
  if (isNothingKnown || (unit !== null && isSame(unit, perSize))) return row;
  return scaled(row, sizeRatio(unit, perSize), unit);
}

/** km of km电缆, where the product's name says that it is what is measured: YJV-3×95 电缆. */
function ofNamed(row: ActivityRow, product: string): ActivityRow {
  const [, size, goods] = OF_GOODS.exec(foldWord(row.perSize ?? '')) ?? [];
  if (size === undefined || goods === undefined || productSize(size) === null) return row;
  return foldWord(product).includes(goods) ? { ...row, perSize: size } : row;
}

const OF_GOODS = /^([a-z]+[23²³]?|[吨米]) ?(?:of )?(\p{Script=Han}+|(?<= )[a-z][a-z -]{2,})$/u;

/** 1,000 pcs of a title and kg per 1,000 tablets are the same thousand. */
function isSame(unit: string, size: string): boolean {
  if (isSameSize(unit, size)) return true;
  const [pieces, things] = [productSize(unit), thingsIn(size)];
  return pieces?.unit === 'piece' && pieces.multiplier > 1 && pieces.multiplier === things?.count;
}

/** kg/千件 beside kg/件 is a thousandth of it; kWh/m2 and kWh/箱 are of another size than one piece. */
function besideNouns(row: ActivityRow, size: string, { nouns }: Bases): ActivityRow {
  if (nouns.every((noun) => isThing(noun, size))) return row;
  const isOfPieces = productSize(size)?.unit === 'piece';
  const isOfThings = nouns.every((noun) => noun === null || isThing(noun, single(size)));
  return scaled(row, isOfPieces || isOfThings ? sizeRatio(null, size) : null, null);
}

/** One loaf of "per loaf" and kWh/loaf; what is only called one product is a loaf as well, but no box. */
function isThing(noun: string | null, size: string): boolean {
  if (noun !== null && isSameSize(noun, size)) return true;
  const things = thingsIn(size);
  const isPlain = things?.count === 1 && productSize(size) === null;
  return isPlain && (noun === null || productSize(noun)?.unit === 'piece');
}

/** tablet of 1,000 tablets */
function single(size: string): string {
  return thingsIn(size)?.noun ?? size;
}

function scaled(row: ActivityRow, part: Ratio | null, unit: string | null): ActivityRow {
  if (part === null) return { ...row, otherOutput: unit ?? '' };
  const { numerator, denominator } = row.perScale ?? ONE;
  return {
    ...row,
    perScale: {
      numerator: numerator * part.numerator,
      denominator: denominator * part.denominator,
    },
  };
}

const ONE: Ratio = { numerator: 1, denominator: 1 };

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
  'area',
]);

function isMeasured(text: string): boolean {
  const size = productSize(text);
  return size !== null && MEASURED.has(dimensionOf(size.unit));
}
