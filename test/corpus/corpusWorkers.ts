import { fork, type ChildProcess } from 'node:child_process';
import type { Task } from './checkWorkbook';
import type { WorkbookReport } from './report';

/** What one workbook may take. */
export interface Limits {
  readonly seconds: number;
  readonly memoryMiB: number;
}

/** How the work is done. */
export interface Staff {
  /** The program of a process. */
  readonly worker: string;
  /** Processes at a time. */
  readonly count: number;
  readonly limits: Limits;
}

const MILLISECONDS = 1000;
/** A process that has grown beyond this is replaced, so that the next workbook's memory is its own. */
const FRESH_BELOW_MIB = 400;

/**
 * Looks at workbooks in processes of their own, so that one that hangs or fills the memory ends
 * its process and nothing else.
 * @param staff who works, and within which limits
 * @param tasks in their order
 * @param onReport called as each is done
 */
export async function corpusWorkers(
  staff: Staff,
  tasks: readonly Task[],
  onReport: (task: Task, report: WorkbookReport) => void,
): Promise<void> {
  const waiting = tasks.values();
  await Promise.all(Array.from({ length: staff.count }, () => work(staff, waiting, onReport)));
}

async function work(
  { worker, limits }: Staff,
  tasks: IterableIterator<Task>,
  onReport: (task: Task, report: WorkbookReport) => void,
): Promise<void> {
  let child: ChildProcess | null = null;
  for (const task of tasks) {
    child ??= start(worker, limits);
    const report = await reportOf(child, task, limits);
    if (report.status === null || report.peakMiB > FRESH_BELOW_MIB) {
      child.kill('SIGKILL');
      child = null;
    }
    onReport(task, report.problem === null ? withinMemory(report, limits) : report);
  }
  child?.kill();
}

function start(worker: string, { memoryMiB }: Limits): ChildProcess {
  const memory = `--max-old-space-size=${String(memoryMiB)}`;
  return fork(worker, { execArgv: ['--import', 'tsx', memory], stdio: 'ignore' });
}

function withinMemory(report: WorkbookReport, { memoryMiB }: Limits): WorkbookReport {
  if (report.peakMiB <= memoryMiB) return report;
  return { ...report, problem: `takes more than ${String(memoryMiB)} MiB` };
}

function reportOf(child: ChildProcess, task: Task, limits: Limits): Promise<WorkbookReport> {
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (report: WorkbookReport): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(report);
    };
    const fail = (problem: string): void => {
      const seconds = (performance.now() - began) / MILLISECONDS;
      end({ status: null, seconds, peakMiB: 0, firstLine: '', figures: [], problem });
    };
    const timer = setTimeout(() => {
      fail(`no answer within ${String(limits.seconds)} s`);
    }, limits.seconds * MILLISECONDS);
    child.once('message', (report) => {
      end(report as WorkbookReport);
    });
    child.once('exit', (code, signal) => {
      fail(`the process ended by itself with ${String(code ?? signal)}`);
    });
    child.send(task);
  });
}
