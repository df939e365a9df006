import type { Ratio } from '../../../core/quantities/conversionRatio';
import type { Activity, Measure } from '../../../core/study/activity';
import type { Finding } from '../../../core/study/finding';
import type { ActivityRow } from '../../ledger';
import { figuresOf } from '../../rows/readAmount';
import type { Questionnaire } from '../questions/askAndAnswer';
import { signedMeasure } from '../amounts/signedMeasure';
import { questionId } from '../questions/questionId';
import { energyOf, kwhOf } from './energyOf';
import { gridUses, type GridActivities, type GridUse } from './gridUses';
import type { MarketFactors } from './marketFactors';

/** A row of certificates that is claimed, and what it is of each product. */
export interface Certificate {
  readonly row: ActivityRow;
  readonly parts: readonly CertificatePart[];
}

/** A product's part, as what is taken off the grid and as what counts in its place. */
export interface CertificatePart {
  readonly off: Activity;
  readonly on: Activity;
}

/** What certificates add to an inventory. */
export interface Claimed {
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
}

/**
 * Certificates of electricity by the market: the certified part is taken off the electricity of the grid,
 * of a shared meter the product's part, by its factor and never below nothing, and counts with the factor
 * of the certificate. Where the grid's factor is one by contract, it may hold them already: it is asked.
 * @param certificates that are claimed
 * @param study what the electricity of the grid is told from
 * @param asking the study's questions
 */
export function claimCertificates(
  certificates: readonly Certificate[],
  study: GridActivities,
  asking: Questionnaire,
): Claimed {
  if (certificates.length === 0) return { activities: [], findings: [] };
  const claimed: Activity[] = [];
  const findings: Finding[] = [];
  const left = new Map<string, number>();
  const unitsOf = unitsCovered(study.products);
  const grid = gridUses(study, unitsOf);
  for (const { row, parts } of certificates) {
    const used = parts.map((part) => usedOf(part, grid, unitsOf));
    const claims = used.flatMap((one) => ('reason' in one ? [] : [one]));
    if (claims.some(({ grid: { isByMarket } }) => isByMarket)) {
      if (askIncluded(row, study.market, asking) === IN_FACTOR) continue;
    }
    const problem = used.find((one) => 'reason' in one);
    if (problem !== undefined) findings.push(unused(row, problem.reason));
    if (problem !== undefined || claims.length === 0) continue;
    const limited = claims.map((one) => ({ ...one, rest: left.get(one.product) ?? one.grid.kwh }));
    const part = partTaken(limited);
    for (const one of limited) {
      const { numerator, denominator } = part ?? WHOLE;
      const rest = one.rest - (one.claim * numerator) / denominator;
      left.set(one.product, rest <= ROUNDING * one.grid.kwh ? 0 : rest);
      claimed.push(...claimOf(one, part));
    }
    if (part !== null) findings.push(exceeding(row, limited));
  }
  return { activities: claimed, findings };
}

/** Without that number a product has no figure at all: its amounts are compared as they stand. */
function unitsCovered(products: GridActivities['products']): (product: string) => number {
  const units = new Map(products.map(({ name, declaredUnit }) => [name, declaredUnit.covered]));
  return (product) => units.get(product) ?? 1;
}

const WHOLE: Ratio = { numerator: 1, denominator: 1 };

/** A claim upon a product's electricity of the grid. */
interface Used extends CertificatePart {
  readonly product: string;
  readonly measure: Measure<'energy'>;
  readonly grid: GridUse;
  /** kWh of the certificate. */
  readonly claim: number;
}

/** A claim, and the kWh of the grid that other certificates have left. */
type Limited = Used & { readonly rest: number };

/** Why nothing can be taken off; blank what is not the reason. */
interface Reason {
  readonly unit: string;
  readonly product: string;
  readonly factors: string;
}

const NO_REASON: Reason = { unit: '', product: '', factors: '' };

