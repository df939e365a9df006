import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { Place } from '../../workbook/address';
import type { AddedFunction, FunctionText } from '../model/spreadsheetModel';
import type { UniverSession } from './univerSession';

/** What Univer says to a function about the cell that calls it. */
interface Caller {
  readonly _subUnitId: string;
  readonly _row: number;
  readonly _column: number;
}

/**
 * Adds a function to the formula language. Synchronous on purpose: Univer's asynchronous ones
 * wait for one cell after the other and lose what is edited meanwhile.
 * @param session the workbook
 * @param added the function
 * @param roundNumber counts the calculations
 */
export function addFunction(
  session: UniverSession,
  added: AddedFunction,
  roundNumber: () => number,
): void {
  const { sheetsFormula, formula } = session.modules;
  const service = session.injector.get(sheetsFormula.IRegisterFunctionService);
  service.registerFunction({
    name: added.text.name,
    description: infoOf(session, added.text),
    func: function (this: unknown, ...args: unknown[]) {
      const caller = this as Caller;
      const place = { row: caller._row, column: caller._column };
      const round = roundNumber();
      return added.call(args, { sheetId: caller._subUnitId, place, round }) as never;
    },
  });
  // Formulas that were typed before keep #NAME? until Univer forgets what it made of the name.
  session.injector.get(formula.IFunctionService).deleteFormulaAstCacheKey(added.text.name);
}

/**
 * Tells of functions that have been added, in place of what was told before.
 * @param session the workbook
 * @param texts what is told
 */
export function describeFunctions(session: UniverSession, texts: readonly FunctionText[]): void {
  const descriptions = session.injector.get(session.modules.sheetsFormula.IDescriptionService);
  descriptions.registerDescriptions(texts.map((text) => infoOf(session, text)));
}

function infoOf(
  { modules: { core, formula } }: UniverSession,
  { name, description, parameters }: FunctionText,
): IFunctionInfo {
  return {
    functionName: name,
    functionType: formula.FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: parameter.isOptional ? core.BooleanNumber.FALSE : core.BooleanNumber.TRUE,
      repeat: parameter.isRepeating ? core.BooleanNumber.TRUE : core.BooleanNumber.FALSE,
    })),
  };
}

type FormulaLine = Readonly<Record<string, { readonly f: string } | null>>;

/**
 * The cells whose formulas call a function, by sheet.
 * @param session the workbook
 * @param name of the function, with its namespace
 */
export function callersOf(
  session: UniverSession,
  name: string,
): ReadonlyMap<string, readonly Place[]> {
  const call = `${name.toUpperCase()}(`;
  const formulas = session.injector.get(session.modules.formula.FormulaDataModel);
  const sheets = formulas.getFormulaData()[session.unitId] ?? {};
  const callers = new Map<string, readonly Place[]>();
  for (const [sheetId, rows] of Object.entries(sheets)) {
    const places = Object.entries(rows ?? {}).flatMap(([row, line]) =>
      columnsOf(line as FormulaLine, call).map((column) => ({ row: Number(row), column })),
    );
    if (places.length > 0) callers.set(sheetId, places);
  }
  return callers;
}

function columnsOf(line: FormulaLine, call: string): readonly number[] {
  const cells = Object.entries(line);
  return cells
    .filter(([, cell]) => cell?.f.toUpperCase().includes(call) === true)
    .map(([column]) => Number(column));
}
