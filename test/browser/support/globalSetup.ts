import type { ChildProcess } from 'node:child_process';
import { STAND, startStand } from './startStand';

declare global {
  // Jest hands nothing from its set-up to its tear-down but what is global.
  var browserStand: ChildProcess | undefined;
}

/** Builds and serves the workbench once, and starts one browser, for all browser tests. */
module.exports = async function globalSetup(): Promise<void> {
  const { process: child, stand } = await startStand();
  globalThis.browserStand = child;
  process.env[STAND] = JSON.stringify(stand);
};
