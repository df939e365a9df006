import { missingMember } from './hostError';
import type { Arguments } from './readArguments';

/** A scalar property. Those that depend on formulas wait for the calculation. */
export interface ValueMember<Self> {
  readonly get: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
  readonly calculated?: boolean;
  /** Not answered when everything is asked for. */
  readonly onlyByName?: boolean;
}

/** One class of the object model, as a table: what the wire calls a member → what it does. */
export interface ClassTable<Self> {
  readonly name: string;
  /** What the client must learn when the object is made, such as its id. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly values?: Readonly<Record<string, ValueMember<Self>>>;
  /** Properties that are objects. */
  readonly links?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** Methods; a null from one that makes an object is a null object. */
  readonly calls?: Readonly<Record<string, (self: Self, args: Arguments) => unknown>>;
  /** The members of a collection. */
  readonly items?: (self: Self) => readonly HostObject[];
}

/** An object of the model, reached by names alone. */
export interface HostObject {
  readonly className: string;
  identity(): Readonly<Record<string, unknown>>;
  /** Names of the scalar properties that a load of everything answers. */
  readonly valueNames: readonly string[];
  /** The wire's spelling of a member that was asked for in another case; null when unknown. */
  valueNamed(name: string): string | null;
  linkNamed(name: string): string | null;
  isCalculated(value: string): boolean;
  get(value: string): unknown;
  set(value: string, content: unknown): void;
  link(name: string): HostObject | null;
  call(method: string, args: Arguments): unknown;
  items(): readonly HostObject[] | null;
  /** The object's own data, for members of other classes that take it as an argument. */
  readonly self: unknown;
}

/** Whether a result is an object of the model. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && MARK in value;
}

const MARK = Symbol('host object');

/**
 * Makes objects of a class.
 * @param table of the class
 */
export function classOf<Self>(table: ClassTable<Self>): (self: Self) => HostObject {
  const { name, values = {}, links = {}, calls = {} } = table;
  const valueNames = Object.keys(values).filter((value) => values[value]?.onlyByName !== true);
  const valueSpelling = spelling(values);
  const linkSpelling = spelling(links);

  return (self) => ({
    [MARK]: true,
    self,
    className: name,
    valueNames,
    identity: () => table.identity?.(self) ?? {},
    valueNamed: (asked) => valueSpelling.get(asked.toLowerCase()) ?? null,
    linkNamed: (asked) => linkSpelling.get(asked.toLowerCase()) ?? null,
    isCalculated: (value) => values[value]?.calculated === true,
    get: (value) => member(values, name, value).get(self),
    set: (value, content) => {
      const { set } = member(values, name, value);
      if (set === undefined) throw missingMember(`${name}.${camel(value)} =`);
      set(self, content);
    },
    link: (link) => member(links, name, link)(self),
    call: (method, args) => member(calls, name, method)(self, args),
    items: () => table.items?.(self) ?? null,
  });
}

function member<Member>(
  members: Readonly<Record<string, Member>>,
  className: string,
  name: string,
): Member {
  const found = Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw missingMember(`${className}.${camel(name)}`);
  return found;
}

function spelling(members: object): ReadonlyMap<string, string> {
  return new Map(Object.keys(members).map((name) => [name.toLowerCase(), name]));
}

/**
 * A member's name as the add-in writes it: GetRange → getRange.
 * @param name as on the wire
 */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
