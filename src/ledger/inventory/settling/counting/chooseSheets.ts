import { distinctive } from '../../../captions/kindOfTable';
import { OTHER_STATES, SERIES } from '../../../language/sheetWords';
import type { ActivityRow, Ledger } from '../../../ledger';
import { figuresOf, holdsAmount } from '../../../rows/readAmount';
import { sheetKey } from '../../../tables/sheetKey';
import { findPeriod } from '../../../periods/findPeriod';
import { foldWord } from '../../../text/fold';
import { matchesOne } from '../../../text/matchesOne';
import { nameKey } from '../../../text/nameKey';
import type { Grid } from '../../../../workbook/grid';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { LEFT_OUT, USED, whetherUsed } from './whetherUsed';

/** Key of the answer that a sheet counts. */
const COUNT = 'count';

/** A sheet that may hold another state of what others hold. */
interface Doubted {
  readonly grid: Grid;
  /** The sheet of which it repeats every row; null where only its name says so. */
  readonly other: string | null;
}

/** One row that is the same on two sheets says nothing. */
const LEAST_ROWS = 2;

/**
 * Asks whether a sheet counts beside others where its name says that it is a copy, a draft, an old version, a
 * scenario or somebody else's (Copy of BOM, 旧版, Benchmark), or where it repeats every row of another. Nothing is
 * assumed, and its rows wait for the answer. A ledger of which that is all there is counts.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseSheets(ledger: Ledger, asking: Questionnaire): Ledger {
  const doubted = doubtedSheets(ledger);
  if (doubted.length === 0) return ledger;
  const keys = new Map(doubted.map((one) => [sheetKey(one.grid), ask(one, asking)]));
  const activityRows = whetherUsed(ledger.activityRows, (row) => {
    const answer = keys.get(sheetKey(row.table.table.grid));
    return answer === undefined || answer === COUNT ? USED : answer;
  });
  return { ...ledger, activityRows };
}

function doubtedSheets({ activityRows, grids }: Ledger): readonly Doubted[] {
  const bySheet = new Map<string, ActivityRow[]>();
  for (const row of activityRows) {
    if (!holdsAmount(row.amount)) continue;
    const key = sheetKey(row.table.table.grid);
    const own = bySheet.get(key);
    if (own === undefined) bySheet.set(key, [row]);
    else own.push(row);
  }
  // Hidden sheets are asked about as such.
  const sheets = grids.filter(
    (grid) => bySheet.has(sheetKey(grid)) && grid.visibility === 'visible',
  );
  if (sheets.length < 2) return [];
  const called = sheets.filter(({ sheet }) => matchesOne(sheet, OTHER_STATES));
  const plain = sheets.filter((grid) => !called.includes(grid));
  if (plain.length === 0) return [];
  const seen = new Map<string, string>();
  const repeated = plain.flatMap((grid): readonly Doubted[] => {
    const rows = bySheet.get(sheetKey(grid)) ?? [];
    // The same goods with their distances are carried, not put in once more.
    const isCarried = rows.some(({ distance, mode }) => distance !== null || mode !== null);
    const content = isCarried || rows.length < LEAST_ROWS ? null : contentOf(rows);
    const other = content === null ? undefined : seen.get(content);
    if (content !== null && other === undefined) seen.set(content, grid.sheet);
    return other === undefined || areTwo(grid.sheet, other) ? [] : [{ grid, other }];
  });
  return [...called.map((grid) => ({ grid, other: null })), ...repeated];
}

/** (2) of Materials (2). */
const COPY_NUMBER = / ?\(\d+\)$/u;

/**
 * Model A and Model B, 1月 and 2月, pump and motor may be alike, and are still two; Materials (2) and purchases
 * tell no product from another.
 */
function areTwo(sheet: string, other: string): boolean {
  const [a, b] = [foldWord(sheet), foldWord(other)];
  const [stem, own] = [a.replace(SERIES, ''), b.replace(SERIES, '')];
  if (stem === own && stem !== a && own !== b) return true;
  if (findPeriod(a) !== null && findPeriod(b) !== null) return true;
  const [first, second] = [a, b].map((name) => distinctive(name.replace(COPY_NUMBER, '')));
  return first !== '' && second !== '' && first !== second;
}

/** All that its rows say: products, names, times and figures. */
function contentOf(rows: readonly ActivityRow[]): string {
  return rows
    .map(({ product, name, period, amount, mode }) =>
      JSON.stringify([
        nameKey(product?.text ?? ''),
        nameKey(name.text),
        nameKey(mode?.text ?? ''),
        period,
        figuresOf(amount).map(({ evidence, unitText }) => [evidence.value, unitText]),
      ]),
    )
    .join('\n');
}

function ask({ grid, other }: Doubted, asking: Questionnaire): string | null {
  return asking.ask({
    id: questionId('sheet-state', grid.sheet, ''),
    code: 'sheet-state',
    at: { file: grid.file, sheet: grid.sheet, cell: 'A1' },
    label: grid.sheet,
    kind: 'choice',
    options: [COUNT, LEFT_OUT].map((key) => ({ key, label: key })),
    assumed: null,
    values: { sheet: grid.sheet, ...(other !== null && { other, offered: 'repeated' }) },
  });
}
