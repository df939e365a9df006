import type { Language } from '../../texts/language';
import type { WorkbookChange } from '../../workbook/liveWorkbook';
import type { LedgerFile, ledgerSheetsIn } from '../ledgerFile';
import type { SessionState } from './sessionState';
import { sessionStore } from './sessionStore';
import { studyTasks, type SessionClock, type StudyWork } from './studyTasks';
import { taskQueue } from './taskQueue';

/** What a session is given. */
export interface SessionSetup {
  readonly language: Language;
  readonly load: () => Promise<StudyWork>;
  readonly clock: SessionClock;
  readonly isAutomatic: boolean;
}

/** One workbook's study while it is open: what was read, what was written, and how they stand. */
export interface StudySession {
  readonly get: () => SessionState;
  /** Calls a listener after every change of the state; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Scans where the workbook holds results already; else nothing is read unasked. */
  resume(): Promise<void>;
  /** Reads and calculates; nothing is written. */
  scan(): Promise<void>;
  /** Reads, calculates and writes every sheet of ours. */
  calculate(): Promise<void>;
  /** Reads, calculates, and writes the sheets that do not hold already what they should. */
  refresh(): Promise<void>;
  /** Answers a question; sheets that are there are refreshed. */
  answer(id: string, text: string): Promise<void>;
  /**
   * Reads, calculates, makes the Word report and hands it over. What it says is kept beside results
   * that are in the workbook, so that a later look tells what differs from it.
   */
  report(): Promise<void>;
  /** The ledgers of another file; nothing is changed. */
  lookInto(given: LedgerFile): ReturnType<typeof ledgerSheetsIn>;
  /** Inserts copies of a file's sheets into the workbook and scans again. */
  takeIn(given: LedgerFile, sheets: readonly string[]): Promise<void>;
  /** To be called when Excel takes long. */
  readonly noteSlow: () => void;
  setAutomatic(isAutomatic: boolean): void;
  /** Shows a cell in the spreadsheet. */
  select(sheet: string, cell: string): Promise<void>;
}

/** How long the ledger must be left alone before stale sheets are written again. */
const QUIET_MS = 2000;

/**
 * Starts a session; nothing is read before it is asked to.
 * @param setup workbook, language, time
 */
export function studySession(setup: SessionSetup): StudySession {
  const { language, clock } = setup;
  const store = sessionStore(setup.isAutomatic);
  const { get, change, subscribe } = store;
  const tasks = studyTasks({ store, language, clock, loaded });
  let work: Promise<StudyWork> | null = null;
  /** Calls off the writing that was to follow a change. */
  let callOff: () => void = () => undefined;
  /** A look that waits for its turn, and whether stale sheets may be written again after it. */
  let dueLook: { mayWrite: boolean } | null = null;
  const enqueue = taskQueue(store, () => {
    callOff();
  });
  const refresh = (): Promise<void> => enqueue('refresh', tasks.refresh);

  /** Changes are followed from the first reading on. */
  function loaded(): Promise<StudyWork> {
    work ??= setup.load().then(async (value) => {
      await value.port.watch(noteChanges);
      return value;
    });
    // What failed to load is tried again the next time.
    work.catch(() => {
      work = null;
    });
    return work;
  }

  function noteChanges(changes: readonly WorkbookChange[]): void {
    callOff();
    tasks.noteChanges(changes);
    const { assessment, task } = get();
    if (assessment === null && task === null) return;
    // The one who changed the ledger has it written again; nobody's own sheets are corrected.
    const mayWrite = changes.some(({ own, isRemote }) => own === null && !isRemote);
    if (!tasks.isQuick()) tasks.markUnread();
    else if (dueLook !== null) dueLook.mayWrite ||= mayWrite;
    else {
      dueLook = { mayWrite };
      void enqueue('look', look);
    }
  }

  async function look(): Promise<null> {
    const mayWrite = dueLook?.mayWrite === true;
    dueLook = null;
    // The reading that was under way may have found no sheets of ours, or have taken long.
    if (get().assessment === null) return null;
    if (!tasks.isQuick()) {
      tasks.markUnread();
      return null;
    }
    await tasks.look();
    if (mayWrite && get().standing === 'stale' && get().isAutomatic) followUp();
    return null;
  }

  function followUp(): void {
    callOff = clock.later(() => void refresh(), QUIET_MS);
  }

  return {
    get,
    subscribe,
    refresh,
    resume: () => enqueue('look', tasks.resume),
    scan: () => enqueue('scan', tasks.scan),
    calculate: () => enqueue('calculate', tasks.calculate),
    answer: (id, text) => {
      tasks.keepAnswer(id, text);
      return enqueue(get().assessment?.hasSheets === true ? 'refresh' : 'scan', tasks.recount);
    },
    report: () => enqueue('report', tasks.report),
    lookInto: async (given) => (await loaded()).ledgerSheetsIn(given),
    takeIn: (given, sheets) => enqueue('scan', () => tasks.takeIn(given, sheets)),
    noteSlow: () => {
      if (get().task !== null) change({ isSlow: true });
    },
    setAutomatic: (value) => {
      callOff();
      change({ isAutomatic: value });
      if (value && get().standing === 'stale') followUp();
    },
    select: async (sheet, cell) => {
      try {
        await (await loaded()).port.select(sheet, cell);
        if (get().problem?.from === 'select') change({ problem: null });
      } catch (error) {
        change({ problem: { error, from: 'select' } });
      }
    },
  };
}
