import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellContent } from '../../../src/workbook/grid';
import { smallWorkbook } from '../../support/xlsxFile';
import type { BenchRow, Measure } from '../benchRow';
import { factorRows, ledgerRows, monthSheets, productSheets } from '../ledgers';

const MANY = 100_000;
const FEW = 10_000;
const MS_PER_SECOND = 1000;
/** Calculated, with something missing: the list has no factor for transport. */
const INCOMPLETE = 3;

interface Shape {
  readonly id: string;
  readonly sheets: (rows: number) => Readonly<Record<string, readonly (readonly CellContent[])[]>>;
  readonly status: number;
}

const SHAPES = {
  list: {
    id: 'command-line',
    sheets: (rows) => ({ 原材料: ledgerRows(rows), 排放因子: factorRows() }),
    status: INCOMPLETE,
  },
  months: { id: 'command-line-months', sheets: monthSheets, status: 0 },
  products: { id: 'command-line-products', sheets: productSheets, status: 0 },
} as const satisfies Record<string, Shape>;

/**
 * The command line on a ledger of 100,000 rows, from the file to the summary.
 * @param shape of the ledger: a list, months in columns, or many products
 */
export function commandLine(shape: keyof typeof SHAPES): Measure {
  return {
    about: `pcf calc of a ledger of ${String(MANY)} rows (${shape}) / of ${String(FEW)} rows`,
    row: () => Promise.resolve(measured(SHAPES[shape])),
  };
}

function measured(shape: Shape): BenchRow {
  const folder = mkdtempSync(join(tmpdir(), 'pcf-bench-'));
  try {
    const few = secondsFor(folder, shape, FEW);
    const many = secondsFor(folder, shape, MANY);
    return {
      id: shape.id,
      ratio: many / few,
      goal: MANY / FEW,
      better: 'lower',
      candidate: `${many.toFixed(1)} s`,
      reference: `${few.toFixed(1)} s`,
      rounds: 1,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function secondsFor(folder: string, shape: Shape, rows: number): number {
  const file = join(folder, `${String(rows)}.xlsx`);
  writeFileSync(file, ledgerFile(shape.sheets(rows)));
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'calc', file],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const end = performance.now();
  if (status !== shape.status) throw new Error(`The run ended with ${String(status)}: ${stderr}`);
  return (end - start) / MS_PER_SECOND;
}

function ledgerFile(sheets: ReturnType<Shape['sheets']>): Uint8Array {
  return smallWorkbook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, xml: sheetXml(rows) })),
  });
}

function sheetXml(rows: readonly (readonly CellContent[])[]): string {
  const lines = rows.map((row) => `<row>${row.map(cellXml).join('')}</row>`);
  return `<sheetData>${lines.join('')}</sheetData>`;
}

function cellXml(content: CellContent): string {
  if (typeof content === 'number') return `<c><v>${String(content)}</v></c>`;
  if (typeof content !== 'string') throw new TypeError('Numbers and texts are all there is.');
  return `<c t="inlineStr"><is><t>${content}</t></is></c>`;
}
