import type { Question, QuestionOption } from '../../../core/study/question';
import type { ActivityRow } from '../../ledger';
import { nameKey } from '../../text/nameKey';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';
import { NO_FACTOR, type ChosenFactor } from './chosenFactor';
import type { NamedFactor } from './factorsOf';

/**
 * Asks which of several factors is meant.
 * @param code why it is asked
 * @param row that it is asked for, by its name
 * @param candidates the factors
 * @param assumed the one to go by until somebody answers; null where there is none
 * @param asking the study's questions
 * @param label what is asked about, where it is not the row's name
 * @param values of the question's sentence
 * @returns null once somebody has said that none of them is meant
 */
export function askFactor(
  code: 'name-near-match' | 'missing-factor',
  row: ActivityRow,
  candidates: readonly NamedFactor[],
  assumed: NamedFactor | null,
  asking: Questionnaire,
  label = row.name.text,
  values: Question['values'] = { name: label },
): ChosenFactor | null {
  const { at } = row.name.witness;
  const { keyed, options } = optionsOf(candidates);
  const id = questionId(code, at.sheet, label);
  const chosen = asking.ask({
    id,
    code,
    at,
    label,
    kind: 'choice',
    options,
    assumed: keyed.find(({ entry }) => entry === assumed)?.key ?? null,
    values,
  });
  const isOpen = asking.isOpen(id);
  if (chosen === NO_FACTOR && !isOpen) return null;
  const factor = keyed.find(({ key }) => key === chosen)?.entry.factor ?? null;
  return { factor, factorAssumed: isOpen && factor !== null };
}

interface FactorOptions {
  readonly keyed: readonly { readonly key: string; readonly entry: NamedFactor }[];
  readonly options: readonly QuestionOption[];
}

/** Many rows ask with the same candidates: their options are made once. */
const OPTIONS = new WeakMap<readonly NamedFactor[], FactorOptions>();

function optionsOf(candidates: readonly NamedFactor[]): FactorOptions {
  const known = OPTIONS.get(candidates);
  if (known !== undefined) return known;
  const keyed = keyedFactors(candidates);
  const labelled = keyed.map(({ key, entry }) => ({ key, label: optionLabel(entry) }));
  const made = { keyed, options: [...labelled, { key: NO_FACTOR, label: NO_FACTOR }] };
  OPTIONS.set(candidates, made);
  return made;
}

function optionLabel({ factor, names }: NamedFactor): string {
  return `${names.join(' ')} (${String(factor.value)} ${factor.unitText})`;
}

function keyedFactors(candidates: readonly NamedFactor[]): FactorOptions['keyed'] {
  const keys = candidates.map(({ names }) => nameKey(names.join('')));
  const seen = new Set<string>();
  const twice = new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
  return candidates.map((entry, index) => {
    const key = keys[index] ?? '';
    return { key: twice.has(key) ? `${key}=${String(entry.factor.value)}` : key, entry };
  });
}
