import type { Activity } from '../study/activity';
import type { StudyFacts } from '../study/facts';
import type { EmissionFactor } from '../study/factor';
import type { Product } from '../study/inventory';
import { allTerms } from '../study/withLoss';
import { cellKey } from '../cellKey';
import { isWithin, regionStated, type RegionCode } from './regionStated';
import { factorYear } from './factorYear';
import { lastYearOf } from './lastYearOf';

/**
 * What data is. `primary`: of the process itself, such as a metered amount or a supplier's factor;
 * `secondary`: of literature or a database; `estimated`: written as approximate, or assumed.
 */
export const DATA_KINDS = ['primary', 'secondary', 'estimated', 'unknown'] as const;

/** One of them. */
export type DataKind = (typeof DATA_KINDS)[number];

/**
 * How the factor's year lies to the last year of the study's period: `near` is one year before, which
 * is usual because official figures come out late; `older` two or more; `later` after it.
 */
export const TIME_FITS = ['same', 'near', 'older', 'later', 'unknown'] as const;

/** One of them. */
export type TimeFit = (typeof TIME_FITS)[number];

/** How the factor's region lies to the study's. `wider`: it contains it. */
export const REGION_FITS = ['same', 'wider', 'other', 'unknown'] as const;

/** One of them. */
export type RegionFit = (typeof REGION_FITS)[number];

/**
 * How the factor's technology lies to the item's, as far as names tell: `same-name`, the factor bears
 * the item's name; `other-name`, that of its material or its energy, or somebody chose it; `assumed`, it
 * was taken for a near name.
 */
export const TECHNOLOGY_FITS = ['same-name', 'other-name', 'assumed', 'unknown'] as const;

/** One of them. */
export type TechnologyFit = (typeof TECHNOLOGY_FITS)[number];

/** The quality of an item's two numbers: only what is told, never guessed. */
export interface DataQuality {
  readonly activity: DataKind;
  readonly factor: DataKind;
  /** The year that the factor states, and the last year of the study's period. */
  readonly factorYear: number | null;
  readonly periodYear: number | null;
  readonly time: TimeFit;
  readonly factorRegion: RegionCode | null;
  readonly studyRegion: RegionCode | null;
  readonly geography: RegionFit;
  readonly technology: TechnologyFit;
}

/** What the quality of data is judged by. */
export interface QualityGround {
  readonly product: Product;
  readonly facts: StudyFacts;
  /** Keys of the cells whose number is written as approximate (约, ≥). */
  readonly approximate: ReadonlySet<string>;
}

/** How factors say that they were measured by the supplier or in the plant; not behind a denial. */
const OF_SUPPLIER =
  /(?<!非|无|未|没有|不是|\bnot?[ -]|\bnon-?)(?:供应商|供货商|供方|实测|现场测|supplier|measured|site[- ]specific)/iu;

/**
 * The quality of the data of one activity.
 * @param activity with its factor
 * @param ground product, facts and what is approximate
 */
export function dataQualityOf(activity: Activity, ground: QualityGround): DataQuality {
  const { factor } = activity;
  const { product, facts } = ground;
  const factorRegion = factor === null ? null : regionOf(factor);
  const region = facts.study.region;
  const studyRegion = region === null ? null : regionStated(region.value);
  const yearOfFactor = factor === null ? null : (factorYear(factor)?.value ?? null);
  const periodYear = lastYearOf(product, facts);
  return {
    activity: activityKind(activity, ground),
    factor: factor === null ? 'unknown' : factorKind(activity, factor),
    factorYear: yearOfFactor,
    periodYear,
    time: timeFit(yearOfFactor, periodYear),
    factorRegion,
    studyRegion,
    geography: regionFit(factorRegion, studyRegion),
    technology: technologyFit(activity),
  };
}

/**
 * A number of the ledger is of the process itself. What happens after the gate is a scenario or was
 * measured: the ledger does not say which.
 */
function activityKind(
  { data, stage, conversion }: Activity,
  { approximate }: QualityGround,
): DataKind {
  const measures = data.kind === 'amount' ? [data.amount] : [data.mass, data.distance];
  if (measures.includes(null)) return 'unknown';
  const cells = measures.flatMap((measure) =>
    measure === null ? [] : allTerms(measure).map(({ evidence }) => evidence),
  );
  if (conversion?.isAssumed === true) return 'estimated';
  if (cells.some(({ at }) => approximate.has(cellKey(at)))) return 'estimated';
  return stage === 'use' || stage === 'endOfLife' ? 'unknown' : 'primary';
}

function factorKind(
  { factorAssumed }: Activity,
  { source, evidence, isSupplier }: EmissionFactor,
): DataKind {
  if (factorAssumed) return 'estimated';
  if (isSupplier === true) return 'primary';
  // Of our own tables: the library, or the potential of a gas.
  if (evidence === null) return 'secondary';
  if (source === null || source.trim() === '') return 'unknown';
  return OF_SUPPLIER.test(source) ? 'primary' : 'secondary';
}

function regionOf({ name, source, library, stated }: EmissionFactor): RegionCode | null {
  if (library !== undefined) return regionStated(library.region.zh);
  // Its own column goes before words of name and source.
  const own = stated?.region === undefined ? null : regionStated(stated.region.found);
  if (own !== null) return own;
  return regionStated(`${name} ${source ?? ''}`);
}

function timeFit(factor: number | null, period: number | null): TimeFit {
  if (factor === null || period === null) return 'unknown';
  if (factor > period) return 'later';
  if (factor === period) return 'same';
  return period - factor === 1 ? 'near' : 'older';
}

function regionFit(factor: RegionCode | null, study: RegionCode | null): RegionFit {
  if (factor === null || study === null) return 'unknown';
  if (factor === study) return 'same';
  return isWithin(study, factor) ? 'wider' : 'other';
}

function technologyFit({ factor, factorAssumed, name }: Activity): TechnologyFit {
  if (factor === null) return 'unknown';
  if (factorAssumed) return 'assumed';
  return plain(factor.name) === plain(name) ? 'same-name' : 'other-name';
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
