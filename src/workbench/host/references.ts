import type { HostObject } from './hostObject';

/** Objects that the client keeps between requests, by the names it was given for them. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): string {
    this.count += 1;
    const name = `ref${String(this.count)}`;
    this.kept.set(name, object);
    return name;
  }

  find(name: string): HostObject | null {
    return this.kept.get(name) ?? null;
  }

  release(name: string): void {
    this.kept.delete(name);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }
}
