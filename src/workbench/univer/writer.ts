import type { IMutationInfo } from '@univerjs/core';
import type { OriginOptions, UniverSession } from './univerSession';

/** A mutation with its parameters. */
export type Step = Pick<IMutationInfo, 'id'> & { readonly params: object };

/** Changes Univer's model at once, and lets one undo take back everything of a group. */
export interface Writer {
  /** Runs a mutation; `undo` takes it back. Without one it cannot be undone. */
  mutate(step: Step, undo: readonly Step[] | null): void;
  /** Runs a command, which brings its own undo. */
  command(id: string, params: object): void;
  /** Runs an operation: a change of view that is never undone. */
  operate(step: Step): void;
  /** What is done inside counts as the user's doing. */
  asUser(work: () => void): void;
  /** What is done until the matching end is one step of undo; may be nested. */
  begin(): void;
  end(): void;
}

const ADDIN: OriginOptions = { origin: 'addin' };

/**
 * @param session the workbook to write to
 */
export function createWriter(session: UniverSession): Writer {
  const { core } = session.modules;
  const undoService = session.injector.get(core.IUndoRedoService);
  let undo: Step[] = [];
  let redo: Step[] = [];
  let depth = 0;
  let options: OriginOptions = ADDIN;

  function run(step: Step): void {
    if (!session.commands.syncExecuteCommand(step.id, step.params, options)) {
      throw new Error(`Univer refused ${step.id}`);
    }
  }

  function end(): void {
    depth -= 1;
    if (depth > 0) return;
    if (redo.length > 0) {
      undoService.pushUndoRedo({
        unitID: session.unitId,
        undoMutations: [...undo].reverse(),
        redoMutations: redo,
      });
    }
    undo = [];
    redo = [];
  }

  function begin(): void {
    depth += 1;
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
    asUser: (work) => {
      options = {};
      try {
        work();
      } finally {
        options = ADDIN;
      }
    },
    end,
    operate: run,
    mutate: (step, back) => {
      within(() => {
        run(step);
        if (back === null) return;
        undo.push(...[...back].reverse());
        redo.push(step);
      });
    },
    command: (id, params) => {
      within(() => {
        const record = recordOf(session, () => {
          run({ id, params });
        });
        undo.push(...[...record.undo].reverse());
        redo.push(...record.redo);
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
  const { _getUndoStack: stackOf } = service as unknown as UndoStacks;
  stackOf.call(service, session.unitId, true).pop();
  return {
    undo: record.undoMutations as readonly Step[],
    redo: record.redoMutations as readonly Step[],
  };
}

interface UndoStacks {
  _getUndoStack(unitId: string, create: boolean): unknown[];
}
