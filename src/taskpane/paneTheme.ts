import { webLightTheme, type Theme } from '@fluentui/react-components';

/** Fonts that machines with Excel bring; the last stands for machines without any of them. */
const FONTS =
  "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const DARK_BELOW = 128;

/**
 * Fluent's theme that goes with Office's; others than the light one are loaded when needed.
 * @param background of Office's panes, #rrggbb; undefined where Office tells none
 * @param forcedColors whether the system forces its colours
 */
export async function paneTheme(
  background: string | undefined,
  forcedColors: boolean,
): Promise<Theme> {
  return { ...(await themeFor(background, forcedColors)), fontFamilyBase: FONTS };
}

async function themeFor(background: string | undefined, forcedColors: boolean): Promise<Theme> {
  // No theme of Office's own is purely black; high contrast is.
  const isContrast = forcedColors || background === '#000000';
  const isDark = background !== undefined && brightness(background) < DARK_BELOW;
  if (!isContrast && !isDark) return webLightTheme;
  const { dark, contrast } = await import(/* webpackChunkName: "themes" */ './darkThemes');
  return isContrast ? contrast : dark;
}

/** Perceived brightness of a colour, 0 to 255 (ITU-R BT.601). */
function brightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * (red as number) + 0.587 * (green as number) + 0.114 * (blue as number);
}
