import type { CommandListener, RibbonLine } from '../../transport/windowExternal';

/** How a command ended: done, refused by office.js with a status, or its frame went away. */
export type CommandEnd =
  { readonly kind: 'done' | 'lost' } | { readonly kind: 'refused'; readonly status: number };

/** The line between the ribbon's buttons and the add-in's frame. */
export interface RibbonCommands extends RibbonLine {
  /** Sends a command; one that comes before the frame listens waits for it. */
  run(functionName: string, controlId: string): Promise<CommandEnd>;
  /** The frame loads anew: what it was doing is lost, what it has not heard of is not. */
  reload(): void;
  /** The workbook goes away. */
  dispose(): void;
}

const OK = 0;

interface Command {
  readonly id: string;
  readonly functionName: string;
  readonly controlId: string;
  readonly end: (end: CommandEnd) => void;
}

/** Opens a line for one workbook. */
export function ribbonCommands(): RibbonCommands {
  let listener: CommandListener | null = null;
  let count = 0;
  let waiting: Command[] = [];
  const running = new Map<string, Command>();

  function send(): void {
    if (listener === null) return;
    const commands = waiting;
    waiting = [];
    for (const command of commands) {
      running.set(command.id, command);
      listener(command.id, command.functionName, command.controlId);
    }
  }

  function lose(): void {
    listener = null;
    for (const { end } of running.values()) end({ kind: 'lost' });
    running.clear();
  }

  return {
    run: (functionName, controlId) =>
      new Promise((end) => {
        count += 1;
        waiting.push({ id: `command ${String(count)}`, functionName, controlId, end });
        send();
      }),
    onCommands: (next) => {
      listener = next;
      send();
    },
    endCommand: (id, status) => {
      running.get(id)?.end(status === OK ? { kind: 'done' } : { kind: 'refused', status });
      running.delete(id);
    },
    reload: lose,
    dispose: () => {
      lose();
      for (const { end } of waiting) end({ kind: 'lost' });
      waiting = [];
    },
  };
}
