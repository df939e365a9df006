import { areaAddress } from '../../workbook/address';
import { BORDER_COLOR, STYLES } from '../../workbook/styles';
import type { CellStyle } from '../../workbook/styles';
import type { PlacedSheet } from './placeSheets';
import type { RequestBudget } from './requestBudget';
import { styleAreas } from './styleAreas';
import type { StyleArea } from './styleAreas';

const BYTES_PER_AREA = 6000;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Gives the cells their looks, after their contents: Excel gives a cell whose formula points to a
 * share or a date the format of that cell.
 * @param budget of requests
 * @param placed our sheets, with their contents
 */
export async function writeLooks(
  budget: RequestBudget,
  placed: readonly PlacedSheet[],
): Promise<void> {
  for (const { plan, sheet } of placed) {
    for (const one of styleAreas(plan.cells)) {
      await budget.reserve(BYTES_PER_AREA);
      writeLook(sheet.getRange(areaAddress(one.area)), one);
    }
  }
}

function writeLook(range: Excel.Range, { style, area }: StyleArea): void {
  const look: CellStyle = STYLES[style];
  const { format } = range;
  // One value for all cells; the types of Office.js know rows only.
  range.numberFormat = (look.numberFormat ?? 'General') as unknown as string[][];
  format.verticalAlignment = 'Center';
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap === true) format.wrapText = true;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  writeFont(format.font, look);
  if (look.border === true) {
    const edges: Excel.BorderIndex[] | string[] = [...EDGES];
    if (area.right > area.left) edges.push('InsideVertical');
    if (area.bottom > area.top) edges.push('InsideHorizontal');
    for (const edge of edges) writeBorder(format.borders.getItem(edge as 'EdgeTop'));
  }
}

/** Said in full: a cell that was a link keeps Excel's blue and its line beneath otherwise. */
function writeFont(font: Excel.RangeFont, look: CellStyle): void {
  font.bold = look.bold === true;
  font.italic = look.italic === true;
  font.underline = look.underline === true ? 'Single' : 'None';
  font.color = `#${look.color ?? '000000'}`;
  if (look.size !== undefined) font.size = look.size;
}

function writeBorder(border: Excel.RangeBorder): void {
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = `#${BORDER_COLOR}`;
}
