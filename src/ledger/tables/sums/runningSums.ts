/** The amounts of a row by column, each with its unit as written. */
export type Amounts = ReadonlyMap<number, { readonly value: number; readonly unit: string }>;

/** Sums of amounts that grow row by row, so that a table of any length is gone through once. */
export interface RunningSums {
  /** Adds a row; one without amounts is none. */
  add(amounts: Amounts): void;
  /** How many rows were added. */
  count(): number;
  /** Whether the rows come to these amounts. One row alone is no sum: the same figure may come twice. */
  come(to: Amounts): boolean;
}

interface ColumnSum {
  total: number;
  count: number;
  readonly unit: string;
  isAlike: boolean;
}

/** Starts without rows. */
export function runningSums(): RunningSums {
  const columns = new Map<number, ColumnSum>();
  let rows = 0;
  return {
    add(amounts) {
      if (amounts.size > 0) rows += 1;
      for (const [column, { value, unit }] of amounts) {
        const own = columns.get(column) ?? { total: 0, count: 0, unit, isAlike: true };
        own.total += value;
        own.count += 1;
        own.isAlike = own.isAlike && own.unit === unit;
        columns.set(column, own);
      }
    },
    count: () => rows,
    come: (to) =>
      to.size > 0 &&
      [...to].every(([column, { value, unit }]) => {
        const own = columns.get(column);
        if (own === undefined || own.count < 2 || !own.isAlike) return false;
        return (unit === '' || own.unit === unit) && areEqual(value, own.total);
      }),
  };
}

const RELATIVE = 1e-9;

function areEqual(a: number, b: number): boolean {
  return a !== 0 && Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
}
