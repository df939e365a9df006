import { calculateStudy } from '../../src/app/calculateStudy';
import { planStudy } from '../../src/app/planStudy';
import { cellAddress, parseCellAddress } from '../../src/workbook/address';
import type { CellContent, Grid } from '../../src/workbook/grid';
import type { LiveWorkbook, WorkbookChange } from '../../src/workbook/liveWorkbook';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import type { OwnedSheet, WorkbookContent } from '../../src/workbook/port';
import { gridOf } from './gridOf';

/** An open workbook without a spreadsheet, for what happens while it is read and written. */
export interface MemoryWorkbook {
  readonly port: LiveWorkbook;
  /** Puts a text or nothing into a cell, and tells of it. */
  edit(sheet: string, cell: string, value: CellContent): void;
  tell(change: Partial<WorkbookChange>): void;
  /** Happens once, in the middle of the next reading or writing. */
  during: Partial<Record<'read' | 'write', (() => void) | undefined>>;
  /** How the spreadsheet gives formulas back. */
  asGiven: (formula: string) => string;
  /** How many plans were written. */
  writings: number;
}

/** A workbook that holds some sheets of the user's. */
export function memoryWorkbook(given: readonly Grid[]): MemoryWorkbook {
  let sheets = given;
  let owned: readonly OwnedSheet[] = [];
  let onChange: (changes: readonly WorkbookChange[]) => void = () => undefined;
  const happen = (when: 'read' | 'write'): void => {
    const event = workbook.during[when];
    workbook.during = { ...workbook.during, [when]: undefined };
    event?.();
  };
  const workbook: MemoryWorkbook = {
    during: {},
    asGiven: (formula) => formula,
    writings: 0,
    port: {
      read: () => {
        const content = { file: 'ledger.xlsx', sheets, owned, copies: [] };
        happen('read');
        return Promise.resolve({ ...content, owned: calculated(content, workbook.asGiven) });
      },
      write: (plan) => {
        owned = ownedBy(plan, workbook.asGiven);
        workbook.writings += 1;
        happen('write');
        return Promise.resolve();
      },
      watch: (told) => {
        onChange = told;
        return Promise.resolve(() => Promise.resolve());
      },
      hasOwnSheets: () => Promise.resolve(owned.length > 0),
      select: () => Promise.resolve(),
      insertCopies: () => Promise.reject(new Error('No file is taken in here.')),
    },
    edit: (sheet, cell, value) => {
      sheets = sheets.map((grid) => (grid.sheet === sheet ? edited(grid, cell, value) : grid));
      const own = owned.find(({ grid }) => grid.sheet === sheet)?.key ?? null;
      owned = owned.map(({ key, grid }) => {
        return { key, grid: grid.sheet === sheet ? edited(grid, cell, value) : grid };
      });
      workbook.tell({ own });
    },
    tell: (change) => {
      onChange([{ own: null, isRemote: false, ...change }]);
    },
  };
  return workbook;
}

/** Formulas that are as they should be come to what the core comes to, as in a spreadsheet. */
function calculated(
  content: WorkbookContent,
  asGiven: (formula: string) => string,
): readonly OwnedSheet[] {
  const study = calculateStudy([content], NO_CHOICES);
  if (study.inventory.products.length === 0) return content.owned;
  const { plan } = planStudy(study, content);
  return content.owned.map((owned) => {
    const sheet = plan.sheets.find(({ key }) => key === owned.key);
    return sheet === undefined ? owned : { ...owned, grid: follows(owned.grid, sheet, asGiven) };
  });
}

const NO_CHOICES = {
  gwp: null,
  boundary: null,
  language: null,
  answers: new Map<string, string>(),
};

function follows(grid: Grid, { cells }: SheetPlan, asGiven: (formula: string) => string): Grid {
  const rows = new Map([...grid.rows].map(([row, contents]) => [row, [...contents]]));
  for (const { at, content } of cells) {
    if (content.kind !== 'formula') continue;
    const row = rows.get(at.row);
    const formula = grid.formulas.get(cellAddress(at));
    if (row !== undefined && formula === asGiven(content.formula)) row[at.column] = content.value;
  }
  return { ...grid, rows };
}

function ownedBy(plan: WorkbookPlan, asGiven: (formula: string) => string): readonly OwnedSheet[] {
  return plan.sheets.map((sheet) => ({ key: sheet.key, grid: gridBy(sheet, asGiven) }));
}

/** What a planned sheet holds once it is written. */
export function gridOfPlan(plan: SheetPlan): Grid {
  return gridBy(plan, (formula) => formula);
}

function gridBy({ name, cells }: SheetPlan, asGiven: (formula: string) => string): Grid {
  const rows = new Map<number, CellContent[]>();
  const formulas = new Map<string, string>();
  for (const { at, content } of cells) {
    const row = rows.get(at.row) ?? [];
    while (row.length <= at.column) row.push(null);
    row[at.column] = content.kind === 'text' ? content.text : content.value;
    rows.set(at.row, row);
    if (content.kind === 'formula') formulas.set(cellAddress(at), asGiven(content.formula));
  }
  return { ...gridOf(name, []), rows, formulas };
}

function edited(grid: Grid, cell: string, value: CellContent): Grid {
  const at = parseCellAddress(cell);
  if (at === null) throw new Error(`${cell} is no address.`);
  const row = [...(grid.rows.get(at.row) ?? [])];
  while (row.length <= at.column) row.push(null);
  row[at.column] = value;
  const rows = new Map([...grid.rows, [at.row, row] as const].sort(([a], [b]) => a - b));
  const formulas = new Map([...grid.formulas].filter(([address]) => address !== cell));
  return { ...grid, rows, formulas };
}
