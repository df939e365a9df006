import type { CaptionedProducts } from '../../captions/captionedProducts';
import { headingOf, namesProduct } from '../../tables/headers/headingOf';
import { columnOf, type LedgerTable } from '../../tables/ledgerTable';
import { stagesNamed } from '../../text/stagesNamed';
import { cellRefAt } from '../cellRefAt';
import { foundAt } from '../foundAt';
import type { Label } from './readLabel';

/** What the headings above a row say about it. */
export interface UnderHeadings {
  readonly product: Label | null;
  readonly stage: Label | null;
  /** A heading of which its words do not say what it names. */
  readonly group: Label | null;
  /** For a heading's own row that does not say what it names: merged over columns, or a plain cell. */
  readonly heading: 'wide' | 'plain' | null;
}

const NOTHING: UnderHeadings = { product: null, stage: null, group: null, heading: null };

/**
 * Follows the headings between the rows of a table: each holds until the next of its kind, and a
 * new product begins without a stage.
 * @param table the table
 * @param captioned the products that captions name
 * @returns a reader to be asked row by row, from above to below
 */
export function headingReader(
  table: LedgerTable,
  captioned: CaptionedProducts,
): (row: number) => UnderHeadings {
  const headings = new Map(
    table.rows.filter(({ kind }) => kind === 'heading').map((entry) => [entry.row, entry]),
  );
  const column = columnOf(table, 'product')?.index;
  let under = NOTHING;
  return (row) => {
    const heading = headings.has(row) ? headingOf(table.grid, table.merged, row) : null;
    if (heading === null) {
      if (under.heading !== null) under = { ...under, heading: null };
      return under;
    }
    const found = foundAt(table.grid, heading.at);
    const witness = { at: cellRefAt(table.grid, heading.at), found };
    const label: Label = { text: heading.text, witness, ownCell: null, carried: null };
    const { product } = heading;
    if (product !== null) under = { ...NOTHING, product: captioned.label(table.grid, product) };
    else if (namesProduct(heading, column)) under = { ...NOTHING, product: label };
    else if (heading.names === 'stage')
      under = { ...under, stage: label, group: null, heading: null };
    else if (headings.get(row)?.isSection === true)
      under = { ...NOTHING, product: under.product, stage: ofOneStage(label) };
    else under = { ...under, group: label, heading: heading.isWide ? 'wide' : 'plain' };
    return under;
  };
}

/** Section 4 - Energy in the workshop: a section ends the one before, and may name its stage among other words. */
function ofOneStage(label: Label): Label | null {
  return stagesNamed(label.text).size === 1 ? label : null;
}
