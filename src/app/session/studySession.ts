import type { Language } from '../../texts/language';
import type { LiveWorkbook, WorkbookChange } from '../../workbook/liveWorkbook';
import type { SheetKey } from '../../workbook/plan';
import type { WorkbookContent } from '../../workbook/port';
import type { Study } from '../calculateStudy';
import type { copiesOf, LedgerFile, ledgerSheetsIn } from '../ledgerFile';
import type { Assessment } from './assessStudy';
import type { Ending, Phase, SessionState, Task } from './sessionState';
import type { StaleReason } from './staleReasons';

/** The workbook and the calculation, loaded when they are first needed. */
export interface StudyWork {
  readonly port: LiveWorkbook;
  readonly assessStudy: (
    content: WorkbookContent,
    language: Language,
    answers: ReadonlyMap<string, string>,
  ) => Assessment;
  readonly ledgerSheetsIn: typeof ledgerSheetsIn;
  readonly copiesOf: typeof copiesOf;
  readonly staleReasons: (before: Study | null, now: Study) => readonly StaleReason[];
}

/** Time, as the session needs it. */
export interface SessionClock {
  /** Milliseconds since any moment. */
  now(): number;
  /** Runs work after a while; returns what calls it off. */
  later(work: () => void, afterMs: number): () => void;
  /** Lets the page draw before long work begins. */
  pause(): Promise<void>;
}

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

/** A workbook that took longer to read and calculate is read again only when asked. */
const MOST_MS_UNASKED = 1500;
/** How long the ledger must be left alone before stale sheets are written again. */
const QUIET_MS = 2000;
const NONE_STANDING: ReadonlySet<SheetKey> = new Set();

const AT_FIRST: Omit<SessionState, 'isAutomatic'> = {
  task: null,
  phase: 'loading',
  isSlow: false,
  assessment: null,
  standing: 'absent',
  reasons: [],
  hasFollowed: false,
  ending: null,
  problem: null,
};

/**
 * Starts a session; nothing is read before it is asked to.
 * @param setup workbook, language, time
 */
