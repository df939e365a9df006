// npm run icons: draws assets/icons/*.svg as the PNG files that Excel asks for.
// What is shown at 16 pixels has a drawing of its own, on a grid of 16.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/support/findBrowser.ts';

const NAMES = ['app', 'calculate', 'refresh', 'report'];
const SIZES = [16, 32, 64, 80];
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'assets', 'icons');

const { path, args } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: [...args] });
const page = await browser.newPage();
for (const name of NAMES) {
  for (const size of SIZES) await render(name, size);
}
await browser.close();

async function render(name, size) {
  const drawing = await readFile(
    join(folder, size === 16 ? `${name}-16.svg` : `${name}.svg`),
    'utf8',
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
}
