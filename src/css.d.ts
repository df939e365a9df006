/** Styles are bundled for their effect; they have no value. */
declare module '*.css';
