import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { addinPolicy } from '../../.tools/addinPolicy.mjs';
import { nodeResources } from '../../src/raster/nodeResources';
import { rasterise } from '../../src/raster/rasterise';
import { sankeyFigure } from '../../src/report/figures/sankeyFigure';
import { figureInput } from '../support/figureInput';
import type { DrawingWindow } from './support/drawPictures';
import { STAND, type Stand } from './support/startStand';

const SERVER = 'https://pcf.firma.cn/';
const POLICY = addinPolicy('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
const WIDTH = 1280;
const FIGURE = sankeyFigure(
  figureInput([
    { name: '钕铁硼 Φ12', stage: 'rawMaterial', kgCo2e: 12.3 },
    { name: 'die-cast housing', stage: 'rawMaterial', kgCo2e: 7 },
    { name: '电力', stage: 'production', kgCo2e: 5 },
  ]),
);
const dist = mkdtempSync(join(tmpdir(), 'pcf-pictures-'));
let browser: Browser;

beforeAll(async () => {
  const webpack = require.resolve('webpack/bin/webpack.js');
  const config = join('test', 'browser', 'support', 'picturesBuild.mjs');
  execFileSync(process.execPath, [webpack, '--config', config, '--output-path', dist], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stand = JSON.parse(process.env[STAND] ?? '{"problem":"no stand"}') as Stand;
  if ('problem' in stand) throw new Error(stand.problem);
  browser = await chromium.connect(stand.browser);
});

afterAll(async () => {
  await browser.close();
  rmSync(dist, { recursive: true });
});

it('draws the same bytes in the add-in as the command line, under the policy of the add-in, from its own server', async () => {
  const stray: string[] = [];
  const page = await openPictures(POLICY, stray);
  const drawn = await page.evaluate(
    ([svg, width]) => (window as unknown as DrawingWindow).drawPicture(svg, width),
    [FIGURE.svg, WIDTH] as const,
  );
  const { png } = await rasterise(FIGURE.svg, WIDTH, nodeResources(process.cwd()));
  expect(Buffer.from(drawn).equals(Buffer.from(png))).toBe(true);
  expect(stray).toEqual([]);
});

it('needs of the policy that WebAssembly may be compiled', async () => {
  const page = await openPictures(POLICY.replace(" 'wasm-unsafe-eval'", ''), []);
  const end = await page.evaluate(
    ([svg, width]) =>
      (window as unknown as DrawingWindow).drawPicture(svg, width).then(
        () => 'drawn',
        (error: unknown) => (error instanceof Error ? error.name : 'another'),
      ),
    [FIGURE.svg, WIDTH] as const,
  );
  expect(end).toBe('CompileError');
});

it('has the rasteriser and every part of the font in files of their own: 1 and 101', () => {
  const files = readdirSync(join(dist, 'assets', 'pictures'));
  expect(files.filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
  expect(files.filter((name) => name.endsWith('.woff'))).toHaveLength(101);
});

async function openPictures(policy: string, stray: string[]): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const asked = route.request().url();
    if (asked === SERVER) {
      const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
      const body = `${head}<link rel="icon" href="data:,"><script src="pictures.js"></script>`;
      return route.fulfill({ contentType: 'text/html', body });
    }
    const path = join(dist, new URL(asked).pathname);
    if (asked.startsWith(SERVER) && existsSync(path))
      return route.fulfill({ body: readFileSync(path), contentType: typeOf(path) });
    stray.push(asked);
    return route.abort();
  });
  await page.goto(SERVER);
  return page;
}

function typeOf(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
