import { convert } from '../../../core/quantities/convert';
import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Activity, Measure } from '../../../core/study/activity';
import type { Finding } from '../../../core/study/finding';
import type { ActivityRow } from '../../ledger';
import { energyKey } from '../../text/energyKey';
import type { Questionnaire } from '../questions/askAndAnswer';
import { BASES } from './electricityBases';
import { signedMeasure } from '../amounts/signedMeasure';
import { questionId } from '../questions/questionId';

/** A row of certificates with its product, and its amount as an activity. */
export interface Certificate {
  readonly row: ActivityRow;
  readonly product: string | null;
  readonly activity: Activity | null;
}

/** What certificates add to an inventory. */
export interface Claimed {
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
}

/**
 * Certificates of electricity: by the grid of the place they change nothing, and that holds until
 * somebody says otherwise. By the market the certified part is taken off the electricity of the grid, by
 * its factor and never below nothing, and counts with the factor of the certificate.
 * @param certificates rows of them
 * @param activities of the study
 * @param asking the study's questions
 */
export function claimCertificates(
  certificates: readonly Certificate[],
  activities: readonly Activity[],
  asking: Questionnaire,
): Claimed {
  const claimed: Activity[] = [];
  const findings: Finding[] = [];
  const left = new Map<string, number>();
  for (const certificate of certificates) {
    if (askBasis(certificate, asking) !== 'market') continue;
    const used = usedOf(certificate, activities);
    if (used === null) {
      findings.push(unused(certificate));
      continue;
    }
    const { product } = used.certified;
    const claim = energyIn(used.measure);
    const rest = left.get(product) ?? used.ofGrid;
    const taken = Math.min(claim, rest);
    left.set(product, rest - taken);
    claimed.push(...claimOf(used, taken, claim));
    if (taken < claim) findings.push(exceeding(certificate, claim, rest));
  }
  return { activities: claimed, findings };
}

/** A claim, and what it is upon. */
interface Used {
  readonly certified: Activity;
  readonly measure: Measure<'energy'>;
  readonly grid: Activity;
  /** kWh of the grid's electricity. */
  readonly ofGrid: number;
}

/** Null where no one factor of the grid is known, or the certificate is not of an amount of energy. */
function usedOf({ activity, product }: Certificate, all: readonly Activity[]): Used | null {
  const measure = activity === null ? null : certifiedIn(activity);
  if (activity === null || measure === null || product === null) return null;
  const grid = all.filter((one) => one.product === product && isGrid(one));
  const [first] = grid;
  if (first === undefined || new Set(grid.map(perKwh)).size > 1) return null;
  const measures = grid.flatMap((one) => energyOf(one) ?? []);
  const ofGrid = measures.reduce((sum, one) => sum + energyIn(one), 0);
  return { certified: activity, measure, grid: first, ofGrid };
}

function isGrid({ name, factor, data, allocation }: Activity): boolean {
  if (energyKey(name) !== '电' || data.kind !== 'amount' || allocation !== undefined) return false;
  return factor !== null && dimensionOf(factor.per) === 'energy';
}

function perKwh({ factor }: Activity): string {
  if (factor === null) throw new Error('Electricity of the grid has its factor.');
  const { value, massUnit, per, perAmount } = factor;
  return [value, massUnit, per, perAmount].join(' ');
}

function energyOf({ data }: Activity): Measure<'energy'> | null {
  if (data.kind !== 'amount' || data.amount === null) return null;
  return isEnergy(data.amount) ? data.amount : null;
}

/** A certificate, in China (绿证) as in Europe and as an I-REC, is of one MWh. */
function certifiedIn(activity: Activity): Measure<'energy'> | null {
  const { data } = activity;
  const measure = data.kind === 'amount' ? data.amount : null;
  if (measure?.quantity.unit !== 'piece') return energyOf(activity);
  return { ...measure, quantity: { amount: measure.quantity.amount, unit: 'MWh' } };
}

function isEnergy(measure: Measure): measure is Measure<'energy'> {
  return dimensionOf(measure.quantity.unit) === 'energy';
}

function energyIn({ quantity, multiplier }: Measure<'energy'>): number {
  return Math.abs(convert(quantity, 'kWh').amount) * multiplier;
}

/** The part of the grid that is taken off, and the same part by the certificate's own factor. */
function claimOf(
  { certified, measure, grid }: Used,
  taken: number,
  claim: number,
): readonly Activity[] {
  if (taken === 0) return [];
  const part = taken === claim ? undefined : { numerator: taken, denominator: claim };
  const off = signedMeasure(measure, -1, part);
  return [
    {
      ...certified,
      data: { kind: 'amount', amount: off },
      factor: grid.factor,
      factorAssumed: grid.factorAssumed,
      isCorrection: true,
    },
    { ...certified, data: { kind: 'amount', amount: signedMeasure(measure, 1, part) } },
  ];
}

function askBasis({ row, activity }: Certificate, asking: Questionnaire): string | null {
  const { at } = row.name.witness;
  return asking.ask({
    id: questionId('electricity-basis', at.sheet, ''),
    code: 'electricity-basis',
    at: activity?.at ?? at,
    label: row.name.text,
    kind: 'choice',
    options: BASES.map((key) => ({ key, label: key })),
    assumed: 'location',
    values: { name: row.name.text },
  });
}

function unused({ row, activity }: Certificate): Finding {
  const cell = activity?.at ?? row.name.witness.at;
  return {
    code: 'certificate-unused',
    severity: 'warning',
    cells: [cell],
    effectKgCo2e: null,
    values: { name: row.name.text },
  };
}

function exceeding({ row, activity }: Certificate, claim: number, rest: number): Finding {
  return {
    code: 'certificate-exceeds',
    severity: 'warning',
    cells: [activity?.at ?? row.name.witness.at],
    effectKgCo2e: null,
    values: { name: row.name.text, claim, rest },
  };
}
