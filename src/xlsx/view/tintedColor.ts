/** Hue, luminance and saturation are counted in 240ths: so Windows and Excel do it. */
const FULL = 240;
const BYTE = 255;
const THIRD = FULL / 3;
const SIXTH = FULL / 6;
/** Files hold a tint of 0.8 as 0.79998: a hair below a whole number is meant to be that number. */
const NEARLY = 0.01;

interface Hls {
  readonly hue: number;
  readonly luminance: number;
  readonly saturation: number;
}

/**
 * A colour made lighter or darker the way Excel does it, whole numbers and all, so that colours
 * of a theme come out as Excel shows them.
 * @param color RRGGBB
 * @param tint from -1 (black) over 0 (unchanged) to 1 (white)
 */
export function tintedColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const hls = hlsOf(color);
  const { luminance } = hls;
  const tinted =
    tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + (FULL - FULL * (1 - tint));
  return rgbOf({ ...hls, luminance: Math.trunc(tinted + NEARLY) });
}

function hlsOf(color: string): Hls {
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = channels;
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const [sum, range] = [most + least, most - least];
  const luminance = Math.trunc((sum * FULL + BYTE) / (2 * BYTE));
  if (range === 0) return { hue: (FULL * 2) / 3, luminance, saturation: 0 };
  const divisor = luminance <= FULL / 2 ? sum : 2 * BYTE - sum;
  const saturation = Math.trunc((range * FULL + divisor / 2) / divisor);
  const away = (channel: number): number =>
    Math.trunc(((most - channel) * SIXTH + range / 2) / range);
  const hue =
    red === most
      ? away(blue) - away(green)
      : green === most
        ? THIRD + away(red) - away(blue)
        : 2 * THIRD + away(green) - away(red);
  return { hue: (hue + FULL) % FULL, luminance, saturation };
}

function rgbOf({ hue, luminance, saturation }: Hls): string {
  const high =
    luminance <= FULL / 2
      ? Math.trunc((luminance * (FULL + saturation) + FULL / 2) / FULL)
      : luminance + saturation - Math.trunc((luminance * saturation + FULL / 2) / FULL);
  const low = 2 * luminance - high;
  return [hue + THIRD, hue, hue - THIRD]
    .map((at) => channelAt(low, high, (at + FULL) % FULL))
    .map((share) => Math.trunc((share * BYTE + FULL / 2) / FULL))
    .map((byte) => Math.min(BYTE, Math.max(0, byte)).toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}

function channelAt(low: number, high: number, hue: number): number {
  const rise = (steps: number): number =>
    low + Math.trunc(((high - low) * steps + SIXTH / 2) / SIXTH);
  if (hue < SIXTH) return rise(hue);
  if (hue < FULL / 2) return high;
  if (hue < 2 * THIRD) return rise(2 * THIRD - hue);
  return low;
}
