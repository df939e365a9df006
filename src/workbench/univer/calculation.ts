import type { ICommandInfo, IUnitRange } from '@univerjs/core';
import type { Place } from '../../workbook/address';
import { guardResults } from './guardResults';
import type { UniverSession } from './univerSession';

/** When Univer calculates. */
export interface Calculation {
  /** @throws Error when the calculation shows no sign of life for longer than the limit */
  readonly settle: () => Promise<void>;
  readonly isSettled: () => boolean;
  readonly setAutomatic: (automatic: boolean) => void;
  readonly markDirty: (sheetId: string, places: readonly Place[]) => void;
  /** Nothing is started any more; resolves when what is running has ended. */
  readonly stop: () => Promise<void>;
  readonly isRunning: () => boolean;
  /** Counts the calculations that have begun. */
  readonly roundNumber: () => number;
}

/** The private parts of Univer that we take over; the version is pinned for their sake. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _generateDirty(commands: unknown[]): { dirtyRanges: IUnitRange[]; forceCalculation: boolean };
}

/** After so many rounds the next stroke goes on: streaming functions never come to an end. */
const MOST_ROUNDS = 20;
/** Changes of one stroke are calculated together. */
const PATIENCE_MS = 50;

/**
 * Starts Univer's calculation ourselves and at once. Its own start comes 100 ms after the last
 * change, stops a calculation that is running, and then loses what was to be calculated.
 * @param session the workbook
 * @param limitMs how long a calculation may be silent until it counts as hanging
 */
export function createCalculation(session: UniverSession, limitMs: number): Calculation {
  const { formula, sheetsFormula, core } = session.modules;
  const trigger = session.injector.get(
    sheetsFormula.TriggerCalculationController,
  ) as unknown as Trigger;
  const sessions = session.injector.get(sheetsFormula.FormulaCalculationSessionService);
  const guard = guardResults(session);
  let marked: IUnitRange[] = [];
  let mustForce = false;
  let running = false;
  let rounds = 0;
  let automatic = true;
  let isStopped = false;
  let turn = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWaiting = (): boolean =>
    trigger._waitingCommandQueue.length > 0 || marked.length > 0 || mustForce;
  const isCalculating = (): boolean => sessions.state.started && !sessions.state.completed;

  /** When the calculation that runs has reported how it ended; false when it has gone silent. */
  function ended(): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (isGood: boolean): void => {
        clearTimeout(limit);
        listener.dispose();
        resolve(isGood);
      };
      let limit = setTimeout(end, limitMs, false);
      const listener = session.commands.onCommandExecuted(({ id, params }) => {
        if (id !== formula.SetFormulaCalculationNotificationMutation.id) return;
        clearTimeout(limit);
        const { functionsExecutedState } = params as { readonly functionsExecutedState?: number };
        if (functionsExecutedState === undefined) limit = setTimeout(end, limitMs, false);
        else end(true);
      });
    });
  }

  /** Univer believes that the calculation goes on until it is told otherwise. */
  function giveUp(): never {
    const { id } = formula.SetFormulaCalculationNotificationMutation;
    const { STOP_EXECUTION } = formula.FormulaExecutedStateType;
    const params = { functionsExecutedState: STOP_EXECUTION };
    session.commands.syncExecuteCommand(id, params, { onlyLocal: true });
    throw new Error(`The calculation was silent for ${String(limitMs)} ms: it does not end`);
  }

  function takeDirty(): ReturnType<Trigger['_generateDirty']> {
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    dirty.dirtyRanges.push(...marked);
    marked = [];
    if (mustForce) dirty.forceCalculation = true;
    mustForce = false;
    return dirty;
  }

  async function round(): Promise<void> {
    clearTimeout(trigger._setTimeoutKey);
    const dirty = takeDirty();
    const end = ended();
    running = true;
    rounds += 1;
    guard.begin();
    const { id } = formula.SetFormulaCalculationStartMutation;
    session.commands.syncExecuteCommand(id, dirty, { onlyLocal: true });
    const isGood = await end;
    running = false;
    // What was to be calculated is known by its place: after a move, all is calculated.
    mustForce = guard.end() || mustForce;
    if (isGood) return;
    marked.push(...dirty.dirtyRanges);
    giveUp();
  }

  async function settleNow(): Promise<void> {
    for (let count = 0; count < MOST_ROUNDS; count++) {
      if (isCalculating() && !(await ended())) giveUp();
      // A start in the same tick as the write fails: Univer has not made its dependencies yet.
      await Promise.resolve();
      if (!isWaiting() || isStopped) return;
      await round();
    }
    schedule();
  }

  function settle(): Promise<void> {
    const settled = turn.then(settleNow);
    turn = settled.catch(() => undefined);
    return settled;
  }

  /** That it does not end is told to whoever waits for it: it is not settled until then. */
  function settleAlone(): void {
    if (automatic && isWaiting()) settle().catch(() => undefined);
  }

  function schedule(): void {
    clearTimeout(timer);
    if (automatic && !isStopped) timer = setTimeout(settleAlone, PATIENCE_MS);
  }

  function watch({ id, type }: Readonly<ICommandInfo>): void {
    if (type !== core.CommandType.MUTATION || id.startsWith('formula.')) return;
    queueMicrotask(() => {
      clearTimeout(trigger._setTimeoutKey);
    });
    schedule();
  }

  session.commands.onCommandExecuted(watch);
  return {
    settle,
    isSettled: () => !isWaiting() && !running && !isCalculating(),
    roundNumber: () => rounds,
    isRunning: () => running || isCalculating(),
    setAutomatic: (value) => {
      automatic = value;
      settleAlone();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      clearTimeout(trigger._setTimeoutKey);
      return turn;
    },
    markDirty: (sheetId, places) => {
      for (const { row, column } of places) {
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        marked.push({ unitId: session.unitId, sheetId, range });
      }
    },
  };
}
