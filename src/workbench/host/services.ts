import type { HostContext, PaneOfHost } from './hostContext';
import { HostError, missingMember } from './hostError';
import { classOf } from './hostObject';
import type { HostObject } from './hostObject';
import type { Arguments } from './readArguments';

interface Service {
  readonly host: HostContext;
}

const customFunctions = classOf<Service>({
  name: 'CustomFunctions',
  calls: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ host }) => {
      host.functions.setReady();
      return null;
    },
    SetInvocationResults: ({ host }, args) => deliver(host, args),
    SetInvocationArrayResults: ({ host }, args) => deliver(host, args),
    // Told of these, office.js answers calls within 210 ms instead of 500.
    _GetEnabledFeatures: () => [1, 2, 3, 4],
  },
});

function deliver(host: HostContext, args: Arguments): null {
  const rows = args.get(0);
  if (!Array.isArray(rows)) throw new HostError('InvalidArgument');
  host.functions.deliver(rows as readonly (readonly unknown[])[]);
  return null;
}

/** Tells Excel what the add-in is doing; nothing of it comes back to the add-in. */
const internal = classOf<Service>({
  name: 'AddinInternalService',
  calls: { NotifyActionHandlerReady: () => null },
});

/** Behind Office.addin.showAsTaskpane() and hide(). */
const appRuntime = classOf<Service>({
  name: 'AppRuntimeService',
  calls: {
    GetAppRuntimeState: ({ host }) => (paneOf(host).isShown() ? VISIBLE : 'Background'),
    SetAppRuntimeState: ({ host }, args) => {
      paneOf(host).show(args.text(0) === VISIBLE);
      return null;
    },
  },
});

const VISIBLE = 'Visible';

function paneOf({ setup: { pane } }: HostContext): PaneOfHost {
  if (pane === undefined) throw missingMember('a pane');
  return pane;
}

/**
 * An object that office.js makes by the name of its service.
 * @param host the host
 * @param name as sent
 */
export function serviceNamed(host: HostContext, name: string): HostObject {
  if (name === 'Microsoft.ExcelServices.CustomFunctions') return customFunctions({ host });
  if (name === 'Microsoft.InternalService.AddinInternalService') return internal({ host });
  if (name === 'Microsoft.AppRuntime.AppRuntimeService') return appRuntime({ host });
  throw missingMember(`service ${name}`);
}
