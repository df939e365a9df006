import type { HostObject } from './hostObject';

/** Ranges of events that the add-in may still ask for; nobody says when it has done so. */
const MOST_OF_EVENTS = 1000;

/** Objects that the client keeps between requests, by the names it was given for them. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ofEvents = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): string {
    const name = this.newName();
    this.kept.set(name, object);
    return name;
  }

  /** Keeps what an event speaks of until many more events have come. */
  keepForEvent(object: HostObject): string {
    const name = this.newName();
    this.ofEvents.set(name, object);
    const [oldest] = this.ofEvents.keys();
    if (this.ofEvents.size > MOST_OF_EVENTS && oldest !== undefined) this.ofEvents.delete(oldest);
    return name;
  }

  find(name: string): HostObject | null {
    return this.kept.get(name) ?? this.ofEvents.get(name) ?? null;
  }

  release(name: string): void {
    this.kept.delete(name);
    this.ofEvents.delete(name);
  }

  releaseAll(): void {
    this.kept.clear();
    this.ofEvents.clear();
  }

  /** @param change gives what is kept instead of each object; null for one that is gone */
  change(change: (object: HostObject) => HostObject | null): void {
    for (const objects of [this.kept, this.ofEvents]) {
      for (const [name, object] of [...objects]) {
        const changed = change(object);
        if (changed === null) objects.delete(name);
        else objects.set(name, changed);
      }
    }
  }

  /** What the add-in keeps. */
  get size(): number {
    return this.kept.size;
  }

  private newName(): string {
    this.count += 1;
    return `ref${String(this.count)}`;
  }
}
