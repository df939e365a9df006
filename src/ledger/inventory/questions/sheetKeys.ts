import type { Grid } from '../../../workbook/grid';
import { nameKey } from '../../text/nameKey';

/**
 * How ids name sheets. A sheet goes by its name in its own file, so that an answer holds for the file
 * and for a copy of the sheet in another workbook alike; where an earlier file has a sheet of that
 * name, the file's name is added.
 * @param grids the user's sheets, those of the first file first
 */
export function sheetKeys(grids: readonly Grid[]): ReadonlyMap<Grid, string> {
  const fileOf = new Map<string, string>();
  return new Map(
    grids.map((grid) => {
      const name = nameKey(grid.originSheet ?? grid.sheet);
      const owner = fileOf.get(name) ?? grid.file;
      fileOf.set(name, owner);
      return [grid, owner === grid.file ? name : `${name}@${nameKey(grid.file)}`];
    }),
  );
}
