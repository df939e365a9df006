import type { HostEvents } from './hostEvents';
import { EVENT } from './hostEvents';

const METHODS: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  SelectionChangedEvent: EVENT.selection,
  DeletedEvent: EVENT.deleted,
  EventNameChanged: EVENT.renamed,
};

/**
 * The pairs of methods by which the client says which events it wants.
 * @param targetOf the sheet, or the workbook
 * @param names as in METHODS; all of them where none is given
 */
export function eventMethods<Self extends { readonly host: { readonly events: HostEvents } }>(
  targetOf: (self: Self) => string,
  names: readonly string[] = Object.keys(METHODS),
): Record<string, (self: Self) => null> {
  const methods: Record<string, (self: Self) => null> = {};
  for (const name of names) {
    const type = METHODS[name];
    if (type === undefined) throw new Error(`No event is called ${name}`);
    methods[`_Register${name}`] = (self) => {
      self.host.events.register(type, targetOf(self));
      return null;
    };
    methods[`_Unregister${name}`] = (self) => {
      self.host.events.unregister(type, targetOf(self));
      return null;
    };
  }
  return methods;
}
