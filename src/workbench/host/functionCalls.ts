import { cellAddress, contains, parseCellAddress } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { CallingCell, SpreadsheetModel } from '../model/spreadsheetModel';
import type { FunctionEntry, FunctionsFile } from './functions/functionsFile';
import { BUSY, prepareArguments } from './functions/prepareArguments';
import { readResult } from './functions/readResult';
import type { EventEntry, HostEvents } from './hostEvents';
import { quotedName } from './quotedName';

/** One call of a function by one cell; it stays known, so that the same call is not made again. */
interface Call {
  readonly id: number;
  readonly entry: FunctionEntry;
  readonly caller: CallingCell;
  readonly values: readonly unknown[];
  readonly allowsErrors: boolean;
  isDone: boolean;
  shown: unknown;
  /** What the function said about its errors, by rows; empty where it said nothing. */
  messages: readonly (readonly string[])[];
}

const INVOKE = 1000;
const CANCEL = 1001;
const CATEGORY = 1;
const FLAGS = { cancelable: 1, streaming: 2, allowsErrors: 4 } as const;
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};
const FAILED = '#VALUE!';
const KNOWN_ERRORS: ReadonlySet<string> = new Set([
  ...Object.values(ERRORS),
  '#REF!',
  '#NAME?',
  '#SPILL!',
  '#CALC!',
]);

/**
 * The add-in's own functions in formulas. A cell shows #BUSY! until the result has come; all calls
 * of one round of calculation go to the add-in together.
 */
export class FunctionCalls {
  private isReady = false;
  private readonly waitingForReady: (() => void)[] = [];
  private readonly calls = new Map<number, Call>();
  private readonly known = new Map<string, Call>();
  private readonly current = new Map<string, Call>();
  private batch: EventEntry[] = [];
  private count = 0;

  constructor(
    private readonly model: SpreadsheetModel,
    private readonly events: HostEvents,
    private readonly workbookName: string,
  ) {
    model.onEvent(({ change }) => {
      if (change.kind === 'cells') this.cancelWithoutFormula(change.sheetId, change.area);
      if (change.kind === 'deleted') this.cancelOf(({ sheetId }) => sheetId === change.sheetId);
    });
  }

  /**
   * Adds the functions of an add-in to the formula language.
   * @param file its metadata
   * @param namespace in front of each name, such as PCF
   */
  register(file: FunctionsFile, namespace: string): void {
    const allowsErrors = file.allowErrorForDataTypeAny === true;
    for (const entry of file.functions) {
      const name = `${namespace}.${entry.name}`.toUpperCase();
      this.model.addFunction({
        name,
        call: (args, caller) => this.call(entry, args, caller, allowsErrors),
      });
    }
  }

  /**
   * What a function said about the error that a cell shows: its own, or one that it spills.
   * @param sheetId of the cell
   * @param address in A1 notation
   */
  messageAt(sheetId: string, address: string): string | null {
    const at = parseCellAddress(address);
    if (at === null) return null;
    const read = this.model.reader(sheetId);
    for (const { caller, entry, isDone, messages } of this.current.values()) {
      if (caller.sheetId !== sheetId || !isDone) continue;
      // What a formula said that stood in the cell before is of no interest.
      if (!read(caller.place).formula.toUpperCase().includes(`.${entry.name}(`)) continue;
      const row = messages[at.row - caller.place.row];
      const message = row?.[at.column - caller.place.column] ?? '';
      if (message !== '') return message;
    }
    return null;
  }

  /** The add-in is loading anew: what it has not answered yet is asked again when it is ready. */
  setReloading(): void {
    this.isReady = false;
    this.batch = [];
    for (const call of this.calls.values()) this.send(call);
  }

  /** The add-in has loaded and can be called. */
  setReady(): void {
    this.isReady = true;
    for (const resolve of this.waitingForReady.splice(0)) resolve();
  }

  whenReady(): Promise<void> {
    if (this.isReady) return Promise.resolve();
    return new Promise((resolve) => {
      this.waitingForReady.push(resolve);
    });
  }

