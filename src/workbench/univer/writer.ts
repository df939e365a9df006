import type { KeptState } from '../model/spreadsheetModel';
import { keepForOthers } from './keepForOthers';
import { createRemembering } from './remembering';
import { createStepRecord } from './stepRecord';
import type { Step, StepOptions } from './stepRecord';
import type { OriginOptions, UniverSession } from './univerSession';

/** Changes Univer's model at once, and lets one undo take back everything of a group. */
export interface Writer {
  /** Runs a mutation; `undo` takes it back. Without one it cannot be undone. */
  readonly mutate: (step: Step, undo: readonly Step[] | null) => void;
  /** Runs a command, which brings its own undo. */
  readonly command: (id: string, params: object) => void;
  /** Runs an operation: a change of view that is never undone. */
  readonly operate: (step: Step) => void;
  /** What is done inside counts as the user's doing. */
  readonly asUser: (work: () => void) => void;
  /** What is done inside follows from a change that undo knows: it is no part of undo itself. */
  readonly asConsequence: (work: () => void) => void;
  /** What is done until the matching end is one step of undo; may be nested. */
  readonly begin: () => void;
  readonly end: () => void;
  /** Whether a step has begun and not ended. */
  readonly isWithinStep: () => boolean;
  /** Something that was done outside of Univer becomes part of the step. */
  readonly remember: (undo: () => void, redo: () => void) => void;
  /** Something outside of Univer that steps change: undo and redo put it as it was. */
  readonly keep: (state: KeptState) => void;
  /** Waits for something that is no pause of the add-in. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
  /** Takes the last step back, the user's or the add-in's. @returns false when there is none */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

const ADDIN: OriginOptions = { origin: 'addin' };

/**
 * @param session the workbook to write to
 * @param grouping when steps of the add-in belong together
 */
export function createWriter(session: UniverSession, grouping: StepOptions): Writer {
  const remembering = createRemembering(session);
  const steps = createStepRecord(session, grouping);
  const kept: KeptState[] = [];
  let before: readonly string[] = [];
  let depth = 0;
  let isConsequence = false;
  const { whileTakingBack } = keepForOthers(session, kept, () => depth > 0, remembering);
  let origin: OriginOptions = ADDIN;

  function run(step: Step): void {
    // Univer follows what comes from another page without showing it.
    const options = step.leavesFront === true ? { ...origin, fromCollab: true } : origin;
    if (!session.commands.syncExecuteCommand(step.id, step.params, options)) {
      throw new Error(`Univer refused ${step.id}`);
    }
  }

  function open(): void {
    before = kept.map((state) => state.take());
  }

  function close(): void {
    // Last in either direction: what events have done to these states meanwhile is put right.
    const last = kept.flatMap((state, index) => {
      const [from = '', to] = [before[index], state.take()];
      if (from === to) return [];
      run(remembering(() => undefined));
      const put = (text: string): Step =>
        remembering(() => {
          state.put(text);
        });
      return [{ undo: put(from), redo: put(to) }];
    });
    steps.close(last);
  }

  function begin(): void {
    if (depth === 0) open();
    depth += 1;
  }

  function end(): void {
    depth -= 1;
    if (depth === 0) close();
  }

  // The grid's own undo.
  const { UndoCommandId, RedoCommandId } = session.modules.core;
  const isUndo = (id: string): boolean => id === UndoCommandId || id === RedoCommandId;
  session.commands.beforeCommandExecuted(({ id }) => {
    if (isUndo(id) && depth > 0) close();
  });
  session.commands.onCommandExecuted(({ id }) => {
    if (isUndo(id) && depth > 0) open();
  });

  /** Undo between the beginning and the end of a step takes back what was done of it by then. */
  function between<Result>(work: () => Result): Result {
    if (depth === 0) return work();
    close();
    try {
      return work();
    } finally {
      open();
    }
  }

  function within(work: () => void): void {
    begin();
    try {
      work();
    } finally {
      end();
    }
  }

  return {
    begin,
    end,
    isWithinStep: () => depth > 0,
    operate: run,
    during: steps.during,
    undo: () => between(() => whileTakingBack(steps.undo)),
    redo: () => between(() => whileTakingBack(steps.redo)),
    keep: (state) => {
      kept.push(state);
    },
    remember: (undo, redo) => {
      within(() => {
        run(remembering(() => undefined));
        steps.add([remembering(undo)], [remembering(redo)]);
      });
    },
    asUser: (work) => {
      steps.apart();
      origin = {};
      try {
        work();
      } finally {
        origin = ADDIN;
        steps.apart();
      }
    },
    asConsequence: (work) => {
      const was = isConsequence;
      isConsequence = true;
      try {
        work();
      } finally {
        isConsequence = was;
      }
    },
    mutate: (step, back) => {
      within(() => {
        run(step);
        if (back !== null && !isConsequence) steps.add(back, [step]);
      });
    },
    command: (id, params) => {
      within(() => {
        const record = recordOf(session, () => {
          run({ id, params });
        });
        steps.add(record.undo, record.redo);
      });
    },
  };
}

/** The undo record that a command pushed itself, taken over into ours. The stack is bounded. */
function recordOf(
  session: UniverSession,
  work: () => void,
): { readonly undo: readonly Step[]; readonly redo: readonly Step[] } {
  const service = session.injector.get(session.modules.core.IUndoRedoService);
  const before = service.pitchTopUndoElement();
  work();
  const record = service.pitchTopUndoElement();
  if (record == null || record === before) return { undo: [], redo: [] };
  (service as unknown as UndoStacks)._getUndoStack(session.unitId, true).pop();
  return {
    undo: record.undoMutations,
    redo: record.redoMutations,
  };
}

interface UndoStacks {
  _getUndoStack(unitId: string, create: boolean): unknown[];
}
