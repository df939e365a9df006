import type { Ending, Task } from './sessionState';
import type { SessionStore } from './sessionStore';

/** Does work when its turn has come, and tells how it ended. Never rejects. */
export type TaskQueue = (task: Task, work: () => Promise<Ending | null>) => Promise<void>;

/**
 * Tasks follow one another: no two of them read or write at the same time.
 * @param store where it is told
 * @param onStart called before every task
 */
export function taskQueue({ get, change }: SessionStore, onStart: () => void): TaskQueue {
  let queue: Promise<void> = Promise.resolve();
  return (task, work) => {
    queue = queue.then(async () => {
      onStart();
      change({
        task,
        phase: 'loading',
        drawing: null,
        isSlow: false,
        ...(task !== 'look' && { problem: null }),
      });
      try {
        const ending = await work();
        // A look takes back what an earlier one failed with, and no trouble of a person's task.
        const isMended = get().problem?.from === task;
        change({
          task: null,
          ...(ending !== null && { ending }),
          ...(isMended && { problem: null }),
        });
      } catch (error) {
        change({ task: null, problem: { error, from: task }, ending: null });
      }
    });
    return queue;
  };
}
