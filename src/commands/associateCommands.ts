import { completing } from './completing';

/** What the ribbon's buttons do. Trouble is theirs to show: the ribbon cannot. */
export interface CommandHandlers {
  /** Reads the ledgers, calculates and writes the results. */
  readonly calculate: () => Promise<void>;
  /** Brings results that are there up to date. */
  readonly refresh: () => Promise<void>;
  /** Makes the Word report and hands it over. */
  readonly report: () => Promise<void>;
}

/**
 * Ties the functions that manifest.xml names to their handlers. To be called while the page loads,
 * not when Office is ready: a button may have been pressed before, and Excel asks only once.
 * @param handlers by the names in the manifest
 */
export function associateCommands(handlers: CommandHandlers): void {
  const names = [
    'calculate',
    'refresh',
    'report',
  ] as const satisfies readonly (keyof CommandHandlers)[];
  for (const name of names) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void completing(handlers[name])(event);
    });
  }
}
