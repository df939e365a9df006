import type { SpreadsheetModel } from '../model/spreadsheetModel';
import type { HostEvents } from './hostEvents';

/** Calls of the add-in's own functions and their results. */
export class FunctionCalls {
  private ready = false;
  private readonly readyListeners: (() => void)[] = [];

  constructor(
    readonly model: SpreadsheetModel,
    readonly events: HostEvents,
  ) {}

  /** The add-in has loaded and can be called. */
  setReady(): void {
    this.ready = true;
    for (const listener of this.readyListeners.splice(0)) listener();
  }

  whenReady(): Promise<void> {
    if (this.ready) return Promise.resolve();
    return new Promise((resolve) => {
      this.readyListeners.push(resolve);
    });
  }
}
