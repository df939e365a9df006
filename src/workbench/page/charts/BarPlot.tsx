import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AxisScale } from './axisScale';
import type { Bar } from './bars';
import type { PlotProps } from './plotProps';
import { formatFigure } from './formatFigure';
import { shortLabel } from './shortLabel';

const WIDTH = 460;
const HEIGHT = 240;
const BOTTOM = 22;
const TOP = 6;
const RIGHT = 28;
/** Between a label and the plot. */
const GAP = 6;
const LEAST_LABEL = 24;
const FONT = { fontSize: 11, fill: tokens.colorNeutralForeground1 };

interface BarPlotProps extends PlotProps {
  readonly bars: readonly Bar[];
  readonly scale: AxisScale;
  /** Bars that lie have their categories on the left, the first on top. */
  readonly lying: boolean;
}

/** Bars, lying or standing, beside each other or stacked. */
export function BarPlot(props: BarPlotProps): ReactElement {
  const { bars, scale, lying, figures } = props;
  const left = lying ? 128 : 58;
  const inner = { width: WIDTH - left - RIGHT, height: HEIGHT - TOP - BOTTOM };
  const share = (value: number): number =>
    (Math.min(scale.most, Math.max(scale.least, value)) - scale.least) / (scale.most - scale.least);
  const along = (value: number): number =>
    lying ? left + share(value) * inner.width : TOP + (1 - share(value)) * inner.height;
  const band = (lying ? inner.height : inner.width) / Math.max(1, figures.categories.length);
  const start = lying ? TOP : left;
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} width="100%" aria-hidden="true">
      <ValueAxis {...props} along={along} left={left} />
      {figures.categories.map((name, index) => (
        <CategoryLabel
          key={index}
          {...{ name, lying, left, band }}
          at={start + (index + 0.5) * band}
        />
      ))}
      {bars.map((bar, index) => {
        const lane = (band * 0.72) / bar.lanes;
        const across = start + bar.category * band + band * 0.14 + bar.lane * lane;
        const [a, b] = [along(bar.from), along(bar.to)];
        const [low, size] = [Math.min(a, b), Math.abs(b - a)];
        const box = lying
          ? { x: low, y: across, width: size, height: lane }
          : { x: across, y: low, width: lane, height: size };
        return <rect key={index} {...box} fill={props.color(bar.series)} />;
      })}
    </svg>
  );
}

interface ValueAxisProps extends BarPlotProps {
  readonly along: (value: number) => number;
  readonly left: number;
}

function ValueAxis({ scale, lying, along, left, numberFormat }: ValueAxisProps): ReactElement {
  const end = HEIGHT - BOTTOM;
  return (
    <>
      {scale.ticks.map((tick) => {
        const at = along(tick);
        const line = lying
          ? { x1: at, x2: at, y1: TOP, y2: end }
          : { x1: left, x2: WIDTH - RIGHT, y1: at, y2: at };
        const label = lying
          ? { x: at, y: end + 14, textAnchor: 'middle' as const }
          : { x: left - 6, y: at + 4, textAnchor: 'end' as const };
        return (
          <g key={tick}>
            <line {...line} stroke={tokens.colorNeutralStroke2} />
            <text {...label} {...FONT}>
              {formatFigure(tick, numberFormat)}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface CategoryLabelProps {
  readonly name: string;
  readonly lying: boolean;
  readonly left: number;
  readonly band: number;
  readonly at: number;
}

function CategoryLabel({ name, lying, left, band, at }: CategoryLabelProps): ReactElement {
  const place = lying
    ? { x: left - GAP, y: at + 4, textAnchor: 'end' as const }
    : { x: at, y: HEIGHT - BOTTOM + 14, textAnchor: 'middle' as const };
  return (
    <text {...place} {...FONT}>
      {shortLabel(name, (lying ? left - GAP : Math.max(LEAST_LABEL, band)) / FONT.fontSize)}
      <title>{name}</title>
    </text>
  );
}
