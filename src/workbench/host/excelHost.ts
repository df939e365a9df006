import type { SpreadsheetModel } from '../model/spreadsheetModel';
import { Extras } from './extras';
import { putExtras, takeExtras } from './extrasMemory';
import { FunctionCalls } from './functionCalls';
import type { HostContext, HostSetup } from './hostContext';
import { HostEvents } from './hostEvents';
import type { EventEntry } from './hostEvents';
import { objectFactory } from './objectFactory';
import { PayloadLimit } from './payloadLimit';
import type { RequestBody, ResponseBody } from './protocol';
import { raiseEvents } from './raiseEvents';
import { References } from './references';
import { mistake, runRequest } from './runRequest';
import { showTable } from './tableHeaders';

/** Excel as office.js sees it: requests in, answers out, events and function calls beside. */
export interface ExcelHost {
  /** Answers a request; requests wait for one another. */
  execute(body: RequestBody): Promise<ResponseBody>;
  onEvents(listener: (entries: readonly EventEntry[]) => void): void;
  /** Sends the events that happened meanwhile. */
  flushEvents(): void;
  readonly functions: FunctionCalls;
  /** Members that were asked for and that the host does not have. */
  missing(): readonly string[];
  /** Ends the workbook, and the add-in with it: what is asked or under way has no answer any more. */
  close(): void;
  readonly context: HostContext;
}

const CHINESE: HostSetup = {
  workbookName: 'Book1.xlsx',
  locale: 'zh-CN',
  now: () => new Date(),
};

const NEVER = new Promise<never>(() => undefined);

/**
 * Plays Excel over a spreadsheet model.
 * @param model the open workbook
 * @param setup what differs from a Chinese Excel with a new workbook
 */
export function createExcelHost(
  model: SpreadsheetModel,
  setup: Partial<HostSetup> = {},
): ExcelHost {
  const missing = new Set<string>();
  const events = new HostEvents();
  const extras = new Extras();
  model.keep({
    take: () => takeExtras(extras),
    put: (text) => {
      putExtras(extras, text);
      // Formulas know tables by what was told last, which need not be what undo brings back.
      model.asConsequence(() => {
        for (const table of extras.tables) showTable(context, table);
      });
    },
  });
  const known = { ...CHINESE, ...setup };
  const functions = new FunctionCalls(model, events, known.workbookName);
  const base = { model, extras, events, functions, references: new References() };
  const context: HostContext = {
    ...base,
    setup: known,
    make: objectFactory(() => context),
  };
  let isBusy = false;
  let isClosed = false;
  raiseEvents(context, () => {
    if (isBusy) return;
    queueMicrotask(() => {
      events.flush();
    });
  });
  let turn: Promise<unknown> = Promise.resolve();
  const limit = new PayloadLimit();

  async function run(body: RequestBody): Promise<ResponseBody> {
    isBusy = true;
    try {
      const manual = (): boolean => extras.calculationMode === 'Manual';
      const answer = await runRequest(context, body, {
        settle: () => model.settle(),
        isSettled: () => manual() || model.isSettled(),
        isClosed: () => isClosed,
        onMissing: (member) => missing.add(member),
      });
      return limit.answer(answer);
    } finally {
      isBusy = false;
    }
  }

  return {
    context,
    functions,
    missing: () => [...missing],
    onEvents: (listener) => {
      events.onSend(listener);
    },
    flushEvents: () => {
      events.flush();
    },
    close: () => {
      isClosed = true;
      model.dispose();
    },
    execute: (body) => {
      const refused = limit.request(body);
      if (refused !== null) return Promise.resolve(refused);
      // The client waits for every answer without end: a mistake of ours is an answer too.
      const answer = turn.then(() => run(body)).catch(mistake);
      turn = answer;
      return answer.then((known) => (isClosed ? NEVER : known));
    },
  };
}
