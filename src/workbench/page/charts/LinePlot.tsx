import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AxisScale } from './axisScale';
import { formatFigure } from './formatFigure';
import type { PlotProps } from './plotProps';
import { shortLabel } from './shortLabel';

const WIDTH = 460;
const HEIGHT = 240;
const LEAST_LABEL = 24;
const PLOT = { left: 58, right: 446, top: 6, bottom: 218 };
const FONT = { fontSize: 11, fill: tokens.colorNeutralForeground1 };

interface LinePlotProps extends PlotProps {
  readonly scale: AxisScale;
}

/** Lines over categories; a cell without a number breaks its line. */
export function LinePlot({ figures, color, scale, numberFormat }: LinePlotProps): ReactElement {
  const band = (PLOT.right - PLOT.left) / Math.max(1, figures.categories.length);
  const x = (index: number): number => PLOT.left + (index + 0.5) * band;
  const y = (value: number): number => {
    const share = (value - scale.least) / (scale.most - scale.least);
    return PLOT.bottom - share * (PLOT.bottom - PLOT.top);
  };
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} width="100%" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            {...{ x1: PLOT.left, x2: PLOT.right, y1: y(tick), y2: y(tick) }}
            stroke={tokens.colorNeutralStroke2}
          />
          <text x={PLOT.left - 6} y={y(tick) + 4} textAnchor="end" {...FONT}>
            {formatFigure(tick, numberFormat)}
          </text>
        </g>
      ))}
      {figures.categories.map((name, index) => (
        <text key={index} x={x(index)} y={PLOT.bottom + 14} textAnchor="middle" {...FONT}>
          {shortLabel(name, Math.max(LEAST_LABEL, band) / FONT.fontSize)}
          <title>{name}</title>
        </text>
      ))}
      {figures.series.map(({ values }, index) => (
        <path
          key={index}
          d={pathOf(values, x, y)}
          stroke={color(index)}
          strokeWidth={2}
          fill="none"
        />
      ))}
    </svg>
  );
}

function pathOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const starts = index === 0 || values[index - 1] === null;
      return `${starts ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join(' ');
}
