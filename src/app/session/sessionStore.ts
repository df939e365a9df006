import type { SessionState } from './sessionState';

/** The state of a session and who listens to it. */
export interface SessionStore {
  readonly get: () => SessionState;
  /** Calls a listener after every change of the state; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (part: Partial<SessionState>) => void;
}

const AT_FIRST: Omit<SessionState, 'isAutomatic'> = {
  task: null,
  phase: 'loading',
  drawing: null,
  isSlow: false,
  assessment: null,
  standing: 'absent',
  reasons: [],
  hasFollowed: false,
  ending: null,
  reported: null,
  problem: null,
};

/**
 * Begins with nothing read.
 * @param isAutomatic whether stale sheets are written again unasked
 */
export function sessionStore(isAutomatic: boolean): SessionStore {
  let state: SessionState = { ...AT_FIRST, isAutomatic };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part) => {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
  };
}
