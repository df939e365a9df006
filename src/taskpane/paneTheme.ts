import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** Fonts that machines with Excel bring; the last stands for machines without any of them. */
const FONTS =
  "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const DARK_BELOW = 128;

/**
 * Fluent's theme that goes with Office's.
 * @param background of Office's panes, #rrggbb; undefined where Office tells none
 * @param forcedColors whether the system forces its colours
 */
export function paneTheme(background: string | undefined, forcedColors: boolean): Theme {
  return { ...themeFor(background, forcedColors), fontFamilyBase: FONTS };
}

function themeFor(background: string | undefined, forcedColors: boolean): Theme {
  // No theme of Office's own is purely black; high contrast is.
  if (forcedColors || background === '#000000') return teamsHighContrastTheme;
  if (background === undefined) return webLightTheme;
  return brightness(background) < DARK_BELOW ? webDarkTheme : webLightTheme;
}

/** Perceived brightness of a colour, 0 to 255 (ITU-R BT.601). */
function brightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * (red as number) + 0.587 * (green as number) + 0.114 * (blue as number);
}
