import type { Finding, FindingValues } from '../../core/study/finding';
import { findingSentence } from '../../texts/findingSentence';
import type { Paper } from './paper';
import { asRead } from './rounding';
import { emission, own } from './told';

/** Values of findings that are emissions in kg CO2e, whatever stands beside them. */
const EMISSIONS: ReadonlySet<string> = new Set(['kgCo2e', 'biogenic', 'landUse', 'aircraft']);
/** Values that are in the unit of the finding, which is that of a stated figure. */
const IN_UNIT: ReadonlySet<string> = new Set([
  'stated',
  'computed',
  'difference',
  'wrote',
  'correct',
]);

/**
 * The sentence of a finding as a report writes numbers: findings hold them unrounded, and beside a
 * table an emission of other digits would be another figure.
 * @param paper the report
 * @param finding of the study
 */
export function findingTold(paper: Paper, finding: Finding): string {
  const { values, explanations } = finding;
  const write = writerOf(paper, values);
  const told: Finding = {
    ...finding,
    values: written(values, write),
    ...(explanations !== undefined && {
      explanations: explanations.map((causes) =>
        causes.map((cause) => ({ ...cause, values: written(cause.values, write, values) })),
      ),
    }),
  };
  return own(findingSentence(told, paper.texts));
}

interface Writer {
  readonly emission: (value: number) => string;
  /** Of a stated figure and of what it should be, in their unit. */
  readonly figure: (value: number, unit: string) => string;
}

/** What differs by less than the digits of the report is told with all digits, or it would be the same. */
function writerOf(paper: Paper, { stated, computed }: FindingValues): Writer {
  const { emissionDecimals } = paper.rounding;
  const isFine = Math.abs(Number(stated) - Number(computed)) < 10 ** -emissionDecimals;
  const told = (value: number): string => emission(paper, value);
  return {
    emission: told,
    figure: (value, unit) => (unit === KG_CO2E && !isFine ? told(value) : asRead(value)),
  };
}

/** The unit of emissions as findings name it. */
const KG_CO2E = 'kgCO2e';

/** A cause is in the unit of its finding where it names none of its own. */
function written(
  values: FindingValues,
  write: Writer,
  { unit }: FindingValues = values,
): FindingValues {
  const inUnit = values['unit'] ?? unit;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, string | number] => {
      if (typeof value !== 'number') return [name, value];
      if (EMISSIONS.has(name)) return [name, write.emission(value)];
      if (inUnit === undefined || !IN_UNIT.has(name)) return [name, value];
      return [name, write.figure(value, String(inUnit))];
    }),
  );
}
