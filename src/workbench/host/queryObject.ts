import { HostError, missingMember } from './hostError';
import { camel } from './hostObject';
import type { HostObject } from './hostObject';
import type { QueryInfo } from './protocol';

/** What is asked of an object: its properties by name, each with what is asked beneath. */
interface Wanted {
  [name: string]: Wanted;
}

const EVERYTHING = '*';

/**
 * The properties of an object, or of each member of a collection, that a load asks for.
 * @param object loaded
 * @param query as sent
 */
export function queryObject(object: HostObject, query: QueryInfo): Record<string, unknown> {
  const items = object.items();
  const wanted = wantedOf(query);
  if (items === null) return project(object, wanted);
  const first = query.Skip ?? 0;
  const page = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  return collection(object, page, wanted);
}

/**
 * Whether a load asks for something that depends on formulas.
 * @param object loaded
 * @param query as sent
 */
export function readsCalculated(object: HostObject, query: QueryInfo): boolean {
  return asksCalculated(object, wantedOf(query));
}

function asksCalculated(object: HostObject, wanted: Wanted): boolean {
  const [first] = object.items() ?? [];
  if (first !== undefined && asksCalculated(first, wanted)) return true;
  return Object.entries(wanted).some(([name, beneath]) => {
    if (name === EVERYTHING) return object.valueNames.some((value) => object.isCalculated(value));
    const value = object.valueNamed(name);
    if (value !== null) return object.isCalculated(value);
    const link = object.linkNamed(name);
    const linked = link === null ? null : object.link(link);
    return linked !== null && asksCalculated(linked, beneath);
  });
}

function wantedOf({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const wanted: Wanted = {};
  const paths = [...Select, ...Expand.map((path) => `${path}/${EVERYTHING}`)];
  for (const path of paths) {
    let level = wanted;
    for (const name of path.split(/[/.]/)) level = level[name] ??= {};
  }
  return paths.length === 0 ? { [EVERYTHING]: {} } : wanted;
}

function collection(
  object: HostObject,
  items: readonly HostObject[],
  wanted: Wanted,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const name of Object.keys(wanted)) {
    const value = object.valueNamed(name);
    if (value !== null) answer[value] = object.get(value);
  }
  const ofItems = Object.fromEntries(
    Object.entries(wanted).filter(([name]) => object.valueNamed(name) === null),
  );
  answer['_Items'] = items.map((item) => project(item, ofItems));
  return answer;
}

function project(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity() };
  for (const [name, beneath] of Object.entries(wanted)) addProperty(answer, object, name, beneath);
  return answer;
}

function addProperty(
  answer: Record<string, unknown>,
  object: HostObject,
  name: string,
  beneath: Wanted,
): void {
  if (name === EVERYTHING) {
    for (const value of object.valueNames) answer[value] = read(object, value);
    return;
  }
  const value = object.valueNamed(name);
  if (value !== null) {
    answer[value] = read(object, value);
    return;
  }
  const link = object.linkNamed(name);
  if (link === null) throw missingMember(`${object.className}.${camel(name)}`);
  answer[link] = linked(object.link(link), beneath);
}

function linked(object: HostObject | null, beneath: Wanted): unknown {
  if (object === null) return null;
  const wanted = Object.keys(beneath).length === 0 ? { [EVERYTHING]: {} } : beneath;
  const items = object.items();
  return items === null ? project(object, wanted) : collection(object, items, withoutItems(wanted));
}

/** A collection beneath another object is asked for as items/name. */
function withoutItems(wanted: Wanted): Wanted {
  const { items, ...rest } = wanted;
  return items === undefined ? rest : { ...rest, ...items };
}

function read(object: HostObject, value: string): unknown {
  try {
    return object.get(value);
  } catch (error) {
    if (error instanceof HostError && error.location === '') {
      error.location = `${object.className}.${camel(value)}`;
    }
    throw error;
  }
}
