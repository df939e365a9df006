import type { ICommandInfo, IExecutionOptions, IRange, ObjectMatrix } from '@univerjs/core';
import type { UniverSession } from './univerSession';

/** What a calculation came to, as far as it is looked through. */
interface Results {
  readonly unitData: BySheet<ObjectMatrix<unknown>>;
  readonly arrayFormulaRange: BySheet<Record<number, Record<number, IRange | undefined>>>;
  readonly arrayFormulaCellData: BySheet<ObjectMatrix<unknown>>;
}
type BySheet<Sheet> = Readonly<Record<string, Readonly<Record<string, Sheet | null>> | null>>;

/** The private part of Univer that puts results into the cells. */
interface Applier {
  _applyResult(results: Results): Promise<void>;
}

/** Watches what is changed while a calculation runs. */
export interface ResultGuard {
  /** A calculation begins. */
  begin(): void;
  /** Ends it. True when cells moved meanwhile: nothing of its results was kept. */
  end(): boolean;
}

/**
 * Keeps what is typed or undone while a calculation runs from being overwritten by its results.
 * @param session the workbook
 */
export function guardResults(session: UniverSession): ResultGuard {
  const { formula, sheets } = session.modules;
  const applier = session.injector.get(formula.CalculateController) as unknown as Applier;
  const apply = applier._applyResult.bind(applier);
  const moving = new Set<string>([
    sheets.InsertRowMutation.id,
    sheets.RemoveRowMutation.id,
    sheets.InsertColMutation.id,
    sheets.RemoveColMutation.id,
    sheets.MoveRowsMutation.id,
    sheets.MoveColsMutation.id,
    sheets.MoveRangeMutation.id,
    sheets.InsertSheetMutation.id,
    sheets.RemoveSheetMutation.id,
  ]);
  let isRunning = false;
  let hasMoved = false;
  let touched: (readonly [sheetId: string, row: number, column: number])[] = [];

  applier._applyResult = (results) => {
    if (hasMoved) return Promise.resolve();
    for (const [sheetId, row, column] of touched) {
      forget(results, session.unitId, sheetId, row, column);
    }
    return apply(results);
  };

  session.commands.onCommandExecuted(
    ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (!isRunning || options?.['fromFormula'] === true) return;
      if (moving.has(id)) hasMoved = true;
      if (id !== sheets.SetRangeValuesMutation.id) return;
      const { subUnitId, cellValue = {} } = params as SetCells;
      for (const [row, cells] of Object.entries(cellValue)) {
        for (const column of Object.keys(cells ?? {})) {
          touched.push([subUnitId, Number(row), Number(column)]);
        }
      }
    },
  );

  return {
    begin: () => {
      isRunning = true;
      hasMoved = false;
      touched = [];
    },
    end: () => {
      isRunning = false;
      touched = [];
      return hasMoved;
    },
  };
}

interface SetCells {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, object | undefined>>;
}

function forget(
  { unitData, arrayFormulaRange, arrayFormulaCellData }: Results,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): void {
  unitData[unitId]?.[sheetId]?.realDeleteValue(row, column);
  const line = arrayFormulaRange[unitId]?.[sheetId]?.[row];
  const spill = line?.[column];
  if (line === undefined || spill === undefined) return;
  Reflect.deleteProperty(line, column);
  const filled = arrayFormulaCellData[unitId]?.[sheetId];
  for (let at = spill.startRow; at <= spill.endRow; at++) {
    for (let across = spill.startColumn; across <= spill.endColumn; across++) {
      filled?.realDeleteValue(at, across);
    }
  }
}
