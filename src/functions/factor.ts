import { isEmptyCell } from '../formulas/cells';
import { resultsFrom, type Results } from './answers';
import { cellFrom, cellsFrom, requiredCells } from './cellsFrom';
import { withLookUp } from './withLookUp';

/**
 * The emission factor of a name, out of a table of factors or the built-in library; #N/A unless the match is sure.
 * @customfunction FACTOR
 * @param name Material, energy carrier or mode of transport. A range is fine.
 * @param library Range of the table, with a header or with the columns name, value, unit, source, year, region. The built-in library when left out; there only the same name is sure.
 * @param field value (in its own unit), unit, source, year or region; value when left out.
 */
export function factor(
  name: unknown[][],
  library?: unknown[][],
  field?: unknown,
): Results | Promise<Results> {
  const table = cellsFrom(library);
  const names = requiredCells(name);
  return withLookUp(({ inTable, inLibrary, library: builtIn }) =>
    resultsFrom(
      table === null || isEmptyCell(table)
        ? inLibrary(names, builtIn, cellFrom(field))
        : inTable(names, table, cellFrom(field)),
    ),
  );
}
