import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { classOf } from '../hostObject';

interface Settings {
  readonly host: HostContext;
}

interface Setting extends Settings {
  readonly key: string;
}

const setting = classOf<Setting>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  values: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ host, key }) => host.extras.settings.get(key),
      set: ({ host, key }, value) => {
        host.extras.settings.set(key, value);
      },
    },
    _Id: { get: ({ key }) => key },
  },
  calls: {
    Delete: ({ host, key }) => {
      host.extras.settings.delete(key);
      return null;
    },
  },
});

/** What the add-in keeps in the workbook. */
export const settings = classOf<Settings>({
  name: 'SettingCollection',
  items: ({ host }) => [...host.extras.settings.keys()].map((key) => setting({ host, key })),
  calls: {
    Add: ({ host }, args) => {
      host.extras.settings.set(args.text(0), args.get(1));
      return setting({ host, key: args.text(0) });
    },
    GetCount: ({ host }) => host.extras.settings.size,
    GetItem: ({ host }, args) => {
      if (!host.extras.settings.has(args.text(0))) throw new HostError('ItemNotFound');
      return setting({ host, key: args.text(0) });
    },
    GetItemOrNullObject: ({ host }, args) => {
      return host.extras.settings.has(args.text(0)) ? setting({ host, key: args.text(0) }) : null;
    },
  },
});
