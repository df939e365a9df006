// What the browser tests need beside them, in a process of its own: the workbench as `npm start`
// serves it, and a browser. Says in one line of JSON where they are; ends when its input ends.
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { findBrowser } from './findBrowser';

void run();

async function run(): Promise<void> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['.tools/start.mjs', '--no-watch', '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  process.stdin.on('end', () => {
    server.kill();
    process.exit();
  });
  process.stdin.resume();
  try {
    const [, browser] = await Promise.all([untilReady(server.stdout, server), launch()]);
    tell({ url: `http://localhost:${String(port)}`, browser });
  } catch (error) {
    server.kill();
    tell({ problem: error instanceof Error ? error.message : String(error) });
  }
}

async function launch(): Promise<string> {
  const { path, args } = await findBrowser();
  const browser = await chromium.launchServer({ executablePath: path, args: [...args] });
  return browser.wsEndpoint();
}

function untilReady(output: NodeJS.ReadableStream, server: NodeJS.EventEmitter): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('is ready:')) resolve();
      if (said.includes('ERROR in')) reject(new Error(said));
    });
    server.once('exit', () => {
      reject(new Error(`The workbench did not start: ${said}`));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

function tell(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
