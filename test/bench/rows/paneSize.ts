import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration, type Stats } from 'webpack';
import type { BenchRow, Measure } from '../benchRow';

/**
 * KB gz of the JavaScript in Microsoft's template for a task pane with React (OfficeDev,
 * Excel add-in with React and Fluent UI, built for production in November 2026).
 */
const TEMPLATE_KB = 169;
/** At most 120 KB. */
const GOAL = 0.71;
const BYTES_PER_KB = 1024;
/** What is loaded before the buttons react: functions first, then the pane's frame. */
const CHUNKS = ['taskpane', 'pane'];

/** The JavaScript that a pane loads until its scan button reacts, compressed. */
export function paneSize(): Measure {
  return {
    about: 'pane JavaScript until the scan button reacts, gzip / the template of Microsoft',
    row: measured,
  };
}

async function measured(): Promise<BenchRow> {
  const folder = mkdtempSync(join(tmpdir(), 'pcf-pane-'));
  try {
    const files = filesOf(await build(folder));
    const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }));
    const kb = bytes.reduce((sum, { length }) => sum + length, 0) / BYTES_PER_KB;
    return {
      id: 'pane-size',
      ratio: kb / TEMPLATE_KB,
      goal: GOAL,
      better: 'lower',
      candidate: `${kb.toFixed(1)} KB`,
      reference: `${String(TEMPLATE_KB)} KB`,
      rounds: 1,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function build(folder: string): Promise<Stats> {
  const file = pathToFileURL(resolve('webpack.config.js')).href;
  const config = ((await import(file)) as { default: () => Configuration }).default();
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats === undefined || stats.hasErrors()) {
        reject(error ?? new Error(stats?.toString('errors-only')));
      } else resolve(stats);
    });
  });
}

function filesOf(stats: Stats): readonly string[] {
  const { namedChunkGroups = {} } = stats.toJson({ all: false, chunkGroups: true });
  const names = CHUNKS.flatMap((chunk) => {
    const assets = namedChunkGroups[chunk]?.assets;
    if (assets === undefined) throw new Error(`The build has no chunk ${chunk}.`);
    return assets.map(({ name }) => name);
  });
  return [...new Set(names)].filter((name) => name.endsWith('.js'));
}
