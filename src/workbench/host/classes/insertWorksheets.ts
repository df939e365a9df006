import { readWorkbookView } from '../../../xlsx/view/readWorkbookView';
import type { WorkbookView } from '../../../workbook/view';
import { addSheets } from '../../files/addSheets';
import { adoptedView } from '../../files/adoptedView';
import { asRecord, asText, oneOf } from '../checkValue';
import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { isHostObject } from '../hostObject';
import type { Arguments } from '../readArguments';
import { sheetNamed } from './rangeState';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/**
 * Adds sheets of another workbook to this one.
 * @param host the host
 * @param args the file in base64; which sheets, and where they go
 * @returns their ids, in their order
 */
export function insertWorksheets(host: HostContext, args: Arguments): readonly string[] {
  const { model, extras } = host;
  if (extras.isStructureProtected) throw new HostError('AccessDenied');
  const options = args.has(1) ? asRecord(args.get(1)) : {};
  const view = viewOf(args.text(0));
  const chosen = chosenOf(view, options['sheetNamesToInsert']);
  const position = positionOf(host, options);
  const taken = {
    sheets: model.sheets().map(({ name }) => name),
    names: [
      ...extras.tables.map(({ name }) => name),
      ...model.names().flatMap(({ name, sheetId }) => (sheetId === null ? [name] : [])),
    ],
  };
  const ids = host.events.withoutChanges(() => {
    const added = addSheets(adoptedView(view, chosen, taken), model, extras);
    model.flush();
    return added;
  });
  if (position < taken.sheets.length) {
    ids.forEach((id, index) => {
      model.moveSheet(id, position + index);
    });
  }
  return ids;
}

function viewOf(base64: string): WorkbookView {
  const view = readWorkbookView(bytesOf(base64), 'base64File');
  if (view.ok) return view.value;
  const { code, detail } = view.problem;
  throw new HostError('InvalidArgument', `The file is no workbook: ${code} ${detail}`.trim());
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new HostError('InvalidArgument', 'The file is not in base64.');
  }
}

/** Ids of the sheets that are wanted; an empty list is all of them. */
function chosenOf(view: WorkbookView, given: unknown): readonly string[] {
  if (given != null && !Array.isArray(given)) throw new HostError('InvalidArgument');
  const names = ((given ?? []) as readonly unknown[]).map(asText);
  if (names.length === 0) return view.sheets.map(({ id }) => id);
  return names.map((name) => {
    const found = view.sheets.find((sheet) => sheet.name.toUpperCase() === name.toUpperCase());
    if (found === undefined) throw new HostError('ItemNotFound', `The file has no sheet ${name}.`);
    return found.id;
  });
}

/** Where the first of the sheets goes. */
function positionOf(
  { model, ...host }: HostContext,
  options: Readonly<Record<string, unknown>>,
): number {
  const type = oneOf(options['positionType'] ?? 'End', POSITIONS);
  const { relativeTo } = options;
  const sheets = model.sheets();
  const isFirst = type === 'Before' || type === 'Beginning';
  if (relativeTo == null) return isFirst ? 0 : sheets.length;
  const sheetId = isHostObject(relativeTo)
    ? sheetNamed({ model, ...host }, asText(relativeTo.identity()['Id']))
    : sheetNamed({ model, ...host }, asText(relativeTo));
  if (type === 'Beginning') return 0;
  if (type === 'End' || type === 'None') return sheets.length;
  return sheets.findIndex(({ id }) => id === sheetId) + (type === 'Before' ? 0 : 1);
}
