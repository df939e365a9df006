import { contentAt } from '../../../workbook/grid';
import { RECYCLED_NAMES, RECYCLING, WASTE_HEADERS, WASTE_NAMES } from '../../language/wasteWords';
import { isWasteTitle, type NatureOfRow } from '../../rows/natureOfRow';
import { headingOf } from '../../tables/headers/headingOf';
import { columnOf, type LedgerTable } from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';
import { matchesOne } from '../../text/matchesOne';
import { cellText } from '../../values/cellText';
import type { NamedFactor } from './factorsOf';

/**
 * Whether a factor of a list may be that of a row of such a nature: of waste where the row is waste, of what was
 * recovered where it was; and not of waste where nothing says that the row is.
 * @param entry a factor with its names
 * @param nature of the row; null where it is a plain one
 */
export function isOfNature(entry: NamedFactor, nature: NatureOfRow['kind'] | null): boolean {
  switch (nature) {
    case 'waste':
      return isOfWaste(entry);
    case 'recycled':
      return [...entry.names, ...cellsOf(entry)].some((text) =>
        RECYCLED_NAMES.test(foldWord(text)),
      );
    case 'process':
      return false;
    case null:
      return entry.names.some(isWasteName) || !titlesOf(entry).some(isWasteTitle);
  }
}

/**
 * Whether a factor is that of waste or its treatment: by its names, its unit, a cell beside it, a heading or a
 * title above it.
 * @param entry a factor with its names
 */
export function isOfWaste(entry: NamedFactor): boolean {
  const { names, factor } = entry;
  const texts = [...names, factor.unitText, factor.source ?? '', ...cellsOf(entry)];
  // What a plant gives to be recycled is waste of its own.
  if (texts.some(isWasteName) || names.some((name) => RECYCLING.test(foldWord(name)))) return true;
  const header = columnOf(entry.row.table.table, 'name')?.label ?? '';
  return matchesOne(header, WASTE_HEADERS) || titlesOf(entry).some(isWasteTitle);
}

/**
 * Whether a name is one of waste or of its treatment.
 * @param text as found
 */
export function isWasteName(text: string): boolean {
  return matchesOne(text, WASTE_NAMES);
}

/** Texts of its row in columns that are no figures. */
function cellsOf({ row: { table, row } }: NamedFactor): readonly string[] {
  const { columns, grid } = table.table;
  return columns
    .filter(({ holdsFigures }) => !holdsFigures)
    .map(({ index }) => cellText(contentAt(grid, { row, column: index })));
}

/** The nearest heading above it, else the titles of its table. */
function titlesOf({ row: { table, row } }: NamedFactor): readonly string[] {
  const { table: own } = table;
  const stage = own.columns.find(({ role }) => role === 'stage');
  const category =
    stage === undefined ? [] : [cellText(contentAt(own.grid, { row, column: stage.index })).trim()];
  const heading = headingAbove(own, row);
  const titles = [...own.captions.map(({ text }) => text), own.grid.sheet];
  return [...category, ...(heading === null ? titles : [heading])].filter((text) => text !== '');
}

const HEADINGS = new WeakMap<LedgerTable, ReadonlyMap<number, string>>();

function headingAbove(table: LedgerTable, row: number): string | null {
  const known = HEADINGS.get(table) ?? headingsOf(table);
  HEADINGS.set(table, known);
  return known.get(row) ?? table.heading?.text ?? null;
}

/** The nearest heading above each row that has one. */
function headingsOf({ grid, merged, rows }: LedgerTable): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let above: string | null = null;
  for (const { row } of rows) {
    above = headingOf(grid, merged, row)?.text ?? above;
    if (above !== null) found.set(row, above);
  }
  return found;
}
