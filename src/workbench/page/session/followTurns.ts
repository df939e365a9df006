import type { UniverSession } from '../../univer/univerSession';
import type { PageState } from './state';

type Turns = PageState['turns'];

/**
 * Follows whether there is something to take back or to do again.
 * @param session the workbook
 * @param show told at once, and when it changes
 * @returns ends it
 */
export function followTurns(session: UniverSession, show: (turns: Turns) => void): () => void {
  const { undoRedoStatus$ } = session.injector.get(session.modules.core.IUndoRedoService);
  let last = '';
  const following = undoRedoStatus$.subscribe(({ undos, redos }) => {
    const turns = { canUndo: undos > 0, canRedo: redos > 0 };
    const text = JSON.stringify(turns);
    if (text !== last) show(turns);
    last = text;
  });
  return () => {
    following.unsubscribe();
  };
}
