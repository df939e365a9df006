import type { OfficeTheme } from '../../transport/windowExternal';
import type { Appearance } from './pageTheme';

/** The colours that Office tells its add-ins in each appearance: its white, black and contrast. */
export const OFFICE_THEMES: Readonly<Record<Appearance, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};
