import type { Language } from '../../texts/language';
import type { LiveWorkbook, WorkbookChange } from '../../workbook/liveWorkbook';
import type { SheetKey, WorkbookPlan } from '../../workbook/plan';
import type { WorkbookContent } from '../../workbook/port';
import type { Study } from '../calculateStudy';
import type { copiesOf, LedgerFile, ledgerSheetsIn } from '../ledgerFile';
import { reportDate } from '../reportDate';
import type { OnReportStep, ReportStep } from '../reportStudy';
import type { Assessment } from './assessStudy';
import type { Judgement, Written } from './judgeSheets';
import type { Ending, Handed, Phase } from './sessionState';
import type { SessionStore } from './sessionStore';
import type { withReport } from './withReport';

/** The workbook and the calculation, loaded when they are first needed. */
export interface StudyWork {
  readonly port: LiveWorkbook;
  readonly assessStudy: (
    content: WorkbookContent,
    language: Language,
    answers: ReadonlyMap<string, string>,
    today: string,
  ) => Assessment;
  readonly judgeSheets: (
    assessment: Assessment,
    written: Written | null,
    touched: ReadonlySet<SheetKey>,
  ) => Judgement;
  readonly ledgerSheetsIn: typeof ledgerSheetsIn;
  readonly copiesOf: typeof copiesOf;
  readonly withReport: typeof withReport;
  /** The Word report of a study, of a day: 2025-01-10. */
  readonly makeReport: (study: Study, date: string, onStep: OnReportStep) => Promise<Uint8Array>;
  /** Gives a report to the person. */
  readonly handReport: (report: Uint8Array, date: string) => Handed;
  readonly writtenStudy: (study: Study, plan: WorkbookPlan, after: Assessment) => Written;
}

/** Time, as the session needs it. */
export interface SessionClock {
  /** Milliseconds since any moment. */
  now(): number;
  /** The present day: 2025-01-10. */
  today(): string;
  /** Runs work after a while; returns what calls it off. */
  later(work: () => void, afterMs: number): () => void;
  /** Lets the page draw before long work begins. */
  pause(): Promise<void>;
}

/** What the tasks are given. */
export interface TasksSetup {
  readonly store: SessionStore;
  readonly language: Language;
  readonly clock: SessionClock;
  readonly loaded: () => Promise<StudyWork>;
}

/** What a session does, one at a time, and what it remembers between. */
export interface StudyTasks {
  /** Scans where the workbook holds results already. */
  readonly resume: () => Promise<null>;
  readonly scan: () => Promise<Ending>;
  readonly calculate: () => Promise<Ending>;
  readonly refresh: () => Promise<Ending>;
  /** Inserts copies of a file's sheets into the workbook and scans again. */
  readonly takeIn: (given: LedgerFile, sheets: readonly string[]) => Promise<Ending>;
  /** Counts the answers given: sheets that are there are refreshed. */
  readonly recount: () => Promise<Ending>;
  /** Makes the report, hands it over, and keeps what it said beside the results in the workbook. */
  readonly report: () => Promise<Ending>;
  /** Reads again after a change; nothing is written. */
  readonly look: () => Promise<void>;
  /** Says that something changed that nobody has read. */
  readonly markUnread: () => void;
  readonly keepAnswer: (id: string, text: string) => void;
  readonly noteChanges: (changes: readonly WorkbookChange[]) => void;
  /** Whether the workbook is read so quickly that it may be done unasked. */
  readonly isQuick: () => boolean;
}

/** A workbook that took longer to read and calculate is read again only when asked. */
const MOST_MS_UNASKED = 1500;
const REPORT_PHASES = { text: 'composing', picture: 'drawing', file: 'packing' } as const;
const NONE_STANDING: ReadonlySet<SheetKey> = new Set();

/**
 * The tasks of a session. They must not run at the same time.
 * @param setup state, language, time, workbook
 */
