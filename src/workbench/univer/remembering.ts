import type { ICommand } from '@univerjs/core';
import type { Step } from './stepRecord';
import type { UniverSession } from './univerSession';

const ID = 'workbench.mutation.remember';

/**
 * Univer's undo knows mutations only: this makes one of anything.
 * @param session the workbook
 * @returns makes a mutation that runs what it is given
 */
export function createRemembering({
  commands,
  modules,
  unitId,
}: UniverSession): (run: () => void) => Step {
  const mutation: ICommand<{ readonly run: () => void }> = {
    id: ID,
    type: modules.core.CommandType.MUTATION,
    handler: (_, params) => {
      params?.run();
      return true;
    },
  };
  commands.registerCommand(mutation);
  return (run) => ({ id: ID, params: { unitId, run } });
}
