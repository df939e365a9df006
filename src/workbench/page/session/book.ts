import type { Language } from '../../../texts/language';
import { cellAddress } from '../../../workbook/address';
import type { WorkbookView } from '../../../workbook/view';
import type { ExcelHost } from '../../host/excelHost';
import type { PaneOfHost } from '../../host/hostContext';
import type { RequestBody } from '../../host/protocol';
import { PAGE_EXCEL, type PageExcel } from '../../transport/pageExcel';
import { HEADLESS_MODULES } from '../../univer/headlessModules';
import type { UniverSession } from '../../univer/univerSession';
import { openView } from '../../files/openView';
import { viewOf } from '../../files/viewOf';
import { explainErrors } from '../grid/explainErrors';
import type { Grid } from '../grid/startGrid';
import { ribbonCommands, type RibbonCommands } from '../ribbon/ribbonCommands';
import { OFFICE_THEMES } from '../theme/officeTheme';
import type { Appearance } from '../theme/pageTheme';
import { watchChanges } from './watchChanges';

/** A file as it was opened. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly view: WorkbookView;
}

/** The workbook in the grid, with the Excel that the add-in sees. */
export interface Book {
  readonly number: number;
  readonly file: OpenedFile;
  readonly session: UniverSession;
  readonly host: ExcelHost;
  /** The workbook as it stood when it had been opened: what saving compares with. */
  readonly before: WorkbookView;
  /** The line from the ribbon to the add-in. */
  readonly commands: RibbonCommands;
  /** What the add-in's frame is offered, for one load of it. */
  excel(language: Language, appearance: Appearance): PageExcel;
  dispose(): void;
}

let books = 0;
let loads = 0;

/**
 * Shows a file in the grid.
 * @param grid running, without a workbook
 * @param file as opened
 * @param language decides how typed dates are read
 * @param onChange told of every change that would be saved
 * @param pane of the page, which the add-in may show and hide
 */
export function openBook(
  grid: Grid,
  file: OpenedFile,
  language: Language,
  onChange: () => void,
  pane: PaneOfHost,
): Book {
  const setup = { workbookName: file.name, locale: language, pane };
  const { session, host } = openView(HEADLESS_MODULES, grid.univer, file.view, setup);
  explainErrors(session.injector, (sheetId, row, column) =>
    host.functions.messageAt(sheetId, cellAddress({ row, column })),
  );
  const before = viewOf(host);
  const commands = ribbonCommands();
  let listener: ((entries: string) => void) | null = null;
  host.onEvents((entries) => listener?.(JSON.stringify(entries)));
  watchChanges(session, onChange);
  books += 1;
  return {
    number: books,
    file,
    session,
    host,
    before,
    commands,
    excel: (locale, appearance) => {
      loads += 1;
      listener = null;
      commands.reload();
      host.functions.setReloading();
      return {
        locale,
        documentUrl: file.name,
        instanceId: `load ${String(loads)} ${String(Date.now())}`,
        theme: OFFICE_THEMES[appearance],
        execute: async (request) => {
          return JSON.stringify(await host.execute(JSON.parse(request) as RequestBody));
        },
        flushEvents: () => {
          host.flushEvents();
        },
        onEvents: (next) => {
          listener = next;
        },
        documentSettings: host.context.extras.documentSettings,
        ribbon: commands,
      };
    },
    dispose: () => {
      commands.dispose();
      host.close();
    },
  };
}

/**
 * Offers the open workbook's Excel to the frame of the add-in.
 * @param offer asked at every load of the frame
 */
export function offerExcel(offer: () => PageExcel): void {
  Object.defineProperty(window, PAGE_EXCEL, { value: offer, configurable: true });
}
