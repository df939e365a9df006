import {
  CAME_OUT_CELLS,
  CO_PRODUCT_CELLS,
  CO_PRODUCT_MARKS,
  ENERGY_OUT_MARKS,
  INPUT_CELLS,
  PLAIN_WASTE_MARKS,
  PRODUCED_TITLES,
  WASTE_MARKS,
} from '../../language/producedWords';
import type { ActivityRow } from '../../ledger';
import { foldWord } from '../../text/fold';
import { substanceNamed } from '../../values/substanceNamed';

/**
 * Tells of the rows of a balance that are no product which of them came out: waste, whose treatment counts,
 * and what is useful to others, which is no use of anything.
 * @param rows of one table that are not taken for products
 * @param all rows of the table
 */
export function comingOut(
  rows: readonly ActivityRow[],
  all: readonly ActivityRow[],
): readonly ActivityRow[] {
  const isBalance = all.some(
    (row) => isIn(row, CAME_OUT_CELLS) || isIn(row, INPUT_CELLS) || isTitledOutput(row),
  );
  if (!isBalance) return rows;
  return rows.map((row) => {
    const cameOut = sortOf(row);
    return cameOut === null ? row : { ...row, cameOut };
  });
}

/**
 * Whether a row stands under the title 产出 or Outputs.
 * @param row of a balance
 */
export function isTitledOutput({ table: { table } }: ActivityRow): boolean {
  const title = table.captions.at(-1);
  return title !== undefined && PRODUCED_TITLES.includes(foldWord(title.text));
}

/**
 * Whether what comes out is waste: 废渣; 炉渣 as well, but not where it is called a by-product.
 * @param row of a balance
 */
export function isWaste(row: ActivityRow): boolean {
  return has(row, isCoProduct(row) ? PLAIN_WASTE_MARKS : WASTE_MARKS);
}

/**
 * Whether a name says that what comes out is not what the process is for: 副产硫酸铵.
 * @param row of a balance
 */
export function isCoProduct(row: ActivityRow): boolean {
  return has(row, CO_PRODUCT_MARKS);
}

/**
 * Whether what comes out is steam, heat, power or fuel gas.
 * @param row of a balance
 */
export function isEnergyOut(row: ActivityRow): boolean {
  return has(row, ENERGY_OUT_MARKS) && !isWaste(row);
}

function sortOf(row: ActivityRow): NonNullable<ActivityRow['cameOut']> | null {
  const isOut = isIn(row, CAME_OUT_CELLS) || isIn(row, CO_PRODUCT_CELLS) || isTitledOutput(row);
  // What gets into the air is an emission, whatever it stands among.
  if (!isOut || substanceNamed(row.name.text) !== null) return null;
  if (isWaste(row)) return 'waste';
  // A product without a factor that nothing tells from others is told by the factor it lacks.
  const isTold = row.factor?.value.kind === 'figure' || isEnergyOut(row) || isCoProduct(row);
  return isTold || isIn(row, CO_PRODUCT_CELLS) ? 'useful' : null;
}

function isIn({ stage }: ActivityRow, cells: readonly string[]): boolean {
  return stage !== null && cells.includes(foldWord(stage.text));
}

function has({ name }: ActivityRow, marks: readonly string[]): boolean {
  const word = foldWord(name.text);
  return marks.some((mark) => word.includes(mark));
}
