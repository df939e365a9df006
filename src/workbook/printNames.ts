import {
  printAreaFormula,
  printTitlesFormula,
  readPrintArea,
  readPrintTitles,
} from './printFormulas';
import type { NameView, PrintedRanges } from './view';

/** Files and Excel keep what is printed of a sheet in names local to it; these are the files'. */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** Of a sheet about which no name says anything. */
export const ALL_PRINTED: PrintedRanges = { area: [], titleRows: null, titleColumns: null };

interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** Names with what is printed taken out of them. */
export interface SplitNames {
  readonly names: readonly NameView[];
  /** By sheet id; sheets of which all is printed are not in it. */
  readonly printed: ReadonlyMap<string, PrintedRanges>;
}

/**
 * Takes what is printed of the sheets out of the names of a workbook. A name that is no plain
 * areas of its own sheet, such as a formula, stays a name.
 * @param names as a file has them
 * @param sheets of the workbook
 */
export function splitPrintNames(
  names: readonly NameView[],
  sheets: readonly NamedSheet[],
): SplitNames {
  const sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
  const printed = new Map<string, PrintedRanges>();
  const rest = names.filter((name) => {
    const sheet = name.sheet === null ? undefined : sheetNames.get(name.sheet);
    const found = sheet === undefined ? null : printedBy(name, sheet);
    if (name.sheet === null || found === null) return true;
    printed.set(name.sheet, { ...(printed.get(name.sheet) ?? ALL_PRINTED), ...found });
    return false;
  });
  return { names: rest, printed };
}

/**
 * The names, as a file has them, that say what is printed of a sheet.
 * @param sheet its id and the name it has
 * @param printed what is printed
 */
export function printNames(
  { id, name }: NamedSheet,
  { area, titleRows, titleColumns }: PrintedRanges,
): readonly NameView[] {
  const local = { sheet: id, visible: true };
  const titles = { titleRows, titleColumns };
  return [
    ...(area.length === 0
      ? []
      : [{ name: PRINT_AREA, formula: printAreaFormula(name, area), ...local }]),
    ...(titleRows === null && titleColumns === null
      ? []
      : [{ name: PRINT_TITLES, formula: printTitlesFormula(name, titles), ...local }]),
  ];
}

function printedBy({ name, formula }: NameView, sheet: string): Partial<PrintedRanges> | null {
  if (name === PRINT_TITLES) return readPrintTitles(formula, sheet);
  const area = name === PRINT_AREA ? readPrintArea(formula, sheet) : null;
  return area === null ? null : { area };
}
