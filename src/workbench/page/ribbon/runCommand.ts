import type { Store } from '../session/createStore';
import type { PageState } from '../session/state';
import type { RibbonButton } from './readRibbon';
import type { RibbonCommands } from './ribbonCommands';

/**
 * Runs a button's function in the add-in; the button is busy until it has ended.
 * @param store of the page, which shows what is running and what went wrong
 * @param commands the line to the add-in
 * @param button pressed; one that shows the pane has no function
 */
export async function runCommand(
  store: Store<PageState>,
  commands: RibbonCommands,
  { id, label, action }: RibbonButton,
): Promise<void> {
  if (action.kind !== 'function') return;
  store.change({ running: [...store.get().running, id] });
  const end = await commands.run(action.name, id);
  store.change({ running: store.get().running.filter((each) => each !== id) });
  if (end.kind !== 'done') store.change({ problem: { kind: 'command', name: label, end } });
}
