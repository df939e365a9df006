import type { IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import type { UniverSession } from './univerSession';

/** A mutation with its parameters. */
export type Step = Pick<IMutationInfo, 'id'> & {
  readonly params: object;
  /** Univer shows a sheet that is added or no longer hidden; Excel leaves in front what is there. */
  readonly leavesFront?: true;
};

/** When steps of the add-in belong together. */
export interface StepOptions {
  /** A step that begins so soon after the former one belongs to it; 0 keeps them apart. */
  readonly groupMs: number;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** What undo takes back together. */
export interface StepRecord {
  /** @param undo in the order in which it is to run */
  readonly add: (undo: readonly Step[], redo: readonly Step[]) => void;
  /** Ends a step. @param last what undo and redo each run last */
  readonly close: (last: readonly { readonly undo: Step; readonly redo: Step }[]) => void;
  /** Waits for something that is no pause of the add-in. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
  /** What comes next belongs to nothing before it. */
  readonly apart: () => void;
  /** @returns false when there is nothing to take back */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

/**
 * Gathers the steps of the add-in in Univer's stack of undo, so that the grid's own undo takes
 * them back. Steps that follow one another closely are one, unless the user does something
 * between: then another record is on top.
 * @param session the workbook
 * @param options when steps belong together
 */
export function createStepRecord(session: UniverSession, options: StepOptions): StepRecord {
  const { core } = session.modules;
  const service = session.injector.get(core.IUndoRedoService);
  let undo: Step[] = [];
  let redo: Step[] = [];
  let group: IUndoRedoItem | null = null;
  let isFirst = true;
  let isClose = false;
  let lastAt = -Infinity;

  const isSoon = (): boolean => options.now() - lastAt < options.groupMs;

  function note(): void {
    if (isFirst) isClose = isSoon();
    isFirst = false;
  }

  function belongs(): boolean {
    const isOnTop = group !== null && service.pitchTopUndoElement() === group;
    return isClose && isOnTop && service.pitchTopRedoElement() == null;
  }

  function push(): void {
    if (group !== null && belongs()) {
      group.undoMutations.unshift(...undo);
      group.redoMutations.push(...redo);
      return;
    }
    group = { unitID: session.unitId, undoMutations: undo, redoMutations: redo };
    service.pushUndoRedo(group);
  }

  /** As the user's doing, like the grid's own undo. */
  function run(steps: readonly IMutationInfo[] | undefined, done: () => void): boolean {
    group = null;
    if (steps === undefined) return false;
    const { result, error } = core.sequenceExecute([...steps], session.commands);
    if (!result) throw new Error('Univer could not take a step back', { cause: error });
    done();
    return true;
  }

  session.commands.onCommandExecuted(({ id }) => {
    if (id === core.UndoCommandId || id === core.RedoCommandId) group = null;
  });

  return {
    undo: () =>
      run(service.pitchTopUndoElement()?.undoMutations, () => {
        service.popUndoToRedo();
      }),
    redo: () =>
      run(service.pitchTopRedoElement()?.redoMutations, () => {
        service.popRedoToUndo();
      }),
    apart: () => {
      group = null;
    },
    add: (back, steps) => {
      note();
      undo.unshift(...back);
      redo.push(...steps);
    },
    close: (last) => {
      if (last.length > 0) note();
      undo.push(...last.map((each) => each.undo));
      redo.push(...last.map((each) => each.redo));
      if (redo.length > 0) {
        push();
        lastAt = options.now();
      }
      undo = [];
      redo = [];
      isFirst = true;
    },
    during: async (work) => {
      const wasSoon = isSoon();
      await work();
      if (wasSoon) lastAt = options.now();
    },
  };
}
