import type { ReactElement } from 'react';
import { fill } from '../../texts/fill';
import type { PanelProps } from './panelProps';
import { QuestionCard } from './QuestionCard';
import { Section } from './Section';

/** Every question with its options; those without an answer come first. */
export function QuestionsSection(props: PanelProps): ReactElement {
  const { assessment, texts } = props;
  const { questions } = assessment.study.inventory;
  const open = questions.filter(({ answer }) => answer === null);
  const answered = questions.filter(({ answer }) => answer !== null);
  const note =
    questions.length === 0 ? texts.questionsNone : fill(texts.questionsOpen, { open: open.length });
  return (
    <Section name="questions" title={texts.questions} note={note}>
      {[...open, ...answered].map((question) => (
        <QuestionCard key={question.id} question={question} {...props} />
      ))}
    </Section>
  );
}
