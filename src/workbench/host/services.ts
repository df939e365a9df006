import type { HostContext } from './hostContext';
import { missingMember } from './hostError';
import { classOf } from './hostObject';
import type { HostObject } from './hostObject';

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
    // Told of these, office.js answers calls within 210 ms instead of 500.
    _GetEnabledFeatures: () => [1, 2, 3, 4],
  },
});

/** Tells Excel what the add-in is doing; nothing of it comes back to the add-in. */
const internal = classOf<Service>({
  name: 'AddinInternalService',
  calls: { NotifyActionHandlerReady: () => null },
});

/**
 * An object that office.js makes by the name of its service.
 * @param host the host
 * @param name as sent
 */
export function serviceNamed(host: HostContext, name: string): HostObject {
  if (name === 'Microsoft.ExcelServices.CustomFunctions') return customFunctions({ host });
  if (name === 'Microsoft.InternalService.AddinInternalService') return internal({ host });
  throw missingMember(`service ${name}`);
}
