import { fill } from '../texts/fill';
import type { FormulaTexts } from '../texts/formulas/zhCN';
import type { FormulaProblem } from './formulaProblem';

/**
 * What a function says about its error.
 * @param problem of one cell
 * @param texts of the language
 * @returns null for an error that only passes through
 */
export function problemSentence(problem: FormulaProblem, texts: FormulaTexts): string | null {
  if (problem.code === 'cell-error') return null;
  const values: Record<string, string> = { ...problem };
  if ('role' in problem) values['role'] = texts.roles[problem.role];
  if ('field' in problem) values['field'] = texts.fields[problem.field];
  for (const [key, value] of Object.entries(problem)) {
    if (key.endsWith('Dimension')) values[key] = dimensionName(value, texts.dimensions);
  }
  return fill(texts.problems[problem.code], values);
}

function dimensionName(dimension: string, names: FormulaTexts['dimensions']): string {
  const name = Object.entries(names).find(([key]) => key === dimension)?.[1];
  if (name === undefined) throw new Error(`${dimension} has no name.`);
  return name;
}
