import type { ICommandInfo, IUnitRange } from '@univerjs/core';
import type { Place } from '../../workbook/address';
import type { UniverSession } from './univerSession';

/** When Univer calculates. */
export interface Calculation {
  settle(): Promise<void>;
  isSettled(): boolean;
  setAutomatic(automatic: boolean): void;
  markDirty(sheetId: string, places: readonly Place[]): void;
  /** Nothing is started any more. */
  stop(): void;
}

/** The private parts of Univer that we take over; the version is pinned for their sake. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _generateDirty(commands: unknown[]): { dirtyRanges: IUnitRange[] };
}

/** After this many rounds something keeps making cells dirty. */
const MOST_ROUNDS = 20;
/** Changes of one stroke are calculated together. */
const PATIENCE_MS = 50;

/**
 * Starts Univer's calculation ourselves and at once. Its own start comes 100 ms after the last
 * change, stops a calculation that is running, and then loses what was to be calculated.
 * @param session the workbook
 */
export function createCalculation(session: UniverSession): Calculation {
  const { formula, sheetsFormula, core } = session.modules;
  const trigger = session.injector.get(
    sheetsFormula.TriggerCalculationController,
  ) as unknown as Trigger;
  const sessions = session.injector.get(sheetsFormula.FormulaCalculationSessionService);
  let marked: IUnitRange[] = [];
  let running = false;
  let automatic = true;
  let turn = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWaiting = (): boolean => trigger._waitingCommandQueue.length > 0 || marked.length > 0;
  const isCalculating = (): boolean => sessions.state.started && !sessions.state.completed;

  /** When the calculation that runs has reported how it ended. */
  function ended(): Promise<void> {
    return new Promise((resolve) => {
      const listener = session.commands.onCommandExecuted(({ id, params }) => {
        const state = (params as { functionsExecutedState?: number } | undefined) ?? {};
        if (id !== formula.SetFormulaCalculationNotificationMutation.id) return;
        if (state.functionsExecutedState === undefined) return;
        listener.dispose();
        resolve();
      });
    });
  }

  async function round(): Promise<void> {
    // A start in the same tick as the write fails: Univer has not made its dependencies yet.
    await Promise.resolve();
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    dirty.dirtyRanges.push(...marked);
    marked = [];
    const end = ended();
    running = true;
    const { id } = formula.SetFormulaCalculationStartMutation;
    session.commands.syncExecuteCommand(id, dirty, { onlyLocal: true });
    await end;
    running = false;
  }

  async function settleNow(): Promise<void> {
    for (let count = 0; count < MOST_ROUNDS; count++) {
      if (isCalculating()) await ended();
      if (!isWaiting()) return;
      await round();
    }
  }

  function settle(): Promise<void> {
    turn = turn.then(settleNow);
    return turn;
  }

  function watch({ id, type }: Readonly<ICommandInfo>): void {
    if (type !== core.CommandType.MUTATION || id.startsWith('formula.')) return;
    queueMicrotask(() => {
      clearTimeout(trigger._setTimeoutKey);
    });
    clearTimeout(timer);
    if (!automatic) return;
    timer = setTimeout(() => {
      if (automatic && isWaiting()) void settle();
    }, PATIENCE_MS);
  }

  session.commands.onCommandExecuted(watch);
  return {
    settle,
    isSettled: () => !isWaiting() && !running && !isCalculating(),
    setAutomatic: (value) => {
      automatic = value;
      if (automatic && isWaiting()) void settle();
    },
    stop: () => {
      automatic = false;
      clearTimeout(timer);
    },
    markDirty: (sheetId, places) => {
      for (const { row, column } of places) {
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        marked.push({ unitId: session.unitId, sheetId, range });
      }
    },
  };
}
