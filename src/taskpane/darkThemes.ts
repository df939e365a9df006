/** Fluent's themes for dark and for high contrast, in a chunk of their own: most people use neither. */
export {
  teamsHighContrastTheme as contrast,
  webDarkTheme as dark,
} from '@fluentui/react-components';
