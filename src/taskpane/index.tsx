import { associateCommands } from '../commands/associateCommands';
import { register } from '../functions/register';
import { loadLookUp } from '../functions/withLookUp';
import { fromRibbon } from './session/fromRibbon';
import './pane.css';

// The functions come first and alone: cells wait for them, and React takes its time.
register();
const started = import(/* webpackChunkName: "pane" */ './startPane').then(({ startPane }) =>
  startPane(),
);
associateCommands(fromRibbon(started));
// So that cells seldom wait for it. Where it fails, the cell that needs it tries again and says so.
void started.then(loadLookUp).catch(() => null);
