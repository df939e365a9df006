/** An event as the client expects it: kind, type, target, details, number, remote. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** Types of Excel's events on the wire. */
export const EVENT = {
  selectionOfWorkbook: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  renamed: 25,
} as const;

/** The target of events that a collection or the workbook raises. */
export const WORKBOOK_TARGET = 'Workbook';

const RICH_API = 65_536;

/** Keeps which events the add-in listens to, and collects those that happened until they are sent. */
export class HostEvents {
  private readonly registered = new Set<string>();
  private waiting: EventEntry[] = [];
  private readonly listeners: ((entries: readonly EventEntry[]) => void)[] = [];
  private count = 0;
  private isSilent = false;

  register(type: number, target: string): void {
    this.registered.add(key(type, target));
  }

  unregister(type: number, target: string): void {
    this.registered.delete(key(type, target));
  }

  isWanted(type: number, target: string): boolean {
    return this.registered.has(key(type, target));
  }

  /**
   * Nothing is told of cells that are changed meanwhile: a sheet that comes with its contents is
   * an added sheet and no more.
   */
  withoutChanges<Result>(work: () => Result): Result {
    this.isSilent = true;
    try {
      return work();
    } finally {
      this.isSilent = false;
    }
  }

  /** Notes an event if somebody listens; details are made only then. */
  raise(type: number, target: string, details: () => object): void {
    if (this.isSilent && type === EVENT.changed) return;
    if (!this.isWanted(type, target)) return;
    this.count += 1;
    const json = JSON.stringify(details());
    this.waiting.push([RICH_API, type, target, json, this.count, false]);
  }

  /** Sends something at once: calls of custom functions are no event of Excel's. */
  send(entries: readonly EventEntry[]): void {
    for (const listener of this.listeners) listener(entries);
  }

  /** Sends what happened; after an answer, so that the add-in hears of it when it is done. */
  flush(): void {
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    this.send(entries);
  }

  onSend(listener: (entries: readonly EventEntry[]) => void): void {
    this.listeners.push(listener);
  }
}

function key(type: number, target: string): string {
  return `${String(type)} ${target}`;
}