function usedOf(
  part: CertificatePart,
  byProduct: ReadonlyMap<string, GridUse>,
  unitsOf: (product: string) => number,
): Used | { readonly reason: Reason } {
  const { off } = part;
  const measure = certifiedIn(off);
  if (measure === null) return { reason: { ...NO_REASON, unit: unitOf(off) } };
  const { product } = off;
  const grid = byProduct.get(product);
  if (grid === undefined) return { reason: { ...NO_REASON, product } };
  if (grid.factors.length > 1) return { reason: { ...NO_REASON, factors: told(grid.factors) } };
  return { ...part, product, measure, grid, claim: kwhOf(off, measure, unitsOf(product)) };
}

const MOST_NAMED = 5;

function told(factors: GridUse['factors']): string {
  const texts = factors.map(({ value, unitText }) => `${String(value)} ${unitText}`);
  const shown = texts.slice(0, MOST_NAMED).join(', ');
  return texts.length > MOST_NAMED ? `${shown} …` : shown;
}

function unitOf({ data }: Activity): string {
  return data.kind === 'amount' && data.amount !== null ? data.amount.quantity.unit : '?';
}

/** A certificate, in China (绿证) as in Europe and as an I-REC, is of one MWh. */
function certifiedIn(activity: Activity): Measure<'energy'> | null {
  const { data } = activity;
  const measure = data.kind === 'amount' ? data.amount : null;
  if (measure?.quantity.unit !== 'piece') return energyOf(activity);
  return { ...measure, quantity: { amount: measure.quantity.amount, unit: 'MWh' } };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** What adding and dividing leave of a difference that is none: 1234.56 − 1000.1 is not quite 234.46. */
const ROUNDING = 1e-9;

function isBeyond({ claim, rest, grid }: Limited): boolean {
  return claim - rest > ROUNDING * grid.kwh;
}

/**
 * How much of a certificate there is electricity for, alike for all that share it, so that its parts stay
 * those of its key; null for all of it.
 */
function partTaken(claims: readonly Limited[]): Ratio | null {
  let part: Ratio | null = null;
  for (const { claim, rest } of claims.filter(isBeyond)) {
    const known: Ratio = part ?? WHOLE;
    // rest / claim below what is known already, without dividing.
    if (rest * known.denominator < claim * known.numerator) {
      part = { numerator: rest, denominator: claim };
    }
  }
  return part;
}

/** The part of the grid that is taken off, and the same part by the certificate's own factor. */
function claimOf({ off, on, measure, grid }: Used, part: Ratio | null): readonly Activity[] {
  if (part?.numerator === 0) return [];
  return [
    {
      ...off,
      data: { kind: 'amount', amount: signedMeasure(measure, -1, part ?? undefined) },
      factor: grid.first.factor,
      factorAssumed: grid.first.factorAssumed,
      isCorrection: true,
    },
    { ...on, data: { kind: 'amount', amount: signedMeasure(measure, 1, part ?? undefined) } },
  ];
}

const IN_FACTOR = 'in-factor';

/** It is never taken off twice without somebody's word. */
function askIncluded(
  row: ActivityRow,
  market: MarketFactors,
  asking: Questionnaire,
): string | null {
  const { text, witness } = row.name;
  return asking.ask({
    id: questionId('certificate-in-factor', witness.at.sheet, ''),
    code: 'certificate-in-factor',
    at: cellOf(row),
    label: text,
    kind: 'choice',
    options: [IN_FACTOR, 'apart-from-factor'].map((key) => ({ key, label: key })),
    assumed: IN_FACTOR,
    values: { name: text, headers: market.headers.join(' / ') },
  });
}

function cellOf({ amount, name }: ActivityRow): Finding['cells'][number] {
  return figuresOf(amount)[0]?.evidence.at ?? name.witness.at;
}

function unused(row: ActivityRow, reason: Reason): Finding {
  return {
    code: 'certificate-unused',
    severity: 'warning',
    cells: [cellOf(row)],
    effectKgCo2e: null,
    values: { name: row.name.text, ...reason },
  };
}

/** Of all who share it those whose part is more than they have. */
function exceeding(row: ActivityRow, all: readonly Limited[]): Finding {
  const claims = all.filter(isBeyond);
  const claim = sumOf(claims.map((one) => one.claim));
  const rest = sumOf(claims.map((one) => one.rest));
  return {
    code: 'certificate-exceeds',
    severity: 'warning',
    cells: [cellOf(row)],
    effectKgCo2e: null,
    values: { name: row.name.text, claim, rest },
  };
}
