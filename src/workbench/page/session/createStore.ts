/** A value that tells when it changes. */
export interface Store<State> {
  readonly get: () => State;
  readonly change: (part: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Holds a state for components and for code outside of them.
 * @param initial its first value
 */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    change: (part) => {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
