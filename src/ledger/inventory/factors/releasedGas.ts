import { BLEND_SOURCE, BLENDS } from '../../../core/gases/blends';
import type { GasMix, GasPart } from '../../../core/gases/gasPart';
import { weighedGases } from '../../../core/gases/weighedGases';
import type { Dimension } from '../../../core/quantities/unitTable';
import type { EmissionFactor } from '../../../core/study/factor';
import { BLEND_NAMES, RELEASE_WORDS, SUBSTANCE_WORDS } from '../../language/gasPartWords';
import { GAS_NAMES } from '../../language/gasNames';
import type { ActivityRow } from '../../ledger';
import { foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';
import { remembering } from '../../text/remembering';
import { gasKey } from '../../values/gasKey';
import type { Questionnaire } from '../questions/askAndAnswer';
import { methaneOrigin } from './methaneOrigin';
import { questionId } from '../questions/questionId';

/** A gas or a blend of gases that a name means, with percent by mass. */
interface Substance {
  /** Its formula or designation. */
  readonly name: string;
  readonly shares: readonly (readonly [gases: readonly GasPart['gas'][], percent: number])[];
  readonly source: string | null;
}

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
  const released = isReleaseTold(row) ? 'released' : askRelease(row, substance, asking);
  if (released !== 'released') return released === null ? { kind: 'open' } : NONE;
  const parts: GasPart[] = [];
  for (const [gases, percent] of substance.shares) {
    const gas = methaneOrigin(gases, row.name.text, row.name.witness.at, asking);
    if (gas === null) return { kind: 'open' };
    parts.push({
      gas,
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

function factorOfMix({ name, source }: Substance, mix: GasMix): EmissionFactor {
  const gases = mix.parts.map(({ gas }) => gas);
  const cited = [`IPCC ${mix.set} GWP100`, ...(source === null ? [] : [source])].join('; ');
  return {
    id: `gwp\n${name}\n${gases.join(' ')}`,
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

const KEYS = [...Object.keys(BLEND_NAMES), ...Object.keys(GAS_NAMES)];

const substanceNamed = remembering((text: string): Substance | null => {
  const whole = isProse(text) ? '' : gasKey(text);
  if (!KEYS.some((key) => whole.includes(key))) return null;
  const words = [...RELEASE_WORDS, ...SUBSTANCE_WORDS];
  const bare = words.reduce((left, word) => left.split(word).join(' '), foldWord(text));
  for (const key of [whole, gasKey(bare)]) {
    const blend = Object.hasOwn(BLEND_NAMES, key) ? BLEND_NAMES[key] : undefined;
    if (blend !== undefined) {
      const shares = BLENDS[blend].map(([gas, percent]) => [[gas], percent] as const);
      return { name: blend, shares, source: BLEND_SOURCE };
    }
    const gases = Object.hasOwn(GAS_NAMES, key) ? GAS_NAMES[key] : undefined;
    const [first] = gases ?? [];
    if (gases === undefined || first === undefined) continue;
    const name = gases.length > 1 ? 'CH4' : first;
    return { name, shares: [[gases, 100]], source: null };
  }
  return null;
});

function isReleaseTold({ name, stage, remark, table: { table } }: ActivityRow): boolean {
  const headers = table.columns.flatMap(({ role, label }) => (role === 'amount' ? [label] : []));
  const titles = [table.grid.sheet, ...table.captions.map(({ text }) => text)];
  const texts = [name.text, stage?.text ?? '', remark?.text ?? '', ...headers, ...titles];
  return texts.some((text) => {
    const word = foldWord(text);
    return RELEASE_WORDS.some((entry) => word.includes(entry));
  });
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
