import { camel, isHostObject } from './hostObject';
import type { HostObject } from './hostObject';
import { HostError } from './hostError';
import { queryObject, readsCalculated } from './queryObject';
import { PathResolver } from './pathResolver';
import { ACTION } from './protocol';
import type { Action, RequestBody, ResponseBody } from './protocol';
import type { HostContext } from './hostContext';

/** What the run needs beside the objects. */
export interface RunHooks {
  /** Waits until formulas are up to date; called before calculated values are read. */
  readonly settle: () => Promise<void>;
  readonly isSettled: () => boolean;
  /** Whether the workbook is gone, as it can be by the end of a wait. */
  readonly isClosed: () => boolean;
  /** Told of every member that the host does not have. */
  readonly onMissing: (member: string) => void;
}

/**
 * Runs the actions of a request in order and stops at the first that fails.
 * @param host all objects
 * @param body the request
 * @param hooks calculation and records
 */
export async function runRequest(
  host: HostContext,
  body: RequestBody,
  hooks: RunHooks,
): Promise<ResponseBody> {
  throwIfClosed(hooks);
  const resolver = new PathResolver(host, body.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  host.model.beginStep();
  try {
    for (const [index, action] of body.Actions.entries()) {
      const outcome = await attempt(host, action, resolver, hooks);
      if ('error' in outcome) {
        return { Results: results, TraceIds: traces, Error: errorBody(outcome.error, index) };
      }
      results.push({ ActionId: action.Id, Value: outcome.value ?? null });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    }
  } finally {
    if (!hooks.isClosed()) host.model.endStep();
  }
  return { Results: results, TraceIds: traces };
}

/**
 * The answer to a request that a mistake of the host's own has broken off.
 * @param error as thrown
 */
export function mistake(error: unknown): ResponseBody {
  return { Results: [], TraceIds: [], Error: errorBody(asHostError(error), 0) };
}

/** @throws Error which ends the request */
function throwIfClosed({ isClosed }: RunHooks): void {
  if (isClosed()) throw new Error('The workbook has been closed');
}

/** One action; calculation first where it reads what formulas come to. */
async function attempt(
  { model }: HostContext,
  action: Action,
  resolver: PathResolver,
  hooks: RunHooks,
): Promise<{ readonly value: unknown } | { readonly error: HostError }> {
  try {
    if (needsCalculation(action, resolver) && !hooks.isSettled()) {
      model.endStep();
      await hooks.settle().finally(() => {
        throwIfClosed(hooks);
        model.beginStep();
      });
    }
    return { value: await runAction(action, resolver) };
  } catch (error) {
    const known = asHostError(error);
    if (known.missing !== null) hooks.onMissing(known.missing);
    return { error: known };
  }
}

function errorBody(error: HostError, index: number): NonNullable<ResponseBody['Error']> {
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: error.httpStatusCode,
  };
}

/** A mistake of the host's own is told as such, with its trace: it must not look like Excel's. */
function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', `Mistake in the workbench's Excel: ${trace}`, trace);
}

/** Methods that see what formulas come to: a row is as high as the text in it needs. */
const NEED_VALUES: ReadonlySet<string> = new Set(['Calculate', 'AutofitRows', 'AutofitColumns']);

function needsCalculation(action: Action, resolver: PathResolver): boolean {
  if (action.ActionType === ACTION.method) return NEED_VALUES.has(action.Name ?? '');
  if (action.ActionType !== ACTION.query && action.ActionType !== ACTION.queryAsJson) return false;
  const object = resolver.resolve(action.ObjectPathId);
  return object !== null && readsCalculated(object, action.QueryInfo ?? {});
}

async function runAction(action: Action, resolver: PathResolver): Promise<unknown> {
  const { ObjectPathId: pathId } = action;
  switch (action.ActionType) {
    case ACTION.trace:
      return null;
    case ACTION.instantiate:
      return resolver.resolve(pathId)?.identity() ?? null;
    case ACTION.ensureUnchanged:
      resolver.resolve(pathId);
      return null;
    case ACTION.query:
    case ACTION.queryAsJson: {
      const object = resolver.resolve(pathId);
      return object === null ? null : queryObject(object, action.QueryInfo ?? {});
    }
    case ACTION.method:
      return callMethod(action, resolver);
    case ACTION.set:
      setValue(existing(resolver, pathId), action.Name ?? '', resolver.argument(action));
      return null;
    case ACTION.update: {
      const object = existing(resolver, pathId);
      const state = Object.entries(action.ObjectState ?? {});
      for (const [name, value] of state) setValue(object, name, value);
      return null;
    }
    default:
      throw new HostError(
        'NotImplemented',
        `The workbench's Excel knows no action ${String(action.ActionType)}.`,
        `action ${String(action.ActionType)}`,
      );
  }
}

async function callMethod(action: Action, resolver: PathResolver): Promise<unknown> {
  const object = resolver.resolve(action.ObjectPathId);
  if (object === null) return null;
  const name = action.Name ?? '';
  const result = await located(object, name, () => {
    return object.call(name, resolver.arguments(action.ArgumentInfo));
  });
  return isHostObject(result) ? result.identity() : result;
}

function setValue(object: HostObject, name: string, value: unknown): void {
  located(object, name, () => {
    object.set(name, value);
  });
}

function existing(resolver: PathResolver, pathId: number): HostObject {
  const object = resolver.resolve(pathId);
  if (object !== null) return object;
  throw new HostError('InvalidOperation', 'The object is a null object.');
}

/** Runs a member and names it in the error that it may throw. */
function located<Result>(object: HostObject, member: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === '') {
      error.location = `${object.className}.${camel(member)}`;
    }
    throw error;
  }
}
