import type { GasMix, GasPart } from '../../../core/gases/gasPart';
import { weighedGases } from '../../../core/gases/weighedGases';
import type { Dimension } from '../../../core/quantities/unitTable';
import type { EmissionFactor } from '../../../core/study/factor';
import type { ActivityRow } from '../../ledger';
import { tellsRelease } from '../../rows/emissions/tellsRelease';
import { substanceNamed, type Substance } from '../../values/substanceNamed';
import type { Questionnaire } from '../questions/askAndAnswer';
import { gasMeant } from './gasMeant';
import { questionId } from '../questions/questionId';

/** What is known of a gas by itself. */
export type ReleasedGas =
  /** It is none, or it did not get into the air. */
  | { readonly kind: 'none' }
  /** A question is open. */
  | { readonly kind: 'open' }
  | { readonly kind: 'factor'; readonly factor: EmissionFactor };

const NONE: ReleasedGas = { kind: 'none' };

/**
 * The factor of a greenhouse gas that got into the air: its GWP, of a blend that of its parts. Where no
 * word says that it did (逸散, 补充, leaked), it is asked: what is filled into a product stays there.
 * @param row a row with activity data
 * @param dimension what its amount is measured in
 * @param asking the study's questions
 */
export function releasedGas(
  row: ActivityRow,
  dimension: Dimension | null,
  asking: Questionnaire,
): ReleasedGas {
  const substance = dimension === 'mass' ? substanceNamed(row.name.text) : null;
  if (substance === null) return NONE;
  const released = tellsRelease(row) ? 'released' : askRelease(row, substance, asking);
  if (released !== 'released') return released === null ? { kind: 'open' } : NONE;
  const parts: GasPart[] = [];
  for (const [gases, percent] of substance.shares) {
    const meant = gasMeant(gases, row.name.text, row.name.witness.at, asking);
    if (meant === null) return { kind: 'open' };
    parts.push({
      ...meant,
      apart: null,
      value: percent,
      scale: { numerator: 1, denominator: 100 },
      unitText: '%',
      evidence: null,
      witnesses: [],
    });
  }
  return { kind: 'factor', factor: factorOfMix(substance, { set: asking.gwp, parts }) };
}

/**
 * The factor of an amount that is an emission itself: of CO2 its GWP, of CO2e one.
 * @param gas what the amount is a mass of
 * @param set of the study
 */
export function emittedFactor(gas: 'CO2' | 'CO2e', set: GasMix['set']): EmissionFactor {
  const part: GasPart = {
    gas,
    apart: null,
    value: 1,
    scale: { numerator: 1, denominator: 1 },
    unitText: '',
    evidence: null,
    witnesses: [],
  };
  return factorOfMix({ name: gas, source: null }, { set, parts: [part] });
}

const GWP_ID = 'gwp\n';

/**
 * Whether a factor is the GWP of a gas that got into the air.
 * @param factor of an activity
 */
export function isReleasedGas(factor: EmissionFactor | null): boolean {
  return factor?.id.startsWith(GWP_ID) === true;
}

function factorOfMix(
  { name, source }: Pick<Substance, 'name' | 'source'>,
  mix: GasMix,
): EmissionFactor {
  const gases = mix.parts.map(({ gas }) => gas);
  const others = mix.parts.flatMap(({ gas, weighedBy }) =>
    weighedBy === undefined ? [] : [`${gas}: IPCC ${weighedBy}`],
  );
  const cited = [`IPCC ${mix.set} GWP100`, ...others, ...(source === null ? [] : [source])].join(
    '; ',
  );
  return {
    id: `${GWP_ID}${name}\n${gases.join(' ')}`,
    name,
    value: weighedGases(mix),
    massUnit: 'kg',
    per: 'kg',
    perAmount: 1,
    gas: 'gases',
    gases: mix,
    unitText: 'kgCO2e/kg',
    source: cited,
    evidence: null,
    witnesses: [],
  };
}

function askRelease(
  { name }: ActivityRow,
  substance: Substance,
  asking: Questionnaire,
): string | null {
  const { at } = name.witness;
  return asking.ask({
    id: questionId('gas-released', at.sheet, name.text),
    code: 'gas-released',
    at,
    label: name.text,
    kind: 'choice',
    options: ['released', 'contained'].map((key) => ({ key, label: key })),
    assumed: null,
    values: { name: name.text, gas: substance.name },
  });
}
