import { associateCommands } from '../commands/associateCommands';
import { fromRibbon } from './session/fromRibbon';

const started = import(/* webpackChunkName: "pane" */ './startPane').then(({ startPane }) =>
  startPane(),
);
associateCommands(fromRibbon(started));
