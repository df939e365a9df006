import { outputFigures } from '../../rows/outputs/outputFigures';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';
import type { OutputCandidate } from './chooseOutput';
import type { NamedOutput } from './namedOutput';
import type { NamedProduct } from './namedProduct';

const ONE = 'amounts-of-one';

/**
 * Asks by which of the numbers that may be the output the amounts of a time are divided, or whether they are for
 * one declared unit already. Nothing is assumed.
 * @param product whose they are
 * @param declared what the ledger declares its results for
 * @param candidates numbers of the ledger that may be how many were made
 * @param asking the study's questions
 * @returns the row that counts, that of the declared unit where the amounts are for one; null while it is open
 */
export function chooseOutputOfTime(
  product: NamedProduct,
  declared: NamedOutput,
  candidates: readonly OutputCandidate[],
  asking: Questionnaire,
): NamedOutput | null {
  const options = candidates.map(({ row, text }) => {
    const label = `${labelOf(row)}: ${text.trim()}`;
    return { row, key: label, label };
  });
  const key = asking.ask({
    id: questionId('output-choice', '', product.name),
    code: 'output-choice',
    at: outputFigures(options[0]?.row ?? declared)[0]?.evidence.at ?? product.at,
    label: product.name,
    kind: 'choice',
    options: [
      ...options.map(({ key: option, label }) => ({ key: option, label })),
      { key: ONE, label: ONE },
    ],
    assumed: null,
    values: { product: product.name, count: candidates.length, evidence: 'period' },
  });
  if (key === null) return null;
  return key === ONE ? declared : (options.find((one) => one.key === key)?.row ?? null);
}

function labelOf(row: NamedOutput): string {
  const [label] = row.labels;
  const own = outputFigures(row)[0]?.evidence.found ?? '';
  return (label?.found ?? own).trim().replace(/\s*[:：]$/u, '');
}
