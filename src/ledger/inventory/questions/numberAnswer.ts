import { conversionRatio } from '../../../core/quantities/conversionRatio';
import { UNITS, type Unit } from '../../../core/quantities/unitTable';
import type { Question } from '../../../core/study/question';
import { countedUnit } from '../../values/countedUnit';
import { parseConversionUnit, type ConversionUnit } from '../../values/parseConversionUnit';
import { parseFigure, type ParsedFigure } from '../../values/parseFigure';
import { parseUnit, type UnitMeaning } from '../../values/parseUnit';

/** A number that answers a question, in the unit that the question asks for. */
export interface NumberAnswer {
  readonly value: number;
  /** The unit that the answer names where none was asked for: 台, pcs; null without one. */
  readonly unit: string | null;
}

/** What a question of a number asks for. */
export type NumberQuestion = Pick<Question, 'code' | 'values'>;

/** Longer words behind a number are no unit of a product. */
const LONGEST_UNIT = 12;

/**
 * Reads an answer as people write numbers: 4, ４, 1,000, 1 000, 4台, 4 pcs; of a density or the like
 * also 840 kg/m³ where kg per L is asked for, or 0.84 kg.
 * @param question what is asked for
 * @param given as typed
 * @returns null where it is no single number above 0, or one in a unit of another kind
 */
export function numberAnswer(question: NumberQuestion, given: string): NumberAnswer | null {
  const figure = parseFigure(given.trim());
  const value = figure === null ? null : valueOf(figure);
  if (figure === null || value === null) return null;
  const asked = askedUnit(question);
  const answer =
    asked === null ? counted(value, figure.unitText) : inAskedUnit(value, figure.unitText, asked);
  return answer !== null && answer.value > 0 && Number.isFinite(answer.value) ? answer : null;
}

/** A comma before three digits groups them, as people of both languages write it: the first reading. */
function valueOf({ readings, doubt, traits }: ParsedFigure): number | null {
  if (traits.has('bound')) return null;
  const isOne = doubt === null || doubt === 'comma' || doubt === 'point';
  return isOne ? (readings[0]?.value ?? null) : null;
}

function counted(value: number, unitText: string): NumberAnswer | null {
  if (unitText === '') return { value, unit: null };
  if (unitText.length > LONGEST_UNIT || /[\s%‰]/.test(unitText)) return null;
  const { multiplier, unit } = countedUnit(unitText);
  return { value: value * multiplier, unit };
}

/** So many of `top` in one of `bottom`. */
interface AskedUnit {
  readonly top: Unit;
  readonly bottom: Unit;
}

function askedUnit({ code, values }: NumberQuestion): AskedUnit | null {
  if (code !== 'conversion-needed') return null;
  const { top, bottom } = values;
  return isUnit(top) && isUnit(bottom) ? { top, bottom } : null;
}

function isUnit(text: string | number | undefined): text is Unit {
  return typeof text === 'string' && Object.hasOwn(UNITS, text);
}

function inAskedUnit(value: number, unitText: string, asked: AskedUnit): NumberAnswer | null {
  if (unitText === '') return { value, unit: null };
  const one: UnitMeaning = { unit: asked.bottom, multiplier: 1 };
  const meanings: readonly ConversionUnit[] = [
    ...parseConversionUnit(unitText),
    ...parseUnit(unitText).map((top) => ({ top, bottom: one })),
  ];
  const values = meanings.flatMap(({ top, bottom }) => {
    const [above, below] = [timesIn(top, asked.top), timesIn(bottom, asked.bottom)];
    return above === null || below === null ? [] : [(value * above) / below];
  });
  const [first, ...others] = values;
  // ton may be three things: then it has to be said which.
  return first === undefined || others.some((other) => other !== first)
    ? null
    : { value: first, unit: null };
}

function timesIn({ unit, multiplier }: UnitMeaning, target: Unit): number | null {
  const ratio = conversionRatio(unit, target);
  return ratio.ok ? (multiplier * ratio.value.numerator) / ratio.value.denominator : null;
}
