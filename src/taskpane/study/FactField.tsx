import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usableFact } from '../../app/factAnswers';
import { REPORT_TEXTS, STANDARDS, type FactEntry } from '../../core/study/facts';
import { checksListed, factValue } from '../../texts/facts/factWords';
import { fill } from '../../texts/fill';
import type { PanelProps } from './panelProps';

const useStyles = makeStyles({
  control: { minWidth: 0 },
  line: { display: 'block' },
  blocked: { display: 'block', color: tokens.colorNeutralForeground1 },
});

interface FactProps extends PanelProps {
  readonly entry: FactEntry;
}

/** One fact to be filled in: what it is, and what cannot be checked without it. */
export function FactField(props: FactProps): ReactElement {
  return props.entry.key === 'standard' ? <StandardSelect {...props} /> : <FactInput {...props} />;
}

function StandardSelect(props: FactProps): ReactElement {
  const { session, entry, words, texts } = props;
  const styles = useStyles();
  const { id, key, fact, unusable } = entry;
  return (
    <Field
      label={words.facts.names[key]}
      hint={<Hint {...props} />}
      {...(unusable !== null && complaint(unusable, props))}
    >
      <Select
        className={styles.control}
        value={fact === null ? '' : factValue(fact, words)}
        onChange={(_, { value }) => void session.answer(id, value)}
      >
        <option value="">{texts.factNotGiven}</option>
        {STANDARDS.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What was typed is sent when the field is left or Enter is pressed, if it can be used. */
function FactInput(props: FactProps): ReactElement {
  const { session, entry, words, texts } = props;
  const styles = useStyles();
  const { id, key, fact } = entry;
  const written = entry.written ?? '';
  const [typed, setTyped] = useState(written);
  const [shown, setShown] = useState(written);
  if (written !== shown) {
    // Given in the settings sheet; what is being typed here stays.
    setShown(written);
    if (typed === shown) setTyped(written);
  }
  const text = typed.trim();
  const isWrong = text !== '' && !usableFact(key, text);
  // Several sentences need several lines, in which Enter begins the next.
  const Writing = REPORT_TEXTS.includes(key) ? Textarea : Input;
  const send = (): void => {
    if (!isWrong && text !== written) void session.answer(id, text);
  };
  const inUse =
    fact === null
      ? texts.factNotGiven
      : fill(words.facts.inUse[fact.source], { value: factValue(fact, words) });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field
        label={words.facts.names[key]}
        hint={<Hint {...props} />}
        {...(isWrong && complaint(typed, props))}
      >
        <Writing
          className={styles.control}
          value={typed}
          placeholder={inUse}
          onBlur={send}
          onChange={(_: unknown, { value }: { readonly value: string }) => {
            setTyped(value);
          }}
        />
      </Field>
    </form>
  );
}

/** What was written, and what it should be. */
function complaint(
  found: string,
  { entry, words, texts }: FactProps,
): { readonly validationMessage: string } {
  const expected = words.facts.expected[entry.key];
  return { validationMessage: fill(texts.unusable, { found, expected }) };
}

function Hint({ entry, words, texts }: FactProps): ReactElement {
  const styles = useStyles();
  const { key, fact, blocks } = entry;
  return (
    <>
      <span className={styles.line}>{words.facts.expected[key]}</span>
      {fact === null && (
        <span className={styles.blocked}>
          {fill(texts.factBlocks, { checks: checksListed(blocks, words) })}
        </span>
      )}
    </>
  );
}
