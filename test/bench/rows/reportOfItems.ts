import { strFromU8, unzipSync } from 'fflate';
import { calculateStudy, type Study } from '../../../src/app/calculateStudy';
import { reportStudy } from '../../../src/app/reportStudy';
import { nodeResources } from '../../../src/raster/nodeResources';
import type { CellContent } from '../../../src/workbook/grid';
import type { WorkbookContent } from '../../../src/workbook/port';
import { gridOf } from '../../support/gridOf';
import type { BenchRow, Measure } from '../benchRow';
import { factorRows } from '../ledgers';

const PRODUCTS = 20;
/** A row has a material and its way to the plant: two items. */
const ROWS = 200;
const ITEMS = 2 * PRODUCTS * ROWS;
const FACTORS = 250;
const ROUNDS = 3;
/** Well below five seconds, where the calculation takes six tenths of one. */
const GOAL = 5;
const DAY = '2025-03-01';
const SECOND_MS = 1000;
const SECOND_US = 1e6;

/** The Word report of twenty products with four hundred items each, pictures and all. */
export function reportOfItems(): Measure {
  return {
    about: `Word report of ${String(PRODUCTS)} products with ${String(ITEMS / PRODUCTS)} items each / calculateStudy of them, processor time`,
    row: measured,
  };
}

async function measured(): Promise<BenchRow> {
  const content = contentOf();
  const spent = { study: [] as Spent[], report: [] as Spent[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [study, forStudy] = await timed(() => Promise.resolve(studyOf(content)));
    const [bytes, forReport] = await timed(() =>
      reportStudy(study, DAY, nodeResources(process.cwd())),
    );
    assertWhole(bytes);
    spent.study.push(forStudy);
    spent.report.push(forReport);
  }
  const [study, report] = [median(spent.study), median(spent.report)];
  return {
    id: 'report-of-items',
    ratio: report.processor / study.processor,
    goal: GOAL,
    better: 'lower',
    candidate: told(report),
    reference: told(study),
    rounds: ROUNDS,
  };
}

function contentOf(): WorkbookContent {
  const header: CellContent[] = ['产品名称', '材料名称', '用量', '运输距离(km)'];
  const rows = Array.from({ length: PRODUCTS * ROWS }, (_, row): CellContent[] => [
    `产品${String(row % PRODUCTS)}`,
    `材料${String(row % FACTORS)}号`,
    `${String((row % 997) + 1)} kg`,
    (row % 900) + 10,
  ]);
  const sheets = [gridOf('原材料', [header, ...rows]), gridOf('排放因子', factorRows())];
  return { file: 'ledger.xlsx', sheets, owned: [], copies: [] };
}

function studyOf(content: WorkbookContent): Study {
  const answers = new Map<string, string>();
  return calculateStudy([content], { gwp: null, boundary: null, language: 'zh-CN', answers });
}

/** The appendix has a row for every item. */
function assertWhole(bytes: Uint8Array): void {
  const { 'word/document.xml': part } = unzipSync(bytes);
  const rows = strFromU8(part ?? new Uint8Array()).split('<w:tr>').length - 1;
  if (rows < ITEMS) throw new Error(`${String(rows)} rows for ${String(ITEMS)} items.`);
}

/** Seconds on the clock, and of the processor: these count the threads, but not who else is at work. */
interface Spent {
  readonly clock: number;
  readonly processor: number;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, Spent]> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const clock = (performance.now() - start) / SECOND_MS;
  return [result, { clock, processor: (user + system) / SECOND_US }];
}

function median(times: readonly Spent[]): Spent {
  const sorted = [...times].sort((a, b) => a.processor - b.processor);
  return sorted[Math.floor(sorted.length / 2)] ?? { clock: Number.NaN, processor: Number.NaN };
}

function told({ clock, processor }: Spent): string {
  return `${clock.toFixed(2)} s (processor ${processor.toFixed(2)} s)`;
}
