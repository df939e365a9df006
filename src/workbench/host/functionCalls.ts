import { cellAddress, contains, parseCellAddress } from '../../workbook/address';
import type { Area, Place } from '../../workbook/address';
import type { CallingCell, ModelChange, SpreadsheetModel } from '../model/spreadsheetModel';
import { shiftArea } from './cells/shiftArea';
import type { LineChange } from './cells/shiftArea';
import type { FunctionEntry, FunctionsFile } from './functions/functionsFile';
import { functionText } from './functions/functionText';
import { BUSY, prepareArguments } from './functions/prepareArguments';
import { readResult } from './functions/readResult';
import type { EventEntry, HostEvents } from './hostEvents';
import { quotedName } from './quotedName';

/** Where a cell is now. */
type CellPlace = Pick<CallingCell, 'sheetId' | 'place'>;

/** One call of a function by one cell. */
interface Call {
  readonly id: number;
  readonly entry: FunctionEntry;
  readonly caller: Caller;
  readonly values: readonly unknown[];
  readonly allowsErrors: boolean;
  isDone: boolean;
  shown: unknown;
  /** What the function said about its errors, by rows; empty where it said nothing. */
  messages: readonly (readonly string[])[];
  /** The calculation of the cell that asked for it last. */
  askedIn: number;
}

/**
 * One cell with one function. Its calls stay known while calculations of the cell ask for them, so
 * that what is answered is not asked again; a formula may call the function several times.
 */
interface Caller {
  readonly entry: FunctionEntry;
  readonly sheetId: string;
  place: Place;
  /** The round of calculation that saw it last. */
  round: number;
  /** Counts the calculations of the cell. */
  count: number;
  readonly calls: Map<string, Call>;
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
  private callers = new Map<string, Caller>();
  private batch: EventEntry[] = [];
  private count = 0;

  constructor(
    private readonly model: SpreadsheetModel,
    private readonly events: HostEvents,
    private readonly workbookName: string,
  ) {
    model.onEvent(({ change }) => {
      if (change.kind === 'cells') this.forgetWithoutFormula(change.sheetId, change.area);
      if (change.kind === 'deleted') this.forget(({ sheetId }) => sheetId === change.sheetId);
      if (change.kind === 'rows' || change.kind === 'columns') this.follow(change);
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
      this.model.addFunction({
        text: functionText(entry, namespace),
        call: (args, caller) => this.call(entry, args, caller, allowsErrors),
      });
    }
  }

  /**
   * Tells of the functions in another language.
   * @param file the same metadata with other texts
   * @param namespace in front of each name
   */
  describe(file: FunctionsFile, namespace: string): void {
    this.model.describeFunctions(file.functions.map((entry) => functionText(entry, namespace)));
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
    for (const { entry, place, count, calls, ...caller } of this.callers.values()) {
      if (caller.sheetId !== sheetId) continue;
      // What a formula said that stood in the cell before is of no interest.
      if (!read(place).formula.toUpperCase().includes(`.${entry.name}(`)) continue;
      for (const { askedIn, isDone, messages } of calls.values()) {
        if (askedIn !== count || !isDone) continue;
        const message = messages[at.row - place.row]?.[at.column - place.column] ?? '';
        if (message !== '') return message;
      }
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

  /** How many calls are known, with what they came to. */
  rememberedCalls(): number {
    return [...this.callers.values()].reduce((sum, { calls }) => sum + calls.size, 0);
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
    const known = this.callerOf(caller, entry);
    const key = JSON.stringify(prepared.values);
    const former = known.calls.get(key);
    if (former !== undefined) {
      former.askedIn = known.count;
      return former.isDone ? former.shown : BUSY;
    }
    this.cancelOlder(known);
    this.count += 1;
    const { values } = prepared;
    const begun = { values, allowsErrors, isDone: false, shown: BUSY, messages: [] };
    const call: Call = { id: this.count, entry, caller: known, askedIn: known.count, ...begun };
    known.calls.set(key, call);
    this.calls.set(call.id, call);
    this.send(call);
    return BUSY;
  }

  /** The cell with its function; what its last calculation did not ask for is forgotten. */
  private callerOf({ sheetId, place, round }: CallingCell, entry: FunctionEntry): Caller {
    const key = keyOf({ sheetId, place }, entry);
    const fresh = { entry, sheetId, place, round: -1, count: 0, calls: new Map<string, Call>() };
    const caller = this.callers.get(key) ?? fresh;
    this.callers.set(key, caller);
    if (caller.round === round) return caller;
    caller.round = round;
    caller.count += 1;
    for (const [args, call] of [...caller.calls]) {
      if (call.askedIn >= caller.count - 1) continue;
      caller.calls.delete(args);
      this.cancel(call);
    }
    return caller;
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

  /** A cell that calls with other arguments does not wait for its former calls. */
  private cancelOlder({ calls, count }: Caller): void {
    for (const [args, call] of [...calls]) {
      if (call.askedIn === count || !this.cancel(call)) continue;
      calls.delete(args);
    }
  }

  /** @returns whether the add-in was told to stop */
  private cancel(call: Call): boolean {
    const { stream = false, cancelable = false } = call.entry.options ?? {};
    if (!this.calls.has(call.id) || (!stream && !cancelable)) return false;
    this.calls.delete(call.id);
    this.queue(CANCEL, { invocationId: call.id });
    return true;
  }

  /** A cell whose formula is gone wants no more results. */
  private forgetWithoutFormula(sheetId: string, area: Area): void {
    if (this.callers.size === 0) return;
    const read = this.model.reader(sheetId);
    this.forget((caller) => {
      const isHere = caller.sheetId === sheetId && contains(area, caller.place);
      return isHere && read(caller.place).formula === '';
    });
  }

  private forget(isGone: (caller: CellPlace) => boolean): void {
    for (const [key, caller] of [...this.callers]) {
      if (!isGone(caller)) continue;
      this.callers.delete(key);
      for (const call of caller.calls.values()) this.cancel(call);
    }
  }

  /** Results go to the cells where they are when rows or columns have come in or gone. */
  private follow(change: Extract<ModelChange, { kind: 'rows' | 'columns' }>): void {
    const { kind, done, sheetId, area } = change;
    const [first, last] = kind === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    const lines = { kind, done, first, last };
    this.forget((caller) => caller.sheetId === sheetId && moved(caller.place, lines) === null);
    const callers = [...this.callers.values()];
    for (const caller of callers) {
      if (caller.sheetId !== sheetId) continue;
      caller.place = moved(caller.place, lines) ?? caller.place;
    }
    this.callers = new Map(callers.map((caller) => [keyOf(caller, caller.entry), caller]));
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

  private addressOf({ sheetId, place }: CellPlace): string {
    const sheet = this.model.sheets().find(({ id }) => id === sheetId);
    return `[${this.workbookName}]${quotedName(sheet?.name ?? '')}!${cellAddress(place)}`;
  }
}

/** One cell may call several functions. */
function keyOf({ sheetId, place }: CellPlace, { id }: FunctionEntry): string {
  return `${sheetId} ${cellAddress(place)} ${id}`;
}

function moved({ row, column }: Place, change: LineChange): Place | null {
  const area = shiftArea({ top: row, bottom: row, left: column, right: column }, change);
  return area === null ? null : { row: area.top, column: area.left };
}
