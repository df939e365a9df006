import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { Measure } from '../../../core/study/activity';
import { measureOf } from '../../../core/study/measureOf';
import type { Finding } from '../../../core/study/finding';
import type { Circumstance } from '../../language/certaintyRules';
import { certaintyOf } from '../../values/certaintyOf';
import { isPlaceholder } from '../../values/parseAmount';
import type { Figure } from '../../rows/readFigure';
import { customaryMeanings } from '../../values/customaryUnits';
import { meantUnits } from '../../values/meantUnits';
import { meaningKey } from '../../values/meaningKey';
import { parseUnit, type UnitMeaning } from '../../values/parseUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';
import { scaledText } from '../../values/scaleOf';
import { settleUnit } from './settleUnit';

/** A figure with its unit understood, or what stands in the way. */
export type UnderstoodUnit =
  | { readonly ok: true; readonly measure: Measure }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What the figure measures, and the units offered when none is named. */
export interface Expectation {
  readonly dimensions: readonly Dimension[];
  readonly offered: readonly string[];
  readonly assumed: string | null;
  readonly label: string;
  /** What the factor is for one of, as far as it is known. */
  readonly per?: readonly UnitMeaning[];
  /** What its unit means by the stated result of its row. */
  readonly proved?: UnitMeaning | undefined;
}

/**
 * Gives a figure its unit. A unit that can mean several, or none at all, is asked.
 * @param figure as read
 * @param expected what the column is for
 * @param asking the study's questions
 */
export function understandUnit(
  figure: Figure,
  expected: Expectation,
  asking: Questionnaire,
): UnderstoodUnit {
  const { text, doubt, isOpen } = settleUnit(figure, expected.label, asking);
  if (isOpen === true) return { ok: false, findings: [] };
  const settled = doubt === null ? [] : [doubt];
  const named = text === null || isPlaceholder(text) ? null : text;
  if (named === null) return askMissingUnit(figure, expected, asking);
  const meanings = customaryMeanings(parseUnit(named), figure.customary);
  const fitting = meanings.filter(({ unit }) => fits(unit, expected));
  const possible = agreedBy(figure, fitting.length > 0 ? fitting : meanings);
  const { label, per, proved } = expected;
  const candidates = provedAmong(possible, proved) ?? meantUnits(possible, label, per);
  const [first, second] = candidates;
  if (first === undefined) return unknownUnit(figure, named);
  if (second === undefined) return measured(figure, first, settled);
  const id = questionId('unit-ambiguous', figure.evidence.at.sheet, named);
  const key = asking.ask({
    id,
    code: 'unit-ambiguous',
    at: figure.evidence.at,
    label: named,
    kind: 'choice',
    options: candidates.map(meaningKey).map((each) => ({ key: each, label: each })),
    assumed: meaningKey(first),
    values: { unit: named, name: expected.label },
  });
  const meaning = candidates.find((each) => meaningKey(each) === key) ?? first;
  const how = asking.isOpen(id) ? 'unit-meaning-assumed' : 'answered';
  return measured(figure, meaning, [...settled, how]);
}

/** "ton" beside a header in t is a tonne: of several meanings those stay that all others name. */
function agreedBy(figure: Figure, meanings: readonly UnitMeaning[]): readonly UnitMeaning[] {
  if (figure.rivals.length > 0 || meanings.length < 2) return meanings;
  const others = figure.agreeing.map((text) => parseUnit(text));
  const agreed = meanings.filter((meaning) => others.every((other) => isAmong(meaning, other)));
  return agreed.length > 0 ? agreed : meanings;
}

function provedAmong(
  meanings: readonly UnitMeaning[],
  proved: UnitMeaning | undefined,
): readonly UnitMeaning[] | null {
  const same = proved === undefined ? [] : meanings.filter((one) => isAmong(one, [proved]));
  return same.length > 0 ? same : null;
}

function isAmong(meaning: UnitMeaning, others: readonly UnitMeaning[]): boolean {
  return others.some(
    ({ unit, multiplier }) => unit === meaning.unit && multiplier === meaning.multiplier,
  );
}

function fits(unit: UnitMeaning['unit'], expected: Expectation): boolean {
  return expected.dimensions.length === 0 || expected.dimensions.includes(dimensionOf(unit));
}

function askMissingUnit(
  figure: Figure,
  expected: Expectation,
  asking: Questionnaire,
): UnderstoodUnit {
  const { usual, offered } = offeredUnits(figure, expected);
  const id = questionId('missing-unit', figure.evidence.at.sheet, expected.label);
  const key = asking.ask({
    id,
    code: 'missing-unit',
    at: figure.evidence.at,
    label: expected.label,
    kind: 'choice',
    options: offered.map((unit) => ({ key: unit, label: unit })),
    // All other cells of the column are in one unit: likely, and said.
    assumed: usual ?? (figure.scale === undefined ? expected.assumed : null),
    values: {
      name: expected.label,
      found: figure.evidence.found,
      header: figure.asked,
      ...(figure.scale !== undefined && { times: figure.scale.times }),
    },
  });
  const meaning = key === null ? undefined : parseUnit(key)[0];
  if (meaning === undefined) return { ok: false, findings: [] };
  const assumed = usual === null ? 'unit-of-the-role-assumed' : 'unit-of-the-column-assumed';
  return measured(figure, meaning, [asking.isOpen(id) ? assumed : 'answered']);
}

/** In thousands, where something says that the figures are; where it may mean others both are offered. */
function offeredUnits(
  { usualUnit: usual, scale }: Figure,
  expected: Expectation,
): { readonly usual: string | null; readonly offered: readonly string[] } {
  const offered = usual === null ? expected.offered : [...new Set([usual, ...expected.offered])];
  if (scale === undefined) return { usual, offered };
  const scaled = offered.map((unit) => scaledText(scale.times, unit));
  return { usual: null, offered: scale.isSure ? scaled : [...offered, ...scaled] };
}

function unknownUnit(figure: Figure, unitText: string): UnderstoodUnit {
  return {
    ok: false,
    findings: [
      {
        code: 'missing-unit',
        severity: 'error',
        cells: [figure.evidence.at],
        effectKgCo2e: null,
        values: { found: figure.evidence.found, unit: unitText },
      },
    ],
  };
}

function measured(
  figure: Figure,
  meaning: UnitMeaning,
  more: readonly Circumstance[],
): UnderstoodUnit {
  const { unit, multiplier } = meaning;
  const certainty = certaintyOf(
    more.length === 0 ? figure.circumstances : [...figure.circumstances, ...more],
  );
  const evidence = { ...figure.evidence, certainty };
  const shown = multiplier === 1 ? unit : `${String(multiplier)} ${unit}`;
  const term = { evidence, unit: shown, scale: { numerator: 1, denominator: 1 } };
  return { ok: true, measure: measureOf([term], 'sum', meaning) };
}
