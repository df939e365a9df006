import type { Figure } from '../../rows/readFigure';
import { outputSaid } from '../../text/outputSaid';
import { outputFigures } from '../../rows/outputs/outputFigures';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';
import type { NamedOutput } from './namedOutput';
import type { NamedProduct } from './namedProduct';

/** One of several outputs that a ledger gives for a product. */
export interface OutputCandidate {
  readonly row: NamedOutput;
  /** How many, as one text with the unit. */
  readonly text: string;
  readonly unit: string | null;
}

const TOGETHER = 'outputs-together';

/**
 * Asks which of several outputs counts that differ: produced or shipped, this or that thing, or all of them
 * together. What was made is assumed where the others only say what left the plant; else nothing is.
 * @param product whose they are
 * @param candidates what the ledger gives, each with one number
 * @param asking the study's questions
 * @returns the rows that count, none while that is open; null where their names do not tell them apart
 */
export function chooseOutput(
  product: NamedProduct,
  candidates: readonly OutputCandidate[],
  asking: Questionnaire,
): readonly NamedOutput[] | null {
  const said = candidates.map((one) => ({ ...one, name: nameOf(one.row) }));
  const isOneName =
    new Set(said.map(({ name }) => name)).size < said.length &&
    new Set(candidates.map(({ row }) => row.period?.year ?? null)).size === 1;
  // The same label of one time twice: its numbers tell them apart.
  const named = said.map((one) => ({
    ...one,
    key: isOneName ? `${one.name}: ${one.text.trim()}` : one.name,
  }));
  if (named.length < 2 || named.some(({ name }) => name === '')) return null;
  const keys = new Map(named.map((one) => [one.key, one]));
  if (keys.size < named.length) return null;
  const made = named.filter(({ name }) => outputSaid(name)?.kind !== 'shipped');
  const [only, ...others] = made;
  const isToldByShipped = others.length === 0 && made.length < named.length;
  const key = asking.ask({
    id: questionId('output-choice', '', product.name),
    code: 'output-choice',
    at: firstFigure(named[0]?.row)?.evidence.at ?? product.at,
    label: product.name,
    kind: 'choice',
    options: [
      ...named.map(({ key, name, text }) => ({ key, label: `${name}: ${text.trim()}` })),
      ...(canBeAdded(named) ? [{ key: TOGETHER, label: TOGETHER }] : []),
    ],
    assumed: isToldByShipped ? (only?.key ?? null) : null,
    values: { product: product.name, count: named.length },
  });
  if (key === TOGETHER) return named.map(({ row }) => row);
  const chosen = key === null ? undefined : keys.get(key);
  return chosen === undefined ? [] : [chosen.row];
}

function firstFigure(row: NamedOutput | undefined): Figure | undefined {
  return row === undefined ? undefined : outputFigures(row)[0];
}

/** The text that calls it an output: the name of its row or the label of its caption. */
function nameOf({ labels, output }: NamedOutput): string {
  const label = labels.find(({ found }) => outputSaid(found) !== null)?.found;
  const own = output.kind === 'figure' ? output.figure.evidence.found : '';
  return (label ?? own).trim();
}

/** What was made in several places, and not what left the plant, in one unit. */
function canBeAdded(candidates: readonly (OutputCandidate & { readonly name: string })[]): boolean {
  const [first] = candidates;
  return candidates.every(
    ({ unit, name, row }) =>
      unit === first?.unit && row.months.length === 0 && outputSaid(name)?.kind === 'made',
  );
}
