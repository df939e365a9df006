import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Question } from '../../core/study/question';
import { parseShares, usableAnswer } from '../../app/answers';
import { expectedAnswer } from '../../texts/expectedAnswer';
import { fill } from '../../texts/fill';
import type { PanelProps } from './panelProps';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0 },
});

interface AnswerProps extends PanelProps {
  readonly question: Question;
}

/** A number or text to be typed; what cannot be used is said before it is sent. */
export function AnswerField(props: AnswerProps): ReactElement {
  const { session, state, question, texts } = props;
  const styles = useStyles();
  const { id, kind, answer, assumed, options } = question;
  const [typed, setTyped] = useState(answer ?? '');
  const [shown, setShown] = useState(answer);
  if (answer !== shown) {
    // Answered in the settings sheet; what is being typed here stays.
    setShown(answer);
    if (typed === (shown ?? '')) setTyped(answer ?? '');
  }
  const isUsable = usableAnswer(question, typed) !== null;
  const isWrong = typed.trim() !== '' && !isUsable;
  const isNew = isUsable && typed.trim() !== answer;
  const isBusy = state.task !== null && state.task !== 'look';
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) void session.answer(id, typed.trim());
      }}
    >
      <Field
        className={styles.field}
        // Values of a table with their sources: proposals, of which any may be typed.
        {...(options.length > 0 && { hint: options.map(({ label }) => label).join(' | ') })}
        {...(isWrong && {
          validationMessage: complaint(typed, question, props),
        })}
      >
        <Input
          className={styles.input}
          value={typed}
          aria-label={texts.answerLabel}
          placeholder={assumed ?? ''}
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={!isNew || isBusy}>
        {texts.answer}
      </Button>
    </form>
  );
}

/** What was typed, what it should be, and of percentages what they come to. */
function complaint(typed: string, question: Question, { words, texts }: PanelProps): string {
  const told = fill(texts.unusable, { found: typed, expected: expectedAnswer(question, words) });
  if (question.code !== 'allocation-key') return told;
  const products = question.options.map(({ label }) => label);
  const shares = parseShares(typed, products);
  if (shares?.arePercent !== true) return told;
  return `${told} ${fill(words.allocation.sumNow, { sum: shares.sum })}`;
}
