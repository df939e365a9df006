/** Height or width of a row or column, and whether it is shown. */
interface Size {
  readonly hidden: boolean;
  readonly height?: number | null;
  readonly width?: number | null;
}

/**
 * The rows or columns of which a view says something: an entry without a size that is shown counts
 * as none.
 * @param all rows or columns by number
 */
export function spokenSizes<Spoken extends Size>(
  all: ReadonlyMap<number, Spoken>,
): ReadonlyMap<number, Spoken> {
  return new Map(
    [...all].filter(
      ([, { hidden, height, width }]) => hidden || (height ?? width ?? null) !== null,
    ),
  );
}
