import { checkWorkbook, type Task } from './checkWorkbook';
import type { WorkbookReport } from './report';

// A process that looks at one workbook after the other; corpusWorkers.ts starts it and may end it.

const KIB_PER_MIB = 1024;
const MILLISECONDS = 1000;

process.on('message', (task: Task) => {
  void answer(task);
});

async function answer(task: Task): Promise<void> {
  const start = performance.now();
  const told = await checkWorkbook(task);
  const report: WorkbookReport = {
    ...told,
    seconds: (performance.now() - start) / MILLISECONDS,
    peakMiB: process.resourceUsage().maxRSS / KIB_PER_MIB,
  };
  process.send?.(report);
}
