import { HostError } from './hostError';

/** @param value that must be a text */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new HostError('InvalidArgument');
}

/** @param value that must be a number */
export function asNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new HostError('InvalidArgument');
}

/** @param value that must be true or false */
export function asFlag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new HostError('InvalidArgument');
}

/**
 * @param value that must be one of the options
 * @param options allowed
 */
export function oneOf<Option extends string>(value: unknown, options: readonly Option[]): Option {
  const found = options.find((option) => option === value);
  if (found !== undefined) return found;
  throw new HostError('InvalidArgument');
}

/** @param value that must be a group of properties */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new HostError('InvalidArgument');
}
