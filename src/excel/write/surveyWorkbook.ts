import type { FoundSheet } from '../findSheets';

/** Something on a sheet of ours. */
interface Owned<Thing> {
  readonly mark: FoundSheet['mark'];
  readonly item: Thing;
}

/** What stands in the workbook beside the cells, as far as writing must know it. */
export interface Survey {
  /** Names for the whole workbook; formulas without the leading equals sign. */
  readonly names: readonly {
    readonly item: Excel.NamedItem;
    readonly name: string;
    readonly formula: string;
  }[];
  /** Names of tables on sheets that are not ours. */
  readonly userTables: readonly string[];
  /** Tables and charts on our sheets, with the sheet's mark. */
  readonly ownTables: readonly Owned<Excel.Table>[];
  readonly ownCharts: readonly Owned<Excel.Chart>[];
  /** Our sheets' current names. */
  readonly ownedNames: readonly string[];
  readonly protectedSheets: readonly string[];
  readonly isStructureProtected: boolean;
  readonly calculatesByHand: boolean;
}

/**
 * Looks round before anything is written; what is seen is known after the next round trip.
 * @param context of the run
 * @param found the sheets
 */
export function surveyWorkbook(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
): () => Survey {
  const { workbook, application } = context;
  const owned = found.filter(({ mark }) => mark !== null && mark !== 'copy');
  workbook.names.load('items/name,items/formula');
  workbook.protection.load('protected');
  application.load('calculationMode');
  const tables = found.map(({ sheet, mark }) => ({ mark, list: sheet.tables.load('items/name') }));
  const charts = owned.map(({ sheet, mark }) => {
    return { mark, list: sheet.charts.load('items/name') };
  });
  const protection = owned.map(({ sheet, name }) => {
    return { name, state: sheet.protection.load('protected') };
  });
  const isUsers = (mark: FoundSheet['mark']): boolean => mark === null || mark === 'copy';
  return () => ({
    names: workbook.names.items.map((item) => {
      return { item, name: item.name, formula: String(item.formula).replace(/^=/, '') };
    }),
    userTables: tables.flatMap(({ mark, list }) => {
      return isUsers(mark) ? list.items.map(({ name }) => name) : [];
    }),
    ownTables: tables.flatMap(({ mark, list }) => (isUsers(mark) ? [] : ownedOn(mark, list))),
    ownCharts: charts.flatMap(({ mark, list }) => ownedOn(mark, list)),
    ownedNames: owned.map(({ name }) => name),
    protectedSheets: protection.filter(({ state }) => state.protected).map(({ name }) => name),
    isStructureProtected: workbook.protection.protected,
    calculatesByHand: application.calculationMode === 'Manual',
  });
}

function ownedOn<Thing>(
  mark: FoundSheet['mark'],
  { items }: { readonly items: readonly Thing[] },
): readonly Owned<Thing>[] {
  return items.map((item) => ({ mark, item }));
}
