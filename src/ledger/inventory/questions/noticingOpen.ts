import type { Questionnaire } from './askAndAnswer';

/** A questionnaire that notices what is asked without answer and assumption. */
export interface NoticingQuestionnaire extends Questionnaire {
  /** Whether any such question was asked since it was last looked for. */
  takeOpen(): boolean;
}

/**
 * Notices questions to which nothing holds: what they ask about is missing, and they say so.
 * @param asking the study's questions
 */
export function noticingOpen(asking: Questionnaire): NoticingQuestionnaire {
  let isOpen = false;
  return {
    ...asking,
    ask(question) {
      const key = asking.ask(question);
      if (key === null) isOpen = true;
      return key;
    },
    takeOpen() {
      const was = isOpen;
      isOpen = false;
      return was;
    },
  };
}
