import type { HostContext } from './hostContext';
import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import { camel, isHostObject } from './hostObject';
import { PATH } from './protocol';
import type { Action, ArgumentInfo, ObjectPath } from './protocol';
import { Arguments } from './readArguments';
import { serviceNamed } from './services';

/** Finds the objects that a request speaks of, each once. Null is a null object. */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly host: HostContext,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath');
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(values.map((value, index) => this.value(value, paths[index])));
  }

  /** The value that an action sets. */
  argument(action: Action): unknown {
    return this.arguments(action.ArgumentInfo).get(0);
  }

  private value(value: unknown, path: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(path)) {
      return value.map((item, index) => this.value(item, path[index]));
    }
    return typeof path === 'number' && path > 0 ? this.resolve(path) : this.within(value);
  }

  /** Objects among the properties of an argument stand there by the number of their path. */
  private within(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.within(item));
    if (typeof value !== 'object' || value === null) return value;
    const { _ObjectPathId: path } = value as { readonly _ObjectPathId?: unknown };
    if (typeof path === 'number') return this.resolve(path);
    const entries = Object.entries(value).map(([key, item]) => [key, this.within(item)] as const);
    return Object.fromEntries(entries);
  }

  private follow(path: ObjectPath): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.host.make.workbook();
      case PATH.service:
        return serviceNamed(this.host, name);
      case PATH.method:
        return this.fromParent(path, name, (parent) => {
          return parent.call(name, this.arguments(path.ArgumentInfo));
        });
      case PATH.indexer:
        return this.fromParent(path, 'GetItem', (parent) => {
          return parent.call('GetItem', this.arguments(path.ArgumentInfo));
        });
      case PATH.property:
        return this.fromParent(path, name, (parent) => parent.link(name));
      case PATH.reference: {
        const kept = this.host.references.find(name);
        if (kept === null) throw new HostError('InvalidReference');
        return kept;
      }
      case PATH.nothing:
        return null;
      default:
        throw new HostError('InvalidObjectPath');
    }
  }

  private fromParent(
    path: ObjectPath,
    member: string,
    get: (parent: HostObject) => unknown,
  ): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    try {
      const result = get(parent);
      if (result === null || isHostObject(result)) return result;
    } catch (error) {
      if (error instanceof HostError && error.location === '') {
        error.location = `${parent.className}.${camel(member)}`;
      }
      throw error;
    }
    throw new HostError('InvalidObjectPath');
  }
}
