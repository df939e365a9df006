import type { Area } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';
import type { OwnedSheet, WorkbookContent } from '../../workbook/port';
import { findSheets } from '../findSheets';
import type { FoundSheet } from '../findSheets';
import { gridOf } from './gridOf';
import { readBlocks, type SheetBlock } from './readBlocks';
import { readHidden } from './readHidden';
import { askMerges, readMerges } from './readMerges';

/**
 * Reads every sheet and tells ours from the user's. Only cells with content are asked for.
 * @param context of the run
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookContent> {
  context.workbook.load('name');
  const found = await findSheets(context);
  const file = context.workbook.name;
  const wanted = found.filter(({ mark }) => mark !== 'copy');
  const filled = wanted.filter(({ used }) => !used.isNullObject);
  const hidden = await readHidden(context, filled);
  const { merges, blocks } = await readCells(context, filled);
  const sheets: Grid[] = [];
  const owned: OwnedSheet[] = [];
  for (const sheet of wanted) {
    const { origin } = sheet;
    const known = {
      file: origin?.file ?? file,
      sheet: sheet.name,
      ...(origin === null ? {} : { originSheet: origin.sheet }),
      visibility: sheet.isVisible ? 'visible' : 'hidden',
      merges: merges.get(sheet) ?? [],
      hiddenRows: hidden.get(sheet)?.rows ?? new Set<number>(),
      hiddenColumns: hidden.get(sheet)?.columns ?? new Set<number>(),
    } as const;
    const grid = gridOf(known, blocks.get(sheet) ?? []);
    if (sheet.mark === null) sheets.push(grid);
    else if (sheet.mark !== 'copy') owned.push({ key: sheet.mark, grid });
  }
  return { file, sheets, owned, copies: copiesIn(found) };
}

interface ReadCells {
  readonly merges: ReadonlyMap<FoundSheet, readonly Area[]>;
  readonly blocks: ReadonlyMap<FoundSheet, readonly SheetBlock[]>;
}

/** Contents and merged cells come in one round trip, unless Excel cannot tell them together. */
async function readCells(
  context: Excel.RequestContext,
  filled: readonly FoundSheet[],
): Promise<ReadCells> {
  const asked = askMerges(filled);
  try {
    const blocks = await readBlocks(context, filled);
    return { merges: asked(), blocks };
  } catch {
    // What Excel fails with again is thrown here.
    const merges = await readMerges(context, filled);
    return { merges, blocks: await readBlocks(context, filled) };
  }
}

function copiesIn(found: readonly FoundSheet[]): readonly string[] {
  return found.filter(({ mark }) => mark === 'copy').map(({ name }) => name);
}
