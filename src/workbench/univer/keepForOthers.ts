import type { ICommandInfo, IUndoRedoItem } from '@univerjs/core';
import type { KeptState } from '../model/spreadsheetModel';
import type { Step } from './stepRecord';
import type { UniverSession } from './univerSession';

/** The grid's own commands, seen from what undo must put back beside the cells. */
export interface KeepForOthers {
  /** Runs what is taken back or done again: nothing of it is a step. */
  readonly whileTakingBack: <Result>(work: () => Result) => Result;
}

/**
 * Lets the undo of the grid's own commands take back what they did to states outside of Univer: a
 * row that a person removes takes rules and tables along.
 * @param session the workbook
 * @param kept the states
 * @param isOurs whether a step of ours is open, which keeps them itself
 * @param remembering makes a mutation of anything
 */
export function keepForOthers(
  session: UniverSession,
  kept: readonly KeptState[],
  isOurs: () => boolean,
  remembering: (run: () => void) => Step,
): KeepForOthers {
  const { core, sheets } = session.modules;
  const service = session.injector.get(core.IUndoRedoService);
  const push = service.pushUndoRedo.bind(service);
  const moving = new Set<string>([
    sheets.InsertRowMutation.id,
    sheets.RemoveRowMutation.id,
    sheets.InsertColMutation.id,
    sheets.RemoveColMutation.id,
  ]);
  let before: readonly string[] | null = null;
  let isTakingBack = false;
  const isUndo = (id: string): boolean => id === core.UndoCommandId || id === core.RedoCommandId;

  function complete(item: IUndoRedoItem, from: readonly string[]): void {
    kept.forEach((state, index) => {
      const [was, is] = [from[index] ?? '', state.take()];
      if (was === is) return;
      const put = (text: string): Step =>
        remembering(() => {
          state.put(text);
        });
      item.undoMutations.push(put(was));
      item.redoMutations.push(put(is));
    });
  }

  session.commands.beforeCommandExecuted(({ id }: Readonly<ICommandInfo>) => {
    if (isUndo(id)) isTakingBack = true;
    if (!moving.has(id) || isTakingBack || isOurs()) return;
    before ??= kept.map((state) => state.take());
  });
  session.commands.onCommandExecuted(({ id }: Readonly<ICommandInfo>) => {
    if (isUndo(id)) isTakingBack = false;
  });
  // Defined, not set: what the injector gives stands before the service and remembers its methods.
  Object.defineProperty(service, 'pushUndoRedo', {
    value: (item: IUndoRedoItem) => {
      if (before !== null) complete(item, before);
      before = null;
      push(item);
    },
  });
  return {
    whileTakingBack: (work) => {
      isTakingBack = true;
      try {
        return work();
      } finally {
        isTakingBack = false;
      }
    },
  };
}
