import type { Witness } from '../../core/study/evidence';
import { contentAt, type Grid } from '../../workbook/grid';
import type { OutputRow, ReadTable } from '../ledger';
import { findPeriod } from '../periods/findPeriod';
import { cellRefAt } from '../rows/cellRefAt';
import { foundAt } from '../rows/foundAt';
import { NO_NOTATION, notationOf } from '../tables/notation/notationOf';
import { isRateOfOutput } from './isRateOfOutput';
import { readCaptionFigure } from './readCaptionFigure';
import { cellText } from '../values/cellText';
import { columnOf } from '../tables/ledgerTable';
import type { CaptionField } from './captionField';
import type { CaptionedProducts } from './captionedProducts';

/**
 * How many of a product were made, and what its figures refer to, as captions say: 产量：1200台,
 * 功能单位：1台.
 * @param tables all tables
 * @param products that captions name
 */
export function captionedOutputs(
  tables: readonly ReadTable[],
  products: CaptionedProducts,
): readonly OutputRow[] {
  const ofTables = tables.flatMap((table) => {
    if (columnOf(table.table, 'output') !== null) return [];
    const { grid, fields } = table.table;
    return outputsIn(grid, fields, { table, product: products.of(table) });
  });
  const ofCovers = products.covers.flatMap(({ grid, fields, product }) =>
    outputsIn(grid, fields, { table: null, product }),
  );
  return [...ofTables, ...ofCovers];
}

function outputsIn(
  grid: Grid,
  fields: readonly CaptionField[],
  owner: Pick<OutputRow, 'table' | 'product'>,
): readonly OutputRow[] {
  const { table } = owner;
  const notation = table === null ? NO_NOTATION : notationOf(table.table, null);
  const time = fields.find(({ kind }) => kind === 'period');
  const period = time === undefined ? null : (findPeriod(time.value)?.period ?? null);
  return fields.flatMap((field): OutputRow[] => {
    if (field.kind !== 'output' && field.kind !== 'declaredUnit') return [];
    if (field.kind === 'output' && isRateOfOutput(grid, field, table, period)) return [];
    return [
      {
        ...owner,
        row: field.at.row,
        output: readCaptionFigure(grid, field, notation),
        months: [],
        stated: [],
        basis: field.kind,
        period: period ?? findPeriod(cellText(contentAt(grid, field.labelAt)))?.period ?? null,
        labels: labelCells(grid, field),
      },
    ];
  });
}

/** The label gives the number its meaning, where it has a cell of its own. */
function labelCells(grid: Grid, { labelAt, at }: CaptionField): readonly Witness[] {
  const isOne = labelAt.row === at.row && labelAt.column === at.column;
  return isOne ? [] : [{ at: cellRefAt(grid, labelAt), found: foundAt(grid, labelAt) }];
}
