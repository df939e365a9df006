import type { ExcelHost } from '../host/excelHost';
import type { RequestBody } from '../host/protocol';

/** What the frame with the add-in is told about the Excel around it. */
export interface ExternalSetup {
  readonly locale: 'zh-CN' | 'en-US';
  readonly documentUrl: string;
  /** Versions as texts: the number 1.10 would become 1.1. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Another one for every load of the add-in: office.js caches settings by it. */
  readonly instanceId: string;
  /** Colours of Office, each as one number (0xRRGGBB); none when absent. */
  readonly theme?: OfficeTheme;
  /** Runs something after the call that asked for it, in the frame's own time. */
  readonly later: (work: () => void) => void;
  /** The ribbon; none when absent. */
  readonly ribbon?: RibbonLine;
}

/** A button of the ribbon was pressed: which call it is, the function it names, the button. */
export type CommandListener = (id: string, functionName: string, controlId: string) => void;

/** How commands of the ribbon reach the frame, and how their end is told. */
export interface RibbonLine {
  readonly onCommands: (listener: CommandListener) => void;
  /** Status 0: the add-in called event.completed(); otherwise an error of office.js. */
  readonly endCommand: (id: string, status: number) => void;
}

/** The colours that Office tells its add-ins. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

/** What a frame needs of the host; in a page it is reached across the frame's border. */
export interface AnsweringHost extends Pick<ExcelHost, 'execute' | 'onEvents' | 'flushEvents'> {
  readonly context: { readonly extras: { readonly documentSettings: Map<string, string> } };
}

/** The npm copy of office.js knows ExcelApi up to 1.15. */
export const REQUIREMENTS = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
} as const;

const DISPATCH = { richApi: 93, eventCompleted: 94 } as const;
const RICH_API_EVENTS = 33;
/** Functions that buttons of the ribbon name; Office.actions in 33 are those of key strokes. */
const RIBBON_COMMANDS = 39;
const OK = 0;
const HTTP_OK = 200;
/** Shared runtime and custom functions. */
const RUNTIME_FLAGS = 3;
const EXCEL_APP = 1;
const READ_AND_WRITE = 0;

interface SafeArray {
  toArray(): unknown;
}

type Callback = (answer: SafeArray) => void;
type Handler = (dispatchId: number, answer: SafeArray) => void;

/** The native object that Excel for Windows gives its frames, as far as office.js asks for it. */
export interface WindowExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): object;
  Execute(dispatchId: number, parameters: unknown, callback: Callback): void;
  RegisterEvent(dispatchId: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(dispatchId: number, target: string, callback: Callback): void;
}

/**
 * Plays Excel for Windows to the unmodified office.js in a frame. Everything crosses as texts and
 * plain values, so that objects of the page and of the frame never mix.
 * @param host answers the requests
 * @param setup what the frame is told
 */
export function windowExternal(host: AnsweringHost, setup: ExternalSetup): WindowExternal {
  const handlers = new Map<number, Handler>();
  const context = contextOf(host, setup);
  const reply = (callback: Callback, answer: readonly unknown[]): void => {
    setup.later(() => {
      callback(safeArray(answer));
    });
  };

  host.onEvents((entries) => {
    const text = JSON.stringify(entries);
    setup.later(() =>
      handlers.get(RICH_API_EVENTS)?.(RICH_API_EVENTS, safeArray(JSON.parse(text))),
    );
  });

  function processQuery(parameters: unknown, callback: Callback): void {
    const [[, , , , body]] = parameters as [[unknown, string, string, unknown, string]];
    const headers = ['Content-Type', 'application/json'];
    void host.execute(JSON.parse(body) as RequestBody).then((answer) => {
      callback(safeArray([OK, HTTP_OK, headers, JSON.stringify(answer)]));
      host.flushEvents();
    });
  }

  function listenToRibbon(handler: Handler): void {
    setup.ribbon?.onCommands((id, functionName, controlId) => {
      const event = JSON.stringify({ source: { id: controlId } });
      setup.later(() => {
        handler(RIBBON_COMMANDS, safeArray([id, functionName, event]));
      });
    });
  }

  return {
    GetHostInfo: () =>
      `Excel$Win32$16.01$${setup.locale}$workbench$$disableLogging$${String(RUNTIME_FLAGS)}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (dispatchId, parameters, callback) => {
      if (dispatchId === DISPATCH.richApi) {
        processQuery(parameters, callback);
        return;
      }
      if (dispatchId === DISPATCH.eventCompleted) {
        const [id, status] = parameters as [string, number, string];
        setup.ribbon?.endCommand(id, status);
      }
      reply(callback, [OK]);
    },
    RegisterEvent: (dispatchId, _, handler, callback) => {
      handlers.set(dispatchId, handler);
      if (dispatchId === RIBBON_COMMANDS) listenToRibbon(handler);
      reply(callback, [OK]);
    },
    UnregisterEvent: (dispatchId, _, callback) => {
      handlers.delete(dispatchId);
      reply(callback, [OK]);
    },
  };
}

function safeArray(values: unknown): SafeArray {
  return { toArray: () => values };
}

function contextOf(host: AnsweringHost, setup: ExternalSetup): object {
  const answers = {
    GetAppType: EXCEL_APP,
    GetSolutionRef: 'workbench',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: setup.locale,
    GetAppDataLocale: setup.locale,
    GetDocUrl: setup.documentUrl,
    GetAppCapabilities: READ_AND_WRITE,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: 'workbench',
    GetInstanceId: setup.instanceId,
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(setup.requirements),
    GetHostCustomMessage: null,
    GetHostFullVersion: '16.0.0.0',
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: JSON.stringify(setup.theme ?? {}),
  };
  const methods = Object.entries(answers).map(([name, answer]) => [name, () => answer]);
  return { ...(Object.fromEntries(methods) as object), GetSettings: () => settingsOf(host) };
}

/** Settings of the document, as office.js keeps them. */
function settingsOf({ context: { extras } }: AnsweringHost): object {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of extras.documentSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      extras.documentSettings.clear();
      keys.forEach((key, index) => extras.documentSettings.set(key, values[index] ?? ''));
    },
  };
}