export function studyTasks({ store, language, clock, loaded }: TasksSetup): StudyTasks {
  /** Answers given here that are not in the settings sheet yet. */
  let answers: ReadonlyMap<string, string> = new Map();
  let written: Written | null = null;
  /** Changes are counted: how many there were, and how many of them the last reading has seen. */
  let changeCount = 0;
  let changesSeen = 0;
  /** Our sheets that somebody has changed since they were written, and by which change. */
  let touched: ReadonlyMap<SheetKey, number> = new Map();
  let lastReadingMs = 0;

  const isQuick = (): boolean => lastReadingMs <= MOST_MS_UNASKED;

  async function enter(phase: Phase): Promise<void> {
    store.change({ phase });
    await clock.pause();
  }

  async function readAndAssess(): Promise<Assessment> {
    const { port, assessStudy } = await loaded();
    const start = clock.now();
    await enter('reading');
    changesSeen = changeCount;
    const content = await port.read();
    await enter('calculating');
    const assessment = assessStudy(content, language, answers, clock.today());
    lastReadingMs = clock.now() - start;
    return assessment;
  }

  async function judge(assessment: Assessment): Promise<void> {
    const { judgeSheets } = await loaded();
    if (!assessment.hasSheets) written = null;
    const judgement = judgeSheets(assessment, written, new Set(touched.keys()));
    store.change({ assessment, ...judgement });
    // Quick workbooks are looked at again; of others it must be said that a change came too late.
    if (changeCount > changesSeen && !isQuick()) markUnread();
  }

  function markUnread(): void {
    const isAbsent = store.get().standing === 'absent';
    if (!isAbsent) {
      store.change({ standing: 'unknown', reasons: [{ code: 'not-read' }], hasFollowed: false });
    }
  }

  async function write(assessment: Assessment, standing: ReadonlySet<SheetKey>): Promise<void> {
    const { plan, study } = assessment;
    if (plan === null) return;
    await enter('writing');
    const { port, writtenStudy } = await loaded();
    const start = changeCount;
    await port.write(plan, standing);
    await enter('verifying');
    // What was given or changed while writing is not in the sheets.
    answers = new Map([...answers].filter(([id, text]) => study.answers.get(id) !== text));
    touched = new Map([...touched].filter(([, change]) => change > start));
    const after = await readAndAssess();
    written = writtenStudy(study, plan, after);
    await judge(after);
  }

  async function scan(): Promise<Ending> {
    await judge(await readAndAssess());
    return 'scanned';
  }

  async function refresh(): Promise<Ending> {
    const assessment = await readAndAssess();
    await judge(assessment);
    const { plan, hasSheets, differing } = assessment;
    if (plan === null) return 'nothing-to-write';
    // Formulas that stand and come to something else are written anew.
    const isUncalculated = assessment.resultsStand && differing.length > 0;
    const standing = isUncalculated ? NONE_STANDING : assessment.standing;
    const isAllThere = plan.sheets.every(({ key }) => standing.has(key));
    if (isAllThere && assessment.resultsStand) return 'nothing-changed';
    await write(assessment, standing);
    return hasSheets ? 'refreshed' : 'written';
  }

  async function showStep(step: ReportStep): Promise<void> {
    const drawing = step.kind === 'picture' ? { number: step.number, of: step.of } : null;
    store.change({ phase: REPORT_PHASES[step.kind], drawing });
    await clock.pause();
  }

  /** The workbook may have been changed while the report was made: it is read again. */
  async function keepReport(reported: Study, date: string): Promise<Ending> {
    const { withReport } = await loaded();
    const assessment = await readAndAssess();
    if (!assessment.hasSheets || assessment.plan === null) return 'report-not-kept';
    const kept = withReport(assessment, reported, date);
    await write(kept, kept.standing);
    return 'report-kept';
  }

  return {
    isQuick,
    scan,
    refresh,
    markUnread,
    resume: async () => {
      const { port } = await loaded();
      if (await port.hasOwnSheets()) await judge(await readAndAssess());
      return null;
    },
    calculate: async () => {
      const assessment = await readAndAssess();
      await judge(assessment);
      if (assessment.plan === null) return 'nothing-to-write';
      await write(assessment, NONE_STANDING);
      return 'written';
    },
    takeIn: async (given, sheets) => {
      const { port, copiesOf } = await loaded();
      const copies = copiesOf(given, sheets, language);
      // The file was read before its sheets were offered.
      if (!copies.ok) throw new Error(`${copies.problem.code}: ${copies.problem.detail}`);
      await port.insertCopies(copies.value);
      return scan();
    },
    report: async () => {
      store.change({ reported: null });
      const assessment = await readAndAssess();
      await judge(assessment);
      const { study } = assessment;
      if (study.footprint.products.length === 0) return 'nothing-to-report';
      const { makeReport, handReport } = await loaded();
      const date = reportDate(study, null, clock.today());
      const missing: string[] = [];
      const report = await makeReport(study, date, async (step) => {
        if (step.kind === 'file') missing.push(...step.missing);
        await showStep(step);
      });
      store.change({ reported: { ...handReport(report, date), missing } });
      return keepReport(study, date);
    },
    recount: () => (store.get().assessment?.hasSheets === true ? refresh() : scan()),
    look: async () => {
      try {
        await judge(await readAndAssess());
      } catch (error) {
        markUnread();
        throw error;
      }
    },
    keepAnswer: (id, text) => {
      answers = new Map([...answers, [id, text]]);
    },
    noteChanges: (changes) => {
      changeCount += 1;
      const own = changes.flatMap(({ own: key }) => (key === null ? [] : [key]));
      touched = new Map([...touched, ...own.map((key) => [key, changeCount] as const)]);
    },
  };
}
