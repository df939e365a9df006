import { printNames } from '../../workbook/printNames';
import type { WorkbookView } from '../../workbook/view';
import { storedName, storedTable } from '../univer/names';
import type { UniverSession } from '../univer/univerSession';

/**
 * Lets formulas know the names and tables of a workbook. Nothing has changed by that: formulas
 * keep the results that they have.
 * @param session with the workbook
 * @param view the workbook
 */
export function loadNames(session: UniverSession, view: WorkbookView): void {
  const { core, formula } = session.modules;
  const names = session.injector.get(formula.IDefinedNamesService);
  const tables = session.injector.get(formula.ISuperTableService);
  const printed = view.sheets.flatMap((sheet) => printNames(sheet, sheet.page));
  for (const { name, formula: text, sheet, visible } of [...view.names, ...printed]) {
    const id = core.generateRandomId(10);
    const known = { id, name, formula: text, sheetId: sheet, visible, comment: '' };
    names.registerDefinedName(session.unitId, storedName(known));
  }
  for (const sheet of view.sheets) {
    for (const { name, area, columns } of sheet.tables) {
      tables.registerTable(session.unitId, name, storedTable(sheet.id, area, columns));
    }
  }
}
