import type { IWorkbookData, Univer } from '@univerjs/core';
import type { UniverModules } from './univerModules';
import type { UniverSession } from './univerSession';

/**
 * Univer without a page: model, formulas and number formats.
 * @param modules Univer's modules
 */
export function startHeadless(modules: UniverModules): Univer {
  const { core, formula, sheets, sheetsFormula, numberFormats } = modules;
  const univer = new core.Univer({
    locale: core.LocaleType.ZH_CN,
    locales: {},
    logLevel: core.LogLevel.ERROR,
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(numberFormats.UniverSheetsNumfmtPlugin);
  return univer;
}

let opened = 0;

/**
 * Opens a workbook in a running Univer. Undo works on the focused workbook only, hence the focus.
 * @param modules the modules that Univer was started with
 * @param univer running, with its plugins
 * @param data the workbook
 */
export function openSession(
  modules: UniverModules,
  univer: Univer,
  data: Partial<IWorkbookData>,
): UniverSession {
  const { core } = modules;
  opened += 1;
  const injector = univer.__getInjector();
  const workbook = univer.createUnit<Partial<IWorkbookData>, UniverSession['workbook']>(
    core.UniverInstanceType.UNIVER_SHEET,
    // Univer keeps parsed formulas by workbook, for all workbooks of the program together: under
    // one id, one that is being closed would leave its own to the next.
    { ...data, id: `workbook${String(opened)}` },
  );
  const unitId = workbook.getUnitId();
  injector.get(core.IUniverInstanceService).focusUnit(unitId);
  return {
    modules,
    univer,
    injector,
    workbook,
    unitId,
    commands: injector.get(core.ICommandService),
  };
}
