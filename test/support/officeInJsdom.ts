import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { createExcelHost } from '../../src/workbench/host/excelHost';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import type { HostSetup } from '../../src/workbench/host/hostContext';
import { openView } from '../../src/workbench/files/openView';
import type { OpenView } from '../../src/workbench/files/openView';
import type { SpreadsheetModel } from '../../src/workbench/model/spreadsheetModel';
import type { WorkbookView } from '../../src/workbook/view';
import { REQUIREMENTS, windowExternal } from '../../src/workbench/transport/windowExternal';
import type { RibbonLine } from '../../src/workbench/transport/windowExternal';
import { HEADLESS_MODULES } from '../../src/workbench/univer/headlessModules';
import { openSession, startHeadless } from '../../src/workbench/univer/startUniver';
import { emptyWorkbook } from '../../src/workbench/univer/emptyWorkbook';
import type { UniverSession } from '../../src/workbench/univer/univerSession';
import { univerModel } from '../../src/workbench/univer/univerModel';
import type { ModelOptions } from '../../src/workbench/univer/univerModel';

const DIST = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const PAGE = '<!doctype html><html><head><script src="/office/office.js"></script></head></html>';

/** An add-in's page with the real office.js, over the workbench's Excel with a new workbook. */
export interface OfficePage {
  readonly host: ExcelHost;
  readonly model: SpreadsheetModel;
  /** The workbook in Univer, for what a person does in the grid. */
  readonly session: UniverSession;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: {
    associate(id: string, body: (...args: never[]) => unknown): void;
    readonly Error: new (code: string, message?: string) => Error;
    readonly ErrorCode: Readonly<Record<string, string>>;
  };
  close(): void;
}

/** Serves office.js from its package, by the addresses that it asks for itself. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const path = new URL(url).pathname.replace('/office/', '').toLowerCase();
    return Promise.resolve(readFileSync(join(DIST, path))) as ReturnType<ResourceLoader['fetch']>;
  }
}

interface PageOptions extends Partial<HostSetup> {
  readonly requirements?: Readonly<Record<string, string>>;
  readonly model?: Partial<ModelOptions>;
  /** The workbook; a new one when absent. */
  readonly view?: WorkbookView;
  /** Buttons that can be pressed; none when absent. */
  readonly ribbon?: RibbonLine;
}

let loads = 0;

/** Opens a page and waits until Office is ready in it. */
export async function officePage(options: PageOptions = {}): Promise<OfficePage> {
  const { host, session } = openedWith(options);
  const { model } = host.context;
  loads += 1;
  const external = windowExternal(host, {
    locale: host.context.setup.locale,
    documentUrl: host.context.setup.workbookName,
    requirements: { ...REQUIREMENTS, ...options.requirements },
    instanceId: `load ${String(loads)}`,
    later: (work) => setImmediate(work),
    ...(options.ribbon !== undefined && { ribbon: options.ribbon }),
  });
  const { window } = new JSDOM(PAGE, {
    url: 'http://localhost:3000/taskpane.html',
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
    beforeParse: (page) => {
      Object.defineProperty(page, 'external', { value: external });
    },
  });
  const page = window as unknown as Omit<OfficePage, 'host' | 'model' | 'session' | 'close'>;
  await loaded(() => 'Office' in window && 'onReady' in page.Office);
  await page.Office.onReady();
  return {
    host,
    model,
    session,
    Office: page.Office,
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    CustomFunctions: page.CustomFunctions,
    close: () => {
      window.close();
      host.close();
    },
  };
}

function openedWith({ view, model, ...setup }: PageOptions): OpenView {
  const univer = startHeadless(HEADLESS_MODULES);
  if (view !== undefined) return openView(HEADLESS_MODULES, univer, view, setup, model);
  const session = openSession(HEADLESS_MODULES, univer, emptyWorkbook());
  return { session, host: createExcelHost(univerModel(session, model), setup) };
}

async function loaded(isReady: () => boolean): Promise<void> {
  while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 5));
}
