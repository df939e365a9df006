import { cellAddress } from './address';
import { choiceList } from './choiceList';
import { MARK, NAME_PREFIX } from './ownMarks';
import type { PlannedTable, SheetPlan, WorkbookPlan } from './plan';

/** What Excel allows as the name of a sheet. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/**
 * Refuses a plan that would make a file which Excel repairs or which we could not find our way in
 * again. Every such plan is a mistake of ours.
 * @param plan to be written
 */
export function checkPlan(plan: WorkbookPlan): void {
  requireUnique(
    plan.sheets.map((sheet) => sheet.key),
    'sheet',
  );
  requireUnique(
    plan.sheets.map((sheet) => sheet.name.toUpperCase()),
    'sheet name',
  );
  for (const sheet of plan.sheets) checkSheet(sheet);
  for (const { name, sheet } of plan.names) {
    if (!name.startsWith(NAME_PREFIX) || name === MARK) {
      throw new Error(`Names of ours begin with ${NAME_PREFIX} and are not ${MARK}: ${name}`);
    }
    if (!plan.sheets.some(({ key }) => key === sheet)) {
      throw new Error(`The name ${name} points to ${sheet}, which is not planned`);
    }
  }
}

function checkSheet(sheet: SheetPlan): void {
  if (!SHEET_NAME.test(sheet.name)) throw new Error(`Excel allows no sheet named "${sheet.name}"`);
  requireUnique(
    sheet.cells.map(({ at }) => cellAddress(at)),
    `cell on ${sheet.name}`,
  );
  const texts = new Map(
    sheet.cells.map(({ at, content }) => [
      cellAddress(at),
      content.kind === 'text' ? content.text : null,
    ]),
  );
  for (const table of sheet.tables) checkTable(table, texts);
  for (const choice of sheet.choices) choiceList(choice);
}

function checkTable(table: PlannedTable, texts: ReadonlyMap<string, string | null>): void {
  const { top, left, bottom, right } = table.area;
  if (bottom <= top) throw new Error(`Table ${table.name} needs a row below its header`);
  if (table.headers.length !== right - left + 1) {
    throw new Error(`Table ${table.name} has another width than its headers`);
  }
  requireUnique(
    table.headers.map((header) => header.toUpperCase()),
    `header in ${table.name}`,
  );
  table.headers.forEach((header, index) => {
    const address = cellAddress({ row: top, column: left + index });
    if (header === '' || texts.get(address) !== header) {
      throw new Error(`Table ${table.name}: ${address} must hold the header "${header}" as text`);
    }
  });
}

function requireUnique(values: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw new Error(`The plan has the ${what} ${value} twice`);
    seen.add(value);
  }
}