  /** Takes results and has the cells that wait for them calculated again. */
  deliver(rows: readonly (readonly unknown[])[]): void {
    for (const [id, isGood, value, code] of rows) {
      const call = this.calls.get(Number(id));
      if (call === undefined) continue;
      call.isDone = true;
      const said = typeof value === 'string' ? value : '';
      const failure = { shown: ERRORS[Number(code)] ?? FAILED, messages: [[said]] };
      Object.assign(call, isGood === true ? readResult(value) : failure);
      if (call.entry.options?.stream !== true) this.calls.delete(call.id);
      this.model.markDirty(call.caller.sheetId, [call.caller.place]);
    }
    void this.model.settle();
  }

  /** Whether results are still to come; streaming functions never end. */
  isIdle(): boolean {
    return this.batch.length === 0 && [...this.calls.values()].every(({ isDone }) => isDone);
  }

  private call(
    entry: FunctionEntry,
    args: readonly unknown[],
    caller: CallingCell,
    allowsErrors: boolean,
  ): unknown {
    const rules = { allowsErrors, isError: (text: string) => KNOWN_ERRORS.has(text) };
    const prepared = prepareArguments(entry, args, rules);
    if (prepared.kind === 'answer') return prepared.shown;
    const cell = keyOf(caller, entry);
    const key = `${cell} ${JSON.stringify(prepared.values)}`;
    const known = this.known.get(key);
    if (known !== undefined) {
      if (!known.isDone) return BUSY;
      // A streaming call stays the cell's own, so that it can be cancelled.
      if (entry.options?.stream !== true) this.current.set(cell, known);
      return known.shown;
    }
    this.cancel(cell);
    this.count += 1;
    const { values } = prepared;
    const begun = { values, allowsErrors, isDone: false, shown: BUSY, messages: [] };
    const call: Call = { id: this.count, entry, caller, ...begun };
    this.known.set(key, call);
    this.current.set(cell, call);
    this.calls.set(call.id, call);
    this.send(call);
    return BUSY;
  }

  private send(call: Call): void {
    const { values, allowsErrors } = call;
    const { stream = false, cancelable = false } = call.entry.options ?? {};
    const flags =
      (cancelable ? FLAGS.cancelable : 0) +
      (stream ? FLAGS.streaming : 0) +
      (allowsErrors ? FLAGS.allowsErrors : 0);
    this.queue(INVOKE, [call.id, call.entry.id, values, this.addressOf(call.caller), flags]);
  }

  /** A cell that calls with other arguments does not wait for the former call. */
  private cancel(cell: string): void {
    const former = this.current.get(cell);
    if (former === undefined || !this.calls.has(former.id)) return;
    const { stream = false, cancelable = false } = former.entry.options ?? {};
    if (!stream && !cancelable) return;
    this.calls.delete(former.id);
    for (const [key, call] of this.known) if (call === former) this.known.delete(key);
    this.queue(CANCEL, { invocationId: former.id });
  }

  /** A cell whose formula is gone wants no more results. */
  private cancelWithoutFormula(sheetId: string, area: Area): void {
    if (this.calls.size === 0) return;
    const read = this.model.reader(sheetId);
    this.cancelOf((caller) => {
      const isHere = caller.sheetId === sheetId && contains(area, caller.place);
      return isHere && read(caller.place).formula === '';
    });
  }

  private cancelOf(isGone: (caller: CallingCell) => boolean): void {
    const gone = [...this.calls.values()].filter(({ caller }) => isGone(caller));
    for (const { caller, entry } of gone) this.cancel(keyOf(caller, entry));
  }

  private queue(type: number, message: unknown): void {
    this.batch.push([CATEGORY, type, '', JSON.stringify(message), 0, false]);
    if (this.batch.length > 1) return;
    // Calls made before the add-in has loaded wait for it.
    setTimeout(() => {
      void this.whenReady().then(() => {
        if (this.batch.length > 0) this.events.send(this.batch.splice(0));
      });
    }, 0);
  }

  private addressOf({ sheetId, place }: CallingCell): string {
    const sheet = this.model.sheets().find(({ id }) => id === sheetId);
    return `[${this.workbookName}]${quotedName(sheet?.name ?? '')}!${cellAddress(place)}`;
  }
}

/** One cell may call several functions. */
function keyOf({ sheetId, place }: CallingCell, { id }: FunctionEntry): string {
  return `${sheetId} ${cellAddress(place)} ${id}`;
}
