import type { ActivityRow } from '../../ledger';
import { figuresOf } from '../../rows/readAmount';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** Rows that came out of a process and are useful to others, told from what was used. */
export interface UsefulOutputs {
  readonly used: readonly ActivityRow[];
  /** What saves something elsewhere: it counts as a credit. */
  readonly credited: ReadonlySet<ActivityRow>;
}

/**
 * Steam, by-products with a factor and the like among the outputs of a balance: they are no use of anything,
 * and are left out until somebody wants them as a credit, apart from all sums, or counted.
 * @param rows with activity data
 * @param asking the study's questions
 */
export function usefulOutputs(rows: readonly ActivityRow[], asking: Questionnaire): UsefulOutputs {
  const credited = new Set<ActivityRow>();
  const used = rows.filter((row) => {
    if (row.cameOut !== 'useful') return true;
    const treatment = ask(row, asking);
    if (treatment === 'credit') credited.add(row);
    return treatment !== 'leave-out';
  });
  return { used, credited };
}

function ask({ name, amount }: ActivityRow, asking: Questionnaire): string | null {
  const { text, witness } = name;
  return asking.ask({
    id: questionId('output-useful', witness.at.sheet, text),
    code: 'output-useful',
    at: figuresOf(amount)[0]?.evidence.at ?? witness.at,
    label: text,
    kind: 'choice',
    options: OPTIONS,
    assumed: 'leave-out',
    values: { name: text },
  });
}

const OPTIONS = ['leave-out', 'credit', 'count'].map((key) => ({ key, label: key }));
