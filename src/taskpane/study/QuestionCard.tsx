import { Badge, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OptionEffect } from '../../app/optionEffects';
import type { Question, QuestionOption } from '../../core/study/question';
import { fill } from '../../texts/fill';
import { lackTold } from '../../texts/allocation/lackTold';
import type { PaneTexts } from '../../texts/pane/zhCN';
import { optionLabel, questionSentence } from '../../texts/sentences';
import { AnswerField } from './AnswerField';
import { CellList } from './CellList';
import { effectText } from './figures';
import { listed } from './listed';
import type { PanelProps } from './panelProps';

const useStyles = makeStyles({
  card: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  sentence: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface QuestionProps extends PanelProps {
  readonly question: Question;
}

/** One doubt: the sentence, the cell it is about, and a way to answer on the spot. */
export function QuestionCard(props: QuestionProps): ReactElement {
  const { question, words, texts } = props;
  const styles = useStyles();
  const { at, cells, answer, assumed, kind } = question;
  return (
    <fieldset className={styles.card}>
      <legend className={styles.sentence} style={{ float: 'left' }}>
        {questionSentence(question, words)}
      </legend>
      <div className={styles.places}>
        <CellList {...props} cells={cells ?? (at === null ? [] : [at])} />
        {answer !== null && (
          <Badge appearance="tint" color="success">
            {texts.answered}
          </Badge>
        )}
      </div>
      {kind === 'choice' ? <Options {...props} /> : <AnswerField {...props} />}
      {answer === null && (assumed === null || kind !== 'choice') && (
        <span className={styles.note}>
          {assumed === null ? texts.noAssumption : fill(texts.assumedValue, { value: assumed })}
        </span>
      )}
    </fieldset>
  );
}

/** Open also while work goes on: an answer waits for its turn, and the focus stays. */
function Options(props: QuestionProps): ReactElement {
  const { session, assessment, question, words, texts } = props;
  const { id, options, answer, assumed } = question;
  const chosen = answer ?? assumed;
  const labelOf = (option: QuestionOption): string => {
    const notes: string[] = [];
    if (answer === null && option.key === assumed) notes.push(texts.assumed);
    const effect = assessment.effects.get(id)?.get(option.key);
    if (effect !== undefined && option.key !== chosen) {
      notes.push(...effectNotes(effect, texts));
    }
    if (effect?.lacks != null) notes.push(lackTold(effect.lacks, words));
    const label = optionLabel(option, words);
    return notes.length === 0 ? label : `${label} (${listed(notes, texts)})`;
  };
  // Nothing is chosen before somebody has: an assumption can be confirmed, too.
  return (
    <RadioGroup value={answer ?? ''} onChange={(_, { value }) => void session.answer(id, value)}>
      {options.map((option) => (
        <Radio key={option.key} value={option.key} label={labelOf(option)} />
      ))}
    </RadioGroup>
  );
}

/** So many products are told one by one. */
const MOST_TOLD = 4;

/** Of what is shared each product's own change says more than their sum. */
function effectNotes({ kgCo2e, products }: OptionEffect, texts: PaneTexts): readonly string[] {
  const changed = products.filter((one) => one.kgCo2e !== 0);
  if (changed.length > 0 && changed.length <= MOST_TOLD) {
    return changed.map((one) => `${one.product} ${effectText(one.kgCo2e)} kgCO2e`);
  }
  if (kgCo2e === null) return [];
  return [kgCo2e === 0 ? texts.noEffect : `${effectText(kgCo2e)} kgCO2e`];
}
