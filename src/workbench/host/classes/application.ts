import { oneOf } from '../checkValue';
import type { HostContext } from '../hostContext';
import { classOf } from '../hostObject';

interface Application {
  readonly host: HostContext;
}

/** Excel as a whole: when it calculates. */
export const application = classOf<Application>({
  name: 'Application',
  values: {
    CalculationMode: {
      get: ({ host }) => host.extras.calculationMode,
      set: ({ host }, value) => {
        const mode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        host.extras.calculationMode = mode;
        host.model.setAutomatic(mode !== 'Manual');
      },
    },
    CalculationState: {
      get: ({ host }) => (host.model.isSettled() ? 'Done' : 'Pending'),
    },
    CalculationEngineVersion: { get: () => 191029 },
  },
  calls: {
    // Also in manual mode; the answer comes when it is done.
    Calculate: async ({ host }, args) => {
      oneOf(args.get(0), ['Recalculate', 'Full', 'FullRebuild']);
      await host.model.settle();
      return null;
    },
    // Formulas are calculated when something is read, at the earliest: nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
