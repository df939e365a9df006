import type { CellContent } from '../../workbook/grid';
import { meaningKey } from './meaningKey';
import { parseFigure } from './parseFigure';
import { parseUnit } from './parseUnit';

/**
 * The unit that all cells of a column have which have one, behind a number or alone.
 * @param contents the cells of a column
 * @returns the first cell's spelling; null where there is no unit, or more than one
 */
export function usualUnit(contents: readonly CellContent[]): string | null {
  let usual: { readonly text: string; readonly meaning: string } | null = null;
  for (const content of contents) {
    if (typeof content !== 'string') continue;
    const text = parseFigure(content)?.unitText ?? content;
    const [first] = parseUnit(text);
    if (first === undefined) continue;
    const meaning = meaningKey(first);
    if (usual !== null && usual.meaning !== meaning) return null;
    usual ??= { text, meaning };
  }
  return usual?.text ?? null;
}
