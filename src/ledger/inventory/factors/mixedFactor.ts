import type { CellRef } from '../../../core/cellRef';
import type { GasPart } from '../../../core/gases/gasPart';
import { weighedGases } from '../../../core/gases/weighedGases';
import { conversionRatio, type Ratio } from '../../../core/quantities/conversionRatio';
import type { Unit } from '../../../core/quantities/unitTable';
import type { EmissionFactor, FactorGas } from '../../../core/study/factor';
import type { FactorRow, GasFigure } from '../../ledger';
import type { Figure, FigureReading } from '../../rows/readFigure';
import { labelWitnesses } from '../../rows/labels/readLabel';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { isPlaceholder } from '../../values/parseAmount';
import { parseGasUnit, type GasUnit } from '../../values/parseGasUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import { factorPer } from './factorPer';
import { gasMeant } from './gasMeant';
import { settleUnit } from '../amounts/settleUnit';

/** What the gases of a row come to. */
export type MixedFactor =
  | { readonly kind: 'factor'; readonly value: Omit<EmissionFactor, 'id'>; readonly at: CellRef }
  /** A question is open, or a cell holds no figure, which is told elsewhere. */
  | { readonly kind: 'open' }
  | {
      readonly kind: 'unusable';
      readonly name: string;
      readonly at: CellRef;
      readonly found: string;
    };

/** One figure with its unit understood. */
interface ReadPart {
  readonly figure: Figure;
  readonly gas: GasPart['gas'];
  readonly weighedBy: GasPart['weighedBy'];
  readonly apart: GasPart['apart'];
  readonly cycle: GasPart['cycle'];
  readonly coverage: FactorGas;
  readonly unitText: string;
  /** kg of the gas for one of `per`. */
  readonly scale: Ratio;
  readonly per: Unit;
}

type PartOutcome = ReadPart | Exclude<MixedFactor, { readonly kind: 'factor' }>;

/**
 * The factor of a row that gives it by gas: kg CO2e by the study's set of GWPs, for one of what the first
 * gas that counts is for. A gas without a figure is not part of it.
 * @param row of a factor table, or the factor part of an activity row
 * @param gases its figures
 * @param asking the study's questions
 */
export function mixedFactor(
  row: FactorRow,
  gases: readonly GasFigure[],
  asking: Questionnaire,
): MixedFactor {
  const parts: ReadPart[] = [];
  for (const { meaning, value } of gases) {
    if (value.kind !== 'figure') {
      if (isNothing(value)) continue;
      return { kind: 'open' };
    }
    const part = readPart(row, meaning, value.figure, asking);
    if ('kind' in part) return part;
    parts.push(part);
  }
  const main = parts.find(({ apart }) => apart === null) ?? parts[0];
  if (main === undefined) return { kind: 'open' };
  return mixed(row, main, parts, asking);
}

/** Blank or a dash: the source gives none. Errors, dates and words are told as what they are. */
function isNothing(value: Exclude<FigureReading, { readonly kind: 'figure' }>): boolean {
  if (value.kind !== 'blank' || value.isAsked === true) return false;
  return value.found.trim() === '' || isPlaceholder(value.found);
}

function mixed(
  row: FactorRow,
  main: ReadPart,
  parts: readonly ReadPart[],
  asking: Questionnaire,
): MixedFactor {
  const made: GasPart[] = [];
  // Gases beside the supply of a fuel are those of burning it.
  const hasSupply = parts.some(({ cycle }) => cycle === 'upstream');
  for (const { figure, gas, weighedBy, apart, cycle, unitText, scale, per } of parts) {
    const between = conversionRatio(main.per, per);
    if (!between.ok) return unusable(row, figure, unitText);
    made.push({
      gas,
      ...(weighedBy !== undefined && { weighedBy }),
      apart,
      ...(cycle !== undefined && { cycle }),
      ...(cycle === undefined && apart === null && hasSupply && { cycle: 'combustion' as const }),
      unitText,
      value: figure.evidence.value,
      scale: product(scale, between.value),
      evidence: figure.evidence,
      witnesses: figure.unitWitnesses,
    });
  }
  const mix = { set: asking.gwp, parts: made };
  const { evidence, unitWitnesses } = main.figure;
  const per = main.per.includes('·') ? `(${main.per})` : main.per;
  return {
    kind: 'factor',
    at: evidence.at,
    value: {
      name: row.names.at(-1)?.text ?? '',
      value: weighedGases(mix),
      massUnit: 'kg',
      per: main.per,
      perAmount: 1,
      gas: coverageOf(parts),
      gases: mix,
      unitText: `kgCO2e/${per}`,
      source: row.source?.text ?? null,
      evidence,
      witnesses: [
        ...[...row.names, ...(row.gasLabels ?? [])].flatMap(labelWitnesses),
        ...unitWitnesses,
      ],
    },
  };
}

