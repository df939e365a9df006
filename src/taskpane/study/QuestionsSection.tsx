import { useState, type ReactElement } from 'react';
import { fill } from '../../texts/fill';
import type { PanelProps } from './panelProps';
import { QuestionCard } from './QuestionCard';
import { Section } from './Section';

/**
 * Every question with its options; those without an answer come first. One that is answered here
 * stays where it is: it must not be taken from under the hand.
 */
export function QuestionsSection(props: PanelProps): ReactElement {
  const { assessment, texts } = props;
  const { questions } = assessment.study.inventory;
  const open = questions.filter(({ answer }) => answer === null);
  const [answeredBefore] = useState(
    () => new Set(questions.flatMap(({ id, answer }) => (answer === null ? [] : [id]))),
  );
  const first = questions.filter(({ id }) => !answeredBefore.has(id));
  const last = questions.filter(({ id }) => answeredBefore.has(id));
  const note =
    questions.length === 0 ? texts.questionsNone : fill(texts.questionsOpen, { open: open.length });
  return (
    <Section name="questions" title={texts.questions} note={note}>
      {[...first, ...last].map((question) => (
        <QuestionCard key={question.id} question={question} {...props} />
      ))}
    </Section>
  );
}
