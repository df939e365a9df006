import type { Question } from '../../core/study/question';
import type { Grid } from '../../workbook/grid';
import { nameKey } from '../text/nameKey';

/**
 * How questions name sheets in their ids. A sheet goes by its name in its own file, so that an answer
 * holds for the file and for a copy of the sheet in another workbook alike; where an earlier file has
 * a sheet of that name, the file's name is added.
 * @param grids the user's sheets, those of the first file first
 * @returns the id of a question that a reader gave the sheet's name
 */
export function questionSheets(
  grids: readonly Grid[],
): (question: Pick<Question, 'id' | 'code' | 'at'>) => string {
  const names = new Map<string, { readonly found: string; readonly told: string }>();
  const fileOf = new Map<string, string>();
  for (const { file, sheet, originSheet } of grids) {
    const name = nameKey(originSheet ?? sheet);
    const owner = fileOf.get(name) ?? file;
    fileOf.set(name, owner);
    const told = owner === file ? name : `${name}@${nameKey(file)}`;
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
