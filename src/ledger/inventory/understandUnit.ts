import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import type { Measure } from '../../core/study/activity';
import { measureOf } from '../../core/study/measureOf';
import type { Finding } from '../../core/study/finding';
import { isPlaceholder } from '../values/parseAmount';
import type { Figure } from '../rows/readFigure';
import { parseUnit, type UnitMeaning } from '../values/parseUnit';
import type { Questionnaire } from './askAndAnswer';
import { questionId } from './questionId';

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
  const named = figure.unitText === null || isPlaceholder(figure.unitText) ? null : figure.unitText;
  if (named === null) return askMissingUnit(figure, expected, asking);
  const meanings = parseUnit(named);
  const fitting = meanings.filter(({ unit }) => fits(unit, expected));
  const candidates = fitting.length > 0 ? fitting : meanings;
  const [first, second] = candidates;
  if (first === undefined) return unknownUnit(figure, named);
  if (second === undefined) return measured(figure, first);
  const key = asking.ask({
    id: questionId('unit-ambiguous', figure.evidence.at.sheet, named),
    code: 'unit-ambiguous',
    at: figure.evidence.at,
    label: named,
    kind: 'choice',
    options: candidates.map(({ unit }) => ({ key: unit, label: unit })),
    assumed: first.unit,
    values: { unit: named, name: expected.label },
  });
  return measured(figure, candidates.find(({ unit }) => unit === key) ?? first);
}

function fits(unit: UnitMeaning['unit'], expected: Expectation): boolean {
  return expected.dimensions.length === 0 || expected.dimensions.includes(dimensionOf(unit));
}

function askMissingUnit(
  figure: Figure,
  expected: Expectation,
  asking: Questionnaire,
): UnderstoodUnit {
  const key = asking.ask({
    id: questionId('missing-unit', figure.evidence.at.sheet, expected.label),
    code: 'missing-unit',
    at: figure.evidence.at,
    label: expected.label,
    kind: 'choice',
    options: expected.offered.map((unit) => ({ key: unit, label: unit })),
    assumed: expected.assumed,
    values: { name: expected.label, found: figure.evidence.found },
  });
  const meaning = key === null ? undefined : parseUnit(key)[0];
  return meaning === undefined ? { ok: false, findings: [] } : measured(figure, meaning);
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

function measured({ evidence }: Figure, meaning: UnitMeaning): UnderstoodUnit {
  const { unit, multiplier } = meaning;
  const shown = multiplier === 1 ? unit : `${String(multiplier)} ${unit}`;
  const term = { evidence, unit: shown, scale: { numerator: 1, denominator: 1 } };
  return { ok: true, measure: measureOf([term], 'sum', meaning) };
}
