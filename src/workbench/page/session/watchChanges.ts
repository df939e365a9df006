import type { UniverSession } from '../../univer/univerSession';
import { FITTED_ROWS } from '../grid/fitRows';

/**
 * Tells of every change of the workbook that would be saved, whoever made it.
 * @param session the workbook
 * @param onChange told after each
 */
export function watchChanges(session: UniverSession, onChange: () => void): void {
  const { core } = session.modules;
  session.commands.onCommandExecuted(({ id, type, params }, options) => {
    if (type !== core.CommandType.MUTATION || options?.['fromFormula'] === true) return;
    if (id.startsWith('formula.') || id === FITTED_ROWS) return;
    if ((params as { readonly unitId?: string } | undefined)?.unitId !== session.unitId) return;
    onChange();
  });
}
