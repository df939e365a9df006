import { parseAreaAddress } from '../read/parseAreaAddress';
import type { CellValue, WorkbookView } from '../../workbook/view';
import type { PointsOf } from './savedChart';

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?[0-9]+(?::\$?[A-Z]+\$?[0-9]+)?)$/;

/**
 * What the cells that charts read hold now. A reference to more than one area gives nothing: the
 * spreadsheet reads it when it shows the chart.
 * @param view the workbook
 */
export function pointsOf(view: WorkbookView): PointsOf {
  return (reference) => {
    const [, quoted, bare, address = ''] = REFERENCE.exec(reference) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const sheet = view.sheets.find((one) => one.name === name);
    const area = parseAreaAddress(address);
    if (sheet === undefined || area === null) return [];
    const points: (string | null)[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        points.push(pointText(sheet.cells.get(row)?.get(column)?.value ?? null));
      }
    }
    return points;
  };
}

function pointText(value: CellValue): string | null {
  return value === null || typeof value === 'object' ? null : String(value);
}
