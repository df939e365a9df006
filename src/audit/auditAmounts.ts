import type { CellRef } from '../core/cellRef';
import type { Activity, Measure, Term } from '../core/study/activity';
import { isFirstPart } from '../core/study/allocation';
import type { Finding } from '../core/study/finding';
import { measuresOf } from '../core/study/measuresOf';

/** The whole, in percent. */
const WHOLE = 100;

/**
 * Amounts that cannot be: a share of something that is more than all of it or less than nothing, a
 * negative mass or distance of freight, a negative factor, or one of 0. They are calculated with as they stand,
 * and never without a word.
 * @param activities lines of the inventory
 * @returns one finding for each of them; findings of one cause are joined elsewhere
 */
export function auditAmounts(activities: readonly Activity[]): readonly Finding[] {
  const found = activities
    .filter(({ allocation }) => isFirstPart(allocation))
    .flatMap((activity) => [
      ...percentsOf(activity),
      ...negativeFreight(activity),
      ...negativeFactor(activity),
      ...zeroFactor(activity),
    ]);
  // What is used and carried, or the factor of many rows, is one cell.
  const byCell = new Map(found.map((one) => [JSON.stringify([one.code, one.cells]), one]));
  return [...byCell.values()];
}

function percentsOf({ data, name }: Activity): readonly Finding[] {
  return measuresOf(data)
    .flatMap(sharesIn)
    .filter(({ unit, evidence: { value } }) => unit === '%' && (value > WHOLE || value < 0))
    .map(({ evidence: { at, value } }) =>
      finding('percent-out-of-range', at, name, String(Number(value.toPrecision(12)))),
    );
}

/** A loss factor shown as 105 % is no share: it has to be more than all. */
function sharesIn({ terms, loss }: Measure): readonly Term[] {
  return loss === undefined || loss.use === 'times' ? terms : [...terms, loss];
}

/** Of materials the words of the row tell credits from corrections; nothing is carried back. */
function negativeFreight({ data, name }: Activity): readonly Finding[] {
  if (data.kind !== 'freight') return [];
  const measures = [data.mass, data.distance].filter((measure) => measure !== null);
  return measures
    .filter(({ quantity }) => quantity.amount < 0)
    .map(({ terms: [{ evidence }] }) =>
      finding('negative-amount', evidence.at, name, evidence.found),
    );
}

function negativeFactor({ factor }: Activity): readonly Finding[] {
  if (factor === null || factor.value >= 0 || factor.evidence === null) return [];
  const { at, found } = factor.evidence;
  return [finding('factor-implausible', at, factor.name, found)];
}

/** What stands apart alone, such as biogenic carbon, counts as nothing rightly. */
function zeroFactor({ factor }: Activity): readonly Finding[] {
  if (factor?.value !== 0 || factor.evidence === null || factor.gases !== undefined) return [];
  const { at, found } = factor.evidence;
  const told = finding('factor-implausible', at, factor.name, found);
  return [{ ...told, severity: 'warning', values: { ...told.values, zero: 0 } }];
}

function finding(
  code: 'percent-out-of-range' | 'negative-amount' | 'factor-implausible',
  at: CellRef,
  name: string,
  found: string,
): Finding {
  return { code, severity: 'error', cells: [at], effectKgCo2e: null, values: { name, found } };
}
