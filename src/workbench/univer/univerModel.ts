import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellLook } from '../model/cellLook';
import type { ModelEvent, SpreadsheetModel } from '../model/spreadsheetModel';
import { addFunction, callersOf, describeFunctions } from './addedFunctions';
import { blankIsText } from './blankIsText';
import { createCalculation } from './calculation';
import { cellsOf, createCellAccess } from './cells';
import { coarseProgress } from './coarseProgress';
import { feedChanges } from './changeFeed';
import { allowTableNames } from './allowTableNames';
import { exactArithmetic } from './exactArithmetic';
import { growForSpills } from './growForSpills';
import { createLayout } from './layout';
import { createLines } from './lines';
import { lookOf, styleData } from './looks';
import { looksKeepFormulas } from './looksKeepFormulas';
import { missingSheets } from './missingSheets';
import { createNames } from './names';
import { rememberStyles } from './rememberStyles';
import { PendingContents } from './pendingContents';
import { PendingLook } from './pendingLook';
import { createSheetList } from './sheetList';
import type { StepOptions } from './stepRecord';
import type { UniverSession } from './univerSession';
import { worksheetOf } from './univerSession';
import { createWriter } from './writer';

/** Errors of Excel that Univer does not know. */
const FURTHER_ERRORS = [
  '#BUSY!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
];

/** What a model is told when it is made. */
export interface ModelOptions extends StepOptions {
  /** How long a calculation may be silent until it counts as hanging, in milliseconds. */
  readonly calculationLimitMs: number;
}

const USUAL: ModelOptions = {
  // An add-in that waits longer than this between two requests begins something new.
  groupMs: 1000,
  now: () => performance.now(),
  calculationLimitMs: 60_000,
};

/**
 * A workbook in Univer as the host sees it.
 * @param session the workbook, opened in a running Univer
 * @param options what differs from the usual
 */
export function univerModel(
  session: UniverSession,
  options: Partial<ModelOptions> = {},
): SpreadsheetModel {
  const { formula } = session.modules;
  const known = { ...USUAL, ...options };
  const writer = createWriter(session, known);
  const cells = createCellAccess(session, writer);
  const layout = createLayout(session, writer);
  const { stop, isRunning, roundNumber, ...calculation } = createCalculation(
    session,
    known.calculationLimitMs,
  );
  const listeners: ((event: ModelEvent) => void)[] = [];
  for (const error of FURTHER_ERRORS) (formula.ERROR_TYPE_SET as Set<string>).add(error);
  exactArithmetic(session.modules);
  growForSpills(session);
  allowTableNames(session);
  missingSheets(session);
  blankIsText(session);
  coarseProgress(session);
  looksKeepFormulas(session);
  rememberStyles(session);
  feedChanges(session, (event) => {
    for (const listener of listeners) listener(event);
  });

  /** A look changes no value: without its type, Univer guesses it anew, and text becomes a number. */
  function typeOf(sheetId: string, row: number, column: number): Pick<ICellData, 't'> {
    const cell = worksheetOf(session, sheetId).getCellMatrix().getValue(row, column);
    return cell?.t == null ? {} : { t: cell.t };
  }
  const pending = new PendingLook((sheetId, looks) => {
    const known = new Map<CellLook, IStyleData>();
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const [row, line] of looks) {
      const cellsOfRow: Record<number, ICellData> = {};
      for (const [column, look] of line) {
        const style = known.get(look) ?? styleData(session, look);
        known.set(look, style);
        cellsOfRow[column] = { s: style, ...typeOf(sheetId, row, column) };
      }
      matrix[row] = cellsOfRow;
    }
    cells.put(sheetId, matrix, true);
  });

  const contents = new PendingContents((sheetId, matrix) => {
    cells.put(sheetId, matrix, false);
  });

  const others: Omit<SpreadsheetModel, 'write' | 'setLook' | 'lookAt' | 'clearLook'> = {
    ...createSheetList(session, writer),
    ...layout,
    ...createLines(session, writer, layout),
    ...createNames(session, writer),
    ...calculation,
    settle: () => writer.during(calculation.settle),
    // Whatever waits is put into the cells before any member is called.
    flush: () => undefined,
    ...cells,
    addFunction: (added) => {
      addFunction(session, added, roundNumber);
      for (const [sheetId, places] of callersOf(session, added.text.name)) {
        calculation.markDirty(sheetId, places);
      }
    },
    describeFunctions: (texts) => {
      describeFunctions(session, texts);
    },
    asUser: (work) => {
      writer.asUser(() => {
        work();
        contents.flush();
      });
    },
    asConsequence: (work) => {
      writer.asConsequence(() => {
        work();
        contents.flush();
      });
    },
    beginStep: () => {
      writer.begin();
    },
    endStep: () => {
      writer.end();
    },
    remember: writer.remember,
    keep: writer.keep,
    undo: writer.undo,
    redo: writer.redo,
    onEvent: (listener) => {
      listeners.push(listener);
    },
    dispose: () => {
      const wasRunning = isRunning();
      const stopped = stop();
      // A calculation that loses its Univer never ends, and keeps the program alive.
      if (!wasRunning) session.univer.dispose();
      else
        void stopped.finally(() => {
          session.univer.dispose();
        });
    },
  };

  return {
    ...flushedFirst(others, pending, contents),
    write: (sheetId, area, input) => {
      contents.add(sheetId, area, cellsOf(session, area, input));
      if (!writer.isWithinStep()) contents.flush();
    },
    setLook: (sheetId, area, look) => {
      pending.add(sheetId, area, look);
    },
    clearLook: (sheetId, area) => {
      contents.flush();
      pending.flush();
      const matrix: Record<number, Record<number, ICellData>> = {};
      for (let row = area.top; row <= area.bottom; row++) {
        const line: Record<number, ICellData> = {};
        for (let column = area.left; column <= area.right; column++)
          line[column] = { s: null, ...typeOf(sheetId, row, column) };
        matrix[row] = line;
      }
      cells.put(sheetId, matrix, true);
    },
    lookAt: (sheetId, place) => {
      const matrix = worksheetOf(session, sheetId).getCellMatrix();
      const look = lookOf(session, matrix.getValue(place.row, place.column));
      return pending.over(sheetId, place, look);
    },
  };
}

/** Members that neither see nor change what is in cells or how they look. */
const INDIFFERENT: ReadonlySet<string> = new Set([
  'beginStep',
  'sheets',
  'names',
  'merges',
  'activeSheet',
  'selection',
  'columnWidth',
  'rowHeight',
  'isRowHidden',
  'isColumnHidden',
  'frozen',
  'ownRows',
  'ownColumns',
  'keep',
]);
/** These see no looks, but what is in cells. */
const BLIND_TO_LOOKS: ReadonlySet<string> = new Set(['isSettled']);

/** Whatever else is asked of the model finds what was waiting in the cells. */
function flushedFirst<Model extends object>(
  model: Model,
  looks: PendingLook,
  contents: PendingContents,
): Model {
  const methods = Object.entries(model) as [string, (...args: unknown[]) => unknown][];
  const flushed = methods.map(([name, method]) => {
    if (INDIFFERENT.has(name)) return [name, method];
    const flushing = (...args: unknown[]): unknown => {
      contents.flush();
      if (!BLIND_TO_LOOKS.has(name)) looks.flush();
      return method(...args);
    };
    return [name, flushing];
  });
  return Object.fromEntries(flushed) as Model;
}
