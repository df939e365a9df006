import type { Question } from '../../../core/study/question';
import type { Grid } from '../../../workbook/grid';
import { nameKey } from '../../text/nameKey';
import { sheetKeys } from './sheetKeys';

/**
 * The ids of questions, whose readers know a sheet only by its name.
 * @param grids the user's sheets, those of the first file first
 * @returns the id of a question with the sheet's key in place of its name
 */
export function questionSheets(
  grids: readonly Grid[],
): (question: Pick<Question, 'id' | 'code' | 'at'>) => string {
  const names = new Map<string, { readonly found: string; readonly told: string }>();
  for (const [{ file, sheet }, told] of sheetKeys(grids)) {
    const found = nameKey(sheet);
    if (told !== found) names.set(`${file}\n${sheet}`, { found, told });
  }
  return ({ id, code, at }) => {
    const name = at === null ? undefined : names.get(`${at.file}\n${at.sheet}`);
    if (name === undefined) return id;
    const start = `${code}:${name.found}`;
    const rest = id.slice(start.length);
    const isSheet = id.startsWith(start) && (rest === '' || rest.startsWith(':'));
    return isSheet ? `${code}:${name.told}${rest}` : id;
  };
}