function coverageOf(parts: readonly ReadPart[]): FactorGas {
  const counted = parts.filter(({ apart }) => apart === null);
  const [only, ...others] = counted;
  // Of burning and supply each is a sum of gases; where one of them counts CO2 alone, so does the factor.
  const burnt = counted.filter(({ cycle }) => cycle !== 'upstream');
  if (burnt.length < counted.length && burnt.length > 1) return 'gases';
  if (counted.some(({ cycle }) => cycle !== undefined)) {
    const order = ['CO2', 'unstated', 'CO2e'] as const;
    return order.find((one) => counted.some((part) => part.coverage === one)) ?? 'gases';
  }
  return only !== undefined && others.length === 0 ? only.coverage : 'gases';
}

function readPart(
  row: FactorRow,
  meaning: GasFigure['meaning'],
  figure: Figure,
  asking: Questionnaire,
): PartOutcome {
  const name = row.names.at(-1)?.text ?? '';
  const { text } = settleUnit(figure, name, asking);
  const unit = text === null ? null : parseGasUnit(text);
  if (text === null || unit === null) return unusable(row, figure, text ?? '');
  const per = factorPer(unit.per, text, row, null, asking);
  const isSum = meaning === null || (meaning.cycle !== undefined && unit.gases === null);
  const gases = isSum ? ['CO2e' as const] : gasesMeant(meaning.gases, unit);
  if (per === undefined || gases.length === 0) return unusable(row, figure, text);
  const meant = gasMeant(gases, name, figure.evidence.at, asking);
  const mass = conversionRatio(unit.massUnit, 'kg');
  if (meant === null) return { kind: 'open' };
  const { gas, weighedBy } = meant;
  if (!mass.ok) return unusable(row, figure, text);
  return {
    figure,
    unitText: text,
    gas: meaning === null && unit.gases?.includes('CO2') === true ? 'CO2' : gas,
    weighedBy,
    apart: meaning?.apart ?? null,
    cycle: meaning?.cycle,
    coverage: coverage(text, gas, meaning === null || meaning.cycle !== undefined),
    scale: product(mass.value, { numerator: 1, denominator: per.multiplier }),
    per: per.unit,
  };
}

function coverage(unitText: string, gas: GasPart['gas'], isMain: boolean): FactorGas {
  if (isMain) return parseFactorUnit(unitText)?.gas ?? 'unstated';
  return gas === 'CO2' || gas === 'CO2e' ? gas : 'gases';
}

/** What name and unit agree on; kgCO2e of methane is weighed already. */
function gasesMeant(
  gases: readonly GasPart['gas'][],
  { gases: named }: GasUnit,
): readonly GasPart['gas'][] {
  if (named === null) return gases.filter((gas) => gas !== 'CO2e');
  if (named.includes('CO2e')) return ['CO2e'];
  return gases.filter((gas) => named.includes(gas));
}

function unusable(
  row: FactorRow,
  { evidence: { at } }: Figure,
  found: string,
): PartOutcome & MixedFactor {
  return { kind: 'unusable', name: row.names.map(({ text }) => text).join(' '), at, found };
}

function product(one: Ratio, other: Ratio): Ratio {
  return {
    numerator: one.numerator * other.numerator,
    denominator: one.denominator * other.denominator,
  };
}
