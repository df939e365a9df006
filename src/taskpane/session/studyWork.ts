/** The calculation, in a chunk of its own: the pane is drawn before it is there. */
export { assessStudy } from '../../app/session/assessStudy';
export { staleReasons } from '../../app/session/staleReasons';
