import { register } from '../functions/register';

// The functions come first and alone: cells wait for them, and React takes its time.
register();
void import(/* webpackChunkName: "pane" */ './startPane').then(({ startPane }) => {
  startPane();
});