export function studySession(setup: SessionSetup): StudySession {
  const { language, clock } = setup;
  let state: SessionState = { ...AT_FIRST, isAutomatic: setup.isAutomatic };
  const listeners = new Set<() => void>();
  /** Answers given here that are not in the settings sheet yet. */
  let answers: ReadonlyMap<string, string> = new Map();
  /** The study as last written here, and whether our sheets could be recognised afterwards. */
  let written: { readonly study: Study; readonly isRecognised: boolean } | null = null;
  /** Our sheets that somebody has changed since they were written. */
  let touched: ReadonlySet<SheetKey> = new Set();
  let lastReadingMs = 0;
  /** Tasks follow one another. */
  let queue: Promise<void> = Promise.resolve();
  let work: Promise<StudyWork> | null = null;
  let callOff: () => void = () => undefined;
  /** A look that waits for its turn, and whether stale sheets may be written again after it. */
  let dueLook: { mayWrite: boolean } | null = null;

  function change(part: Partial<SessionState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

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

  function enqueue(task: Task, work: () => Promise<Ending | null>): Promise<void> {
    callOff();
    queue = queue.then(async () => {
      change({ task, phase: 'loading', isSlow: false, ...(task !== 'look' && { problem: null }) });
      try {
        const ending = await work();
        change({ task: null, ...(ending !== null && { ending }) });
      } catch (error) {
        change({ task: null, problem: { error }, ending: null });
      }
    });
    return queue;
  }

  async function enter(phase: Phase): Promise<void> {
    change({ phase });
    await clock.pause();
  }

  async function readAndAssess(): Promise<Assessment> {
    const { port, assessStudy } = await loaded();
    const start = clock.now();
    await enter('reading');
    const content = await port.read();
    await enter('calculating');
    const assessment = assessStudy(content, language, answers);
    lastReadingMs = clock.now() - start;
    return assessment;
  }

  /** How our sheets stand to what was read, and why not. */
  async function judge(assessment: Assessment): Promise<void> {
    const { staleReasons } = await loaded();
    const { hasSheets, resultsStand, plan, standing, study } = assessment;
    if (!hasSheets) {
      written = null;
      change({ assessment, standing: 'absent', reasons: [], hasFollowed: false });
      return;
    }
    const reasons = staleReasons(written?.study ?? null, study);
    const isFresh = written?.isRecognised === false ? reasons.length === 0 : resultsStand;
    change({
      assessment,
      standing: isFresh ? 'fresh' : 'stale',
      reasons: isFresh ? [] : reasons.length > 0 ? reasons : [otherReason(assessment, touched)],
      hasFollowed: isFresh && plan?.sheets.some(({ key }) => !standing.has(key)) === true,
    });
  }

  async function write(assessment: Assessment, standing: ReadonlySet<SheetKey>): Promise<void> {
    if (assessment.plan === null) return;
    await enter('writing');
    const { port } = await loaded();
    await port.write(assessment.plan, standing);
    await enter('verifying');
    // Answers stand in the settings sheet now.
    answers = new Map();
    touched = new Set();
    const after = await readAndAssess();
    written = { study: after.study, isRecognised: after.resultsStand };
    await judge(after);
  }

  async function resume(): Promise<null> {
    const { port } = await loaded();
    if (await port.hasOwnSheets()) await judge(await readAndAssess());
    return null;
  }

  async function scan(): Promise<Ending> {
    await judge(await readAndAssess());
    return 'scanned';
  }

  async function takeIn(given: LedgerFile, sheets: readonly string[]): Promise<Ending> {
    const { port, copiesOf } = await loaded();
    const copies = copiesOf(given, sheets, language);
    // The file was read before its sheets were offered.
    if (!copies.ok) throw new Error(`${copies.problem.code}: ${copies.problem.detail}`);
    await port.insertCopies(copies.value);
    return scan();
  }

  async function calculate(): Promise<Ending> {
    const assessment = await readAndAssess();
    await judge(assessment);
    if (assessment.plan === null) return 'nothing-to-write';
    await write(assessment, NONE_STANDING);
    return 'written';
  }

  async function refresh(): Promise<Ending> {
    const assessment = await readAndAssess();
    await judge(assessment);
    const { plan, standing, hasSheets } = assessment;
    if (plan === null) return 'nothing-to-write';
    const isAllThere = plan.sheets.every(({ key }) => standing.has(key));
    if (isAllThere && state.standing === 'fresh') return 'nothing-changed';
    await write(assessment, standing);
    return hasSheets ? 'refreshed' : 'written';
  }

  async function look(): Promise<null> {
    const mayWrite = dueLook?.mayWrite === true;
    dueLook = null;
    await judge(await readAndAssess());
    const isDue = mayWrite && state.standing === 'stale' && state.isAutomatic;
    if (isDue) callOff = clock.later(() => void session.refresh(), QUIET_MS);
    return null;
  }

  function noteChanges(changes: readonly WorkbookChange[]): void {
    callOff();
    touched = new Set([...touched, ...changes.flatMap(({ own }) => (own === null ? [] : [own]))]);
    if (state.assessment === null) return;
    if (lastReadingMs > MOST_MS_UNASKED) {
      const standing = state.standing === 'absent' ? 'absent' : 'unknown';
      change({ standing, reasons: [{ code: 'not-read' }], hasFollowed: false });
      return;
    }
    // The one who changed the ledger has it written again; nobody's own sheets are corrected.
    const mayWrite = changes.some(({ own, isRemote }) => own === null && !isRemote);
    if (dueLook === null) {
      dueLook = { mayWrite };
      void enqueue('look', look);
    } else dueLook.mayWrite ||= mayWrite;
  }

  const session: StudySession = {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume: () => enqueue('look', resume),
    scan: () => enqueue('scan', scan),
    calculate: () => enqueue('calculate', calculate),
    refresh: () => enqueue('refresh', refresh),
    answer: (id, text) => {
      answers = new Map([...answers, [id, text]]);
      return state.assessment?.hasSheets === true ? session.refresh() : session.scan();
    },
    lookInto: async (given) => (await loaded()).ledgerSheetsIn(given),
    takeIn: (given, sheets) => enqueue('scan', () => takeIn(given, sheets)),
    noteSlow: () => {
      if (state.task !== null) change({ isSlow: true });
    },
    setAutomatic: (isAutomatic) => {
      if (!isAutomatic) callOff();
      change({ isAutomatic });
    },
    select: async (sheet, cell) => {
      try {
        await (await loaded()).port.select(sheet, cell);
      } catch (error) {
        change({ problem: { error } });
      }
    },
  };
  return session;
}

function otherReason({ content, plan }: Assessment, touched: ReadonlySet<SheetKey>): StaleReason {
  const keys = new Set(content.owned.map(({ key }) => key));
  const isWhole = plan?.sheets.every(({ key }) => keys.has(key)) === true;
  return { code: isWhole && touched.size === 0 ? 'ledger-changed' : 'sheets-changed' };
}
