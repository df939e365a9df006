import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlotProps } from './plotProps';
import { slicesOf, type Slice } from './slices';

const SIZE = 240;
const CENTRE = SIZE / 2;
const RADIUS = 110;

/** The first series as slices of a circle. */
export function PiePlot({ figures, color }: PlotProps): ReactElement {
  const slices = slicesOf(figures);
  return (
    <svg
      viewBox={`0 0 ${String(SIZE)} ${String(SIZE)}`}
      width="100%"
      height="220"
      aria-hidden="true"
    >
      {slices.map((slice) => (
        <path
          key={slice.index}
          d={slicePath(slice)}
          fill={color(slice.index)}
          stroke={tokens.colorNeutralBackground1}
        />
      ))}
    </svg>
  );
}

function slicePath({ from, to }: Slice): string {
  if (to - from >= 1 - 1e-9) {
    const half = `a${String(RADIUS)} ${String(RADIUS)} 0 1 1`;
    const top = String(CENTRE - RADIUS);
    return `M${String(CENTRE)} ${top} ${half} 0 ${String(2 * RADIUS)} ${half} 0 ${String(-2 * RADIUS)}`;
  }
  const [startX, startY] = pointAt(from);
  const [endX, endY] = pointAt(to);
  const large = to - from > 0.5 ? '1' : '0';
  const arc = `A${String(RADIUS)} ${String(RADIUS)} 0 ${large} 1 ${endX} ${endY}`;
  return `M${String(CENTRE)} ${String(CENTRE)} L${startX} ${startY} ${arc} Z`;
}

/** Clockwise from the top, as spreadsheets draw it. */
function pointAt(turn: number): readonly [x: string, y: string] {
  const angle = 2 * Math.PI * turn;
  return [
    (CENTRE + RADIUS * Math.sin(angle)).toFixed(2),
    (CENTRE - RADIUS * Math.cos(angle)).toFixed(2),
  ];
}
