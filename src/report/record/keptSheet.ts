import { largestOf } from '../../core/extremes';
import { cellAddress } from '../../workbook/address';
import type { CellContent, Grid } from '../../workbook/grid';
import type { PlannedCell, PlannedContent, SheetPlan } from '../../workbook/plan';
import { sheetPlan } from '../sheetWriter';

/** Wide enough to find one's way; how the sheet looked is not known. */
const WIDTH = 18;

/**
 * A record that cannot be read, with all that it holds: nobody but its owner may throw it away.
 * @param grid as it was read
 */
export function keptSheet(grid: Grid): SheetPlan {
  const cells = [...grid.rows].flatMap(([row, contents]) =>
    contents.flatMap((content, column): PlannedCell[] => {
      const at = { row, column };
      const formula = grid.formulas.get(cellAddress(at));
      const planned = plannedOf(content, formula);
      return planned === null ? [] : [{ at, content: planned, style: 'text' }];
    }),
  );
  const columns = Math.max(1, largestOf(cells.map(({ at }) => at.column + 1)));
  return sheetPlan({
    key: 'report',
    name: grid.sheet,
    cells,
    columnWidths: Array.from({ length: columns }, () => WIDTH),
  });
}

/** What Excel writes as a literal is one; truth and errors are formulas that come to them. */
function plannedOf(content: CellContent, formula: string | undefined): PlannedContent | null {
  if (content === null) return formula === undefined ? null : formulaOf(formula, '');
  if (typeof content === 'string') {
    return formula === undefined ? { kind: 'text', text: content } : formulaOf(formula, content);
  }
  if (typeof content === 'object' && 'error' in content) {
    return formulaOf(formula ?? content.error, content);
  }
  const value = typeof content === 'object' ? content.dateSerial : content;
  if (formula !== undefined) return formulaOf(formula, value);
  return typeof value === 'number'
    ? { kind: 'number', value }
    : formulaOf(value ? 'TRUE' : 'FALSE', value);
}

function formulaOf(
  formula: string,
  value: Extract<PlannedContent, { kind: 'formula' }>['value'],
): PlannedContent {
  return { kind: 'formula', formula, value };
}
