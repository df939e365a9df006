import type { ActivityRow, Ledger, OutputRow } from '../../ledger';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** Keys of the answers. */
const OUTPUT = 'is-output';
const ITEM = 'is-item';

/**
 * Asks of rows whose words are those of an output and whose weight is not, and that no title names (Pomace
 * produced), whether they say how much of the product was made. That they do is assumed.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseOutputs(ledger: Ledger, asking: Questionnaire): Ledger {
  const items: ActivityRow[] = [];
  const outputRows = ledger.outputRows.filter((row) => {
    const { orItem } = row;
    if (orItem === undefined || ask(row, orItem, asking) !== ITEM) return true;
    items.push(orItem);
    return false;
  });
  if (items.length === 0) return ledger;
  return { ...ledger, outputRows, activityRows: [...ledger.activityRows, ...items] };
}

function ask(
  { output }: OutputRow,
  { name: { text, witness } }: ActivityRow,
  asking: Questionnaire,
): string | null {
  const found = output.kind === 'figure' ? output.figure.evidence.found : output.found;
  return asking.ask({
    id: questionId('output-meaning', witness.at.sheet, text),
    code: 'output-meaning',
    at: witness.at,
    label: text,
    kind: 'choice',
    options: [OUTPUT, ITEM].map((key) => ({ key, label: key })),
    assumed: OUTPUT,
    values: { name: text, found },
  });
}
