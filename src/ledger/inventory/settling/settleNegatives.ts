import type { Finding } from '../../../core/study/finding';
import type { ActivityRow, AmountReading } from '../../ledger';
import { CORRECTION_WORDS, CREDIT_WORDS } from '../../language/rowWords';
import type { Figure, FigureReading } from '../../rows/readFigure';
import { figuresOf, isNegative } from '../../rows/readAmount';
import { foldWord } from '../../text/fold';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** The rows whose negative amount takes something back, and what is said about them. */
export interface Negatives {
  readonly corrections: ReadonlySet<ActivityRow>;
  readonly findings: readonly Finding[];
}

/**
 * Tells corrections (冲销, 退料) from credits (回收, 外售) among rows with a negative amount, by the words
 * of the row; where those say nothing it is asked, and until then the row is a credit: it stands
 * apart and makes no sum smaller.
 * @param rows with activity data
 * @param asking the study's questions
 */
export function settleNegatives(rows: readonly ActivityRow[], asking: Questionnaire): Negatives {
  const negative = rows.filter(({ amount }) => isNegative(amount));
  const corrections = new Set(negative.filter((row) => isCorrection(row, asking)));
  // A negative month among others takes back what those counted; the sum of all stays positive.
  const cells = rows
    .filter((row) => corrections.has(row) || !isNegative(row.amount))
    .flatMap(({ amount }) => negativeFigures(amount))
    .map(({ evidence }) => evidence.at);
  if (cells.length === 0) return { corrections, findings: [] };
  const finding: Finding = {
    code: 'negative-amount',
    severity: 'info',
    cells,
    effectKgCo2e: null,
    values: { count: cells.length },
  };
  return { corrections, findings: [finding] };
}

function negativeFigures(amount: AmountReading | null): readonly Figure[] {
  if (amount?.parts.some(isBelowNothing) !== true) return [];
  return figuresOf(amount).filter(({ evidence }) => evidence.value < 0);
}

function isBelowNothing(part: FigureReading): boolean {
  return part.kind === 'figure' && part.figure.evidence.value < 0;
}

function cellOf({ amount, name }: ActivityRow): Finding['cells'][number] {
  return negativeFigures(amount)[0]?.evidence.at ?? name.witness.at;
}

function isCorrection(row: ActivityRow, asking: Questionnaire): boolean {
  const words = foldWord(
    [row.name, row.stage, row.remark].map((label) => label?.text ?? '').join(' '),
  );
  if (CORRECTION_WORDS.some((word) => words.includes(word))) return true;
  if (CREDIT_WORDS.some((word) => words.includes(word))) return false;
  const { text, witness } = row.name;
  const key = asking.ask({
    id: questionId('negative-amount', witness.at.sheet, text),
    code: 'negative-amount',
    at: cellOf(row),
    label: text,
    kind: 'choice',
    options: [
      { key: 'credit', label: 'credit' },
      { key: 'correction', label: 'correction' },
    ],
    assumed: 'credit',
    values: {
      name: text,
      found: negativeFigures(row.amount)[0]?.evidence.found ?? '',
      header: negativeFigures(row.amount)[0]?.asked ?? '',
    },
  });
  return key === 'correction';
}
