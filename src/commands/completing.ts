/** What Excel gives a function of the ribbon, as far as it is needed here. */
export interface RibbonEvent {
  readonly completed: () => void;
}

/**
 * A function of the ribbon that tells Excel of its end, also when it fails: the button would stay
 * dead for minutes. The failure goes on to whoever called.
 * @param work of the button
 */
export function completing(work: () => Promise<void>): (event: RibbonEvent) => Promise<void> {
  return async (event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
}
