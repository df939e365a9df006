import { checkWorkbook, type Task } from './checkWorkbook';
import type { WorkbookReport } from './report';

// A process that looks at one workbook after the other; corpusWorkers.ts starts it and may end it.

const KIB_PER_MIB = 1024;
const MICROSECONDS = 1_000_000;

process.on('message', (task: Task) => {
  void answer(task);
});

async function answer(task: Task): Promise<void> {
  const before = process.cpuUsage();
  const told = await checkWorkbook(task).catch((error: unknown) => ({
    status: null,
    firstLine: '',
    figures: [],
    problem: `cannot be judged: ${String(error)}`,
  }));
  const { user, system } = process.cpuUsage(before);
  const report: WorkbookReport = {
    ...told,
    seconds: (user + system) / MICROSECONDS,
    peakMiB: process.resourceUsage().maxRSS / KIB_PER_MIB,
  };
  process.send?.(report);
}
