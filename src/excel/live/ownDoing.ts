/**
 * How long after our own writing an event may still be about it. Excel before ExcelApi 1.14 does
 * not say who caused one.
 */
const ECHO_MS = 1000;

/** Whether what happens in Excel just now may be our own doing. */
export interface OwnDoing {
  readonly isUnderWay: () => boolean;
  /** Does work, and remembers that it is ours. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Nothing of ours is under way at first. */
export function ownDoing(): OwnDoing {
  let count = 0;
  return {
    isUnderWay: () => count > 0,
    during: async (work) => {
      count += 1;
      try {
        return await work();
      } finally {
        setTimeout(() => {
          count -= 1;
        }, ECHO_MS);
      }
    },
  };
}
