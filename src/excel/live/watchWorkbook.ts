import type { WorkbookChange } from '../../workbook/liveWorkbook';
import type { ExcelAccess } from '../excelAccess';
import type { FoundSheet } from '../findSheets';
import { findSheets } from '../findSheets';
import { inExcel } from '../inExcel';
import type { OwnDoing } from './ownDoing';

/** Changes that follow one another so closely are told together. */
const PAUSE_MS = 250;
/** The first ExcelApi that tells when a sheet is renamed. */
const RENAMED_SINCE = '1.17';

type Mark = FoundSheet['mark'];

/** What is known of a changed sheet before Excel is asked whose it is. */
interface Noted {
  readonly isRemote: boolean;
  /** May be an echo of our own writing. */
  readonly isEcho: boolean;
}

/** The part that all events of sheets have in common. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

/**
 * Listens to what happens to the sheets: contents, rows and columns, sheets added, deleted, renamed.
 * @param excel the way to Excel
 * @param doing tells our own writing
 * @param onChange told a moment after the last change, each sheet once
 * @returns ends the listening
 */
export async function watchWorkbook(
  excel: ExcelAccess,
  doing: OwnDoing,
  onChange: (changes: readonly WorkbookChange[]) => void,
): Promise<() => Promise<void>> {
  let known: ReadonlyMap<string, Mark> = new Map();
  let noted = new Map<string, Noted>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookWhose = async (): Promise<void> => {
    known = await inExcel(excel, async (context) => {
      const found = await findSheets(context);
      return new Map(found.map(({ id, mark }) => [id, mark]));
    });
  };
  const tell = async (): Promise<void> => {
    const told = noted;
    const before = known;
    noted = new Map();
    try {
      await lookWhose();
    } catch {
      // Whose sheet it is cannot be said now: taken as the user's, so that no change is lost.
    }
    const changes = [...told].flatMap(([id, note]) => {
      const mark = known.get(id) ?? before.get(id) ?? null;
      const own = mark === 'copy' ? null : mark;
      return own !== null && note.isEcho ? [] : [{ own, isRemote: note.isRemote }];
    });
    if (changes.length > 0) onChange(changes);
  };
  const note = (event: SheetEvent): Promise<void> => {
    if (event.triggerSource === 'ThisLocalAddin') return Promise.resolve();
    const earlier = noted.get(event.worksheetId);
    noted.set(event.worksheetId, {
      isRemote: event.source === 'Remote' && earlier?.isRemote !== false,
      isEcho: event.triggerSource === undefined && doing.isUnderWay() && earlier?.isEcho !== false,
    });
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), PAUSE_MS);
    return Promise.resolve();
  };

  // Listening comes last: where anything fails before it, nothing is left that listens.
  await lookWhose();
  const remove = await inExcel(excel, (context) => listen(excel, context, note));
  return async () => {
    clearTimeout(timer);
    await remove();
  };
}

async function listen(
  excel: ExcelAccess,
  context: Excel.RequestContext,
  note: (event: SheetEvent) => Promise<void>,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const handlers: { remove(): void }[] = [
    worksheets.onChanged.add(note),
    worksheets.onAdded.add(note),
    worksheets.onDeleted.add(note),
  ];
  if (excel.supports(RENAMED_SINCE)) handlers.push(worksheets.onNameChanged.add(note));
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
