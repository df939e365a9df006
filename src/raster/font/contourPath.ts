/** A point of an outline: on the curve, or the one that bends it. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

/**
 * A closed contour of quadratic curves as commands of an SVG path. Between two points off the curve
 * one lies on it that is not written: their middle.
 * Source: OpenType specification 1.9, table glyf.
 * @param points in their order
 */
export function contourPath(points: readonly OutlinePoint[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const start = first.isOnCurve ? first : last.isOnCurve ? last : middle(first, last);
  const rest = first.isOnCurve ? points.slice(1) : points;
  const path = [`M${written(start)}`];
  let bend: OutlinePoint | null = null;
  for (const point of [...rest, start]) {
    if (point.isOnCurve) {
      path.push(bend === null ? `L${written(point)}` : `Q${written(bend)} ${written(point)}`);
      bend = null;
    } else {
      if (bend !== null) path.push(`Q${written(bend)} ${written(middle(bend, point))}`);
      bend = point;
    }
  }
  return `${path.join('')}Z`;
}

function middle(one: OutlinePoint, other: OutlinePoint): OutlinePoint {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, isOnCurve: true };
}

function written({ x, y }: OutlinePoint): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** A hundredth of a unit of the em is far below what a picture shows. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
