void import(/* webpackChunkName: "pane" */ './startPane').then(({ startPane }) => startPane());
