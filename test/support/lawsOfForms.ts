import fc from 'fast-check';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { footprintOf, stageSums } from './footprintOf';
import { gridOf } from './gridOf';
import { rearranged } from './rearranged';

/** Sheets by name, row by row. */
export type Sheets = Readonly<Record<string, readonly (readonly CellContent[])[]>>;

/** What a ledger comes to, and what is asked. */
export interface FormReading {
  /** By product and stage, for one declared unit. */
  readonly sums: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** The first product's declared unit, as "1 t". */
  readonly declared: string;
  readonly asked: readonly string[];
  readonly told: readonly string[];
}

/**
 * Reads and calculates sheets.
 * @param sheets as a person wrote them
 * @param answers by the question's code
 */
export function formReading(
  sheets: Sheets,
  answers: Readonly<Record<string, string>> = {},
): FormReading {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const open = footprintOf(grids).inventory.questions;
  const given = open.flatMap(({ id, code }) => {
    const answer = answers[code];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return readingOf(grids, Object.fromEntries(given));
}

function readingOf(grids: readonly Grid[], answers: Readonly<Record<string, string>>): FormReading {
  const { footprint, inventory } = footprintOf(grids, answers);
  const unit = footprint.products[0]?.product.declaredUnit;
  return {
    sums: stageSums(footprint),
    declared: `${String(unit?.covered)} ${unit?.unit ?? ''}`.trim(),
    asked: inventory.questions.map(({ code }) => code),
    told: [...inventory.findings, ...footprint.findings].map(({ code }) => code),
  };
}

const order = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 12 });
const places = (most: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: 0, max: most }), { maxLength: 2 });

/**
 * A ledger comes to the same with blank rows and columns inserted, and where no column speaks for the one
 * beside it, with its columns in any order.
 * @param sheets as a person wrote them
 * @param isOrdered whether columns must stay side by side, as a unit behind its amount
 */
export function expectLaws(sheets: Sheets, isOrdered: boolean): void {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { sums } = readingOf(grids, {});
  const ways = fc.record({
    order: isOrdered ? fc.constant([0]) : order,
    blankRows: places(8),
    blankColumns: places(6),
  });
  fc.assert(
    fc.property(ways, (how) => {
      const moved = grids.map((grid) => rearranged(grid, how));
      expect(readingOf(moved, {}).sums).toEqual(sums);
    }),
    { numRuns: 40, seed: 5 },
  );
}
