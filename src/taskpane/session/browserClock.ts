import { presentDay } from '../../app/presentDay';
import type { SessionClock } from '../../app/session/studyTasks';

/**
 * Time in a page.
 * @param page its window
 */
export function browserClock(page: Window): SessionClock {
  return {
    now: () => page.performance.now(),
    today: () => presentDay(new Date()),
    later: (work, afterMs) => {
      const timer = page.setTimeout(work, afterMs);
      return () => {
        page.clearTimeout(timer);
      };
    },
    pause: () => new Promise((resolve) => page.setTimeout(resolve, 0)),
  };
}
