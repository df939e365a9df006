import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** Where the tests find the workbench and the browser; or why they do not. */
export type Stand =
  { readonly url: string; readonly browser: string } | { readonly problem: string };

/** The variable that carries the stand into the tests. */
export const STAND = 'PCF_BROWSER_STAND';

/**
 * Starts the workbench and a browser in a process of their own.
 * @returns the process, which ends with its input, and what it told
 */
export function startStand(): Promise<{ readonly process: ChildProcess; readonly stand: Stand }> {
  // Of the project's folder: npm starts scripts and tests there.
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  const program = join('test', 'browser', 'support', 'stand.ts');
  const child = spawn(process.execPath, [tsx, program], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const end = said.indexOf('\n');
      if (end < 0) return;
      resolve({ process: child, stand: JSON.parse(said.slice(0, end)) as Stand });
    });
    child.once('exit', () => {
      resolve({ process: child, stand: { problem: `The stand of the tests ended: ${said}` } });
    });
  });
}
