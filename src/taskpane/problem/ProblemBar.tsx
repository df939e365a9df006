import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../texts/language';
import { problemSentence } from './problemSentence';

interface ProblemProps {
  readonly problem: { readonly error: unknown };
  readonly language: Language;
}

/** What the last task failed with, in one sentence. */
export function ProblemBar({ problem, language }: ProblemProps): ReactElement {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{problemSentence(problem.error, language)}</MessageBarBody>
    </MessageBar>
  );
}
