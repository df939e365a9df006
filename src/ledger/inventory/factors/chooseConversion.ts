import { conversionSteps } from '../../../core/calculation/conversionSteps';
import { conversionRatio } from '../../../core/quantities/conversionRatio';
import { dimensionOf, type Unit } from '../../../core/quantities/unitTable';
import type { Measure } from '../../../core/study/activity';
import type { Conversion } from '../../../core/study/conversion';
import type { EmissionFactor } from '../../../core/study/factor';
import { KNOWN_CONVERSIONS, SUBSTANCE_NAMES } from '../../language/conversionTable';
import type { ActivityRow } from '../../ledger';
import type { Figure } from '../../rows/readFigure';
import { energyKey } from '../../text/energyKey';
import { foldWord } from '../../text/fold';
import { meaningKey } from '../../values/meaningKey';
import { parseConversionUnit, type ConversionUnit } from '../../values/parseConversionUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import { isConvertible } from './isConvertible';
import { numberAnswer } from '../questions/numberAnswer';
import { questionId } from '../questions/questionId';

/** Units of a density that is given without one. */
const DENSITY_UNITS: readonly string[] = ['kg/L', 'kg/m³'];

/** Between which units a value is needed, and for what. */
interface Need {
  readonly row: ActivityRow;
  readonly from: Unit;
  readonly to: Unit;
  readonly asking: Questionnaire;
}

/**
 * What lies between an amount and a factor that do not measure the same (litres, and a factor per
 * kilogram): the value of the ledger's own column, else a person's, else one of a sourced table,
 * assumed and asked about. Without any of them the row stays without a figure.
 * @param row a row with activity data
 * @param amount its amount
 * @param factor its factor
 * @param asking the study's questions
 */
export function chooseConversion(
  row: ActivityRow,
  amount: Measure | null,
  factor: EmissionFactor | null,
  asking: Questionnaire,
): Conversion | null {
  if (amount === null || factor === null) return null;
  const need = { row, from: amount.quantity.unit, to: factor.per, asking };
  if (conversionRatio(need.from, need.to).ok) return null;
  if (!isConvertible(dimensionOf(need.from), dimensionOf(need.to))) return null;
  return ownConversion(need) ?? askedConversion(need);
}

function ownConversion(need: Need): Conversion | null {
  const { row } = need;
  if (row.conversion?.kind !== 'figure') return null;
  const { figure } = row.conversion;
  if (figure.evidence.value <= 0) return null;
  const unit = ownUnit(figure, need);
  if (unit === null) return null;
  return {
    value: figure.evidence.value,
    top: unit.top.unit,
    bottom: unit.bottom.unit,
    evidence: figure.evidence,
    witnesses: figure.unitWitnesses,
    isAssumed: false,
  };
}

function ownUnit(figure: Figure, need: Need): ConversionUnit | null {
  const { asking, row } = need;
  const texts = figure.unitText === null ? DENSITY_UNITS : [figure.unitText];
  const fitting = texts.flatMap(parseConversionUnit).filter((unit) => lies(unit, need));
  const [first, second] = fitting;
  if (first === undefined) return null;
  if (second === undefined && figure.unitText !== null) return first;
  const code = figure.unitText === null ? 'missing-unit' : 'unit-ambiguous';
  const label = `${figure.header} ${figure.unitText ?? ''}`;
  const key = asking.ask({
    id: questionId(code, figure.evidence.at.sheet, label),
    code,
    at: figure.evidence.at,
    label,
    kind: 'choice',
    options: fitting.map(unitKey).map((each) => ({ key: each, label: each })),
    assumed: figure.unitText === null ? null : unitKey(first),
    values: {
      name: `${row.name.text} ${figure.header}`.trim(),
      found: figure.evidence.found,
      unit: figure.unitText ?? '',
    },
  });
  return fitting.find((unit) => unitKey(unit) === key) ?? null;
}

function unitKey({ top, bottom }: ConversionUnit): string {
  return `${meaningKey(top)}/${meaningKey(bottom)}`;
}

function lies({ top, bottom }: ConversionUnit, { from, to }: Need): boolean {
  if (top.multiplier !== 1 || bottom.multiplier !== 1) return false;
  return isBetween(top.unit, bottom.unit, from, to);
}

function isBetween(top: Unit, bottom: Unit, from: Unit, to: Unit): boolean {
  const conversion = { value: 1, top, bottom, evidence: null, witnesses: [], isAssumed: false };
  return conversionSteps(from, to, conversion) !== null;
}

function askedConversion({ row, from, to, asking }: Need): Conversion | null {
  const name = row.name.text;
  const substance = substanceOf(name);
  const known = KNOWN_CONVERSIONS.filter(
    (entry) => entry.substance === substance && isBetween(entry.top, entry.bottom, from, to),
  );
  const [likely] = known;
  const { top, bottom } = likely ?? { top: to, bottom: from };
  const { at } = row.name.witness;
  const id = questionId('conversion-needed', at.sheet, `${name} ${top}/${bottom}`);
  const question = {
    id,
    code: 'conversion-needed' as const,
    at,
    label: name,
    kind: 'number' as const,
    options: known.map(({ value, source }) => ({
      key: value,
      label: `${value} ${top}/${bottom} (${source})`,
    })),
    assumed: likely?.value ?? null,
    values: { name, from, to, top, bottom },
  };
  const given = asking.ask(question);
  const answer = given === null ? null : numberAnswer(question, given);
  if (answer === null) return null;
  const isAssumed = asking.isOpen(id);
  return { value: answer.value, top, bottom, evidence: null, witnesses: [], isAssumed };
}

function substanceOf(name: string): string | null {
  const energy = energyKey(name);
  if (energy !== null) return energy;
  const word = foldWord(name);
  const found = Object.entries(SUBSTANCE_NAMES).find(([, names]) => names.includes(word));
  return found?.[0] ?? null;
}
