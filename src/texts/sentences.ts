import type { Question, QuestionOption } from '../core/study/question';
import { fill } from './fill';
import { offerLabel } from './factors/offerLabel';
import { namesListed, placesListed, toldValues } from './listed';
import type { Texts } from './zhCN';
import { strung } from './strung';

/**
 * The sentence of a question, without its options; of a doubt that several cells share it says how
 * many, and names the first few.
 * @param question code, values and cells
 * @param texts the language
 */
export function questionSentence(question: Question, texts: Texts): string {
  const { values, cells = [], items = [] } = question;
  const isSeveral = cells.length > 1;
  return fill(texts.questions[sentenceKey(question, texts)], {
    ...(isSeveral && { count: cells.length, items: namesListed(items, texts) }),
    // The place of one cell stands beside every question.
    places: isSeveral ? placesListed(cells, texts) : '',
    ...toldValues(values, texts),
    ...boundaryWords(question, texts),
    ...factName(question, texts),
  });
}

function factName({ code, values }: Question, { facts }: Texts): Readonly<Record<string, string>> {
  const names: Readonly<Record<string, string>> = facts.names;
  const name = code === 'value-conflict' ? names[String(values['fact'])] : undefined;
  return name === undefined ? {} : { fact: name };
}

/** Boundaries and stages stand in a question by their keys. */
function boundaryWords({ code, values }: Question, texts: Texts): Readonly<Record<string, string>> {
  if (code !== 'boundary-mismatch') return {};
  const told = (name: string, words: Readonly<Record<string, string>>): string =>
    strung(
      String(values[name] ?? '')
        .split(' ')
        .flatMap((key) => words[key] ?? []),
      texts.lists.between,
    );
  return {
    named: told('boundaries', texts.boundaries),
    missing: told('missing', texts.stages),
    extra: told('extra', texts.stages),
  };
}

function sentenceKey(
  { code, values, cells = [] }: Question,
  { questions }: Texts,
): keyof Texts['questions'] {
  const offered = `${code}-${String(values['offered'])}`;
  if (isSentence(offered, questions)) return offered;
  if (code === 'missing-factor' && values['sheet'] !== undefined) return 'missing-factor-freight';
  const byEvidence = `${code}-${String(values['evidence'])}`;
  if (isSentence(byEvidence, questions)) return byEvidence;
  // Of a column with what its items have in common, and of one item in several cells.
  const ofColumn = `${code}-column`;
  const isColumn = cells.length > 1 && values['examples'] !== undefined;
  if (isColumn && isSentence(ofColumn, questions)) return ofColumn;
  const several = `${code}-several`;
  return cells.length > 1 && isSentence(several, questions) ? several : code;
}

function isSentence(key: string, questions: Texts['questions']): key is keyof Texts['questions'] {
  return Object.hasOwn(questions, key);
}

/**
 * How an option is shown: ledger text as it is, our own words in the language.
 * @param option one option of a question
 * @param texts the language
 */
export function optionLabel(option: QuestionOption, texts: Texts): string {
  if (option.offer !== undefined) return offerLabel(option.offer, texts);
  const own: Readonly<Record<string, string>> = texts.options;
  const isOwn = option.key === option.label && Object.hasOwn(own, option.label);
  return isOwn ? (own[option.label] ?? option.label) : option.label;
}
