import { HostError } from './hostError';

/** The arguments of a call, checked when they are read. */
export class Arguments {
  /** @param values as sent; object paths are objects already */
  constructor(readonly values: readonly unknown[]) {}

  /** Undefined and null are one: the client sends null for an argument left out. */
  has(index: number): boolean {
    return this.values[index] != null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    throw new HostError('InvalidArgument');
  }

  textOr(index: number, otherwise: string): string {
    return this.has(index) ? this.text(index) : otherwise;
  }

  whole(index: number): number {
    const value = this.values[index];
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw new HostError('InvalidArgument');
  }

  flag(index: number): boolean {
    const value = this.values[index];
    if (value == null) return false;
    if (typeof value === 'boolean') return value;
    throw new HostError('InvalidArgument');
  }

  get(index: number): unknown {
    return this.values[index];
  }
}
