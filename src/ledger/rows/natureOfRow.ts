import { contentAt } from '../../workbook/grid';
import {
  DISPOSAL_CELLS,
  OTHER_TITLES,
  PROCESS_HEADERS,
  PROCESS_NAMES,
  RECYCLED_NAMES,
  WASTE_HEADERS,
  WASTE_NAMES,
  WASTE_TITLES,
} from '../language/wasteWords';
import type { ActivityRow } from '../ledger';
import { columnOf, type LedgerTable } from '../tables/ledgerTable';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { matchesOne } from '../text/matchesOne';
import { remembering } from '../text/remembering';
import { stagesNamed } from '../text/stagesNamed';
import { cellText } from '../values/cellText';

/** What a row is where it is no new material that was put in, and the text that says so. */
export interface NatureOfRow {
  readonly kind: 'waste' | 'recycled' | 'process';
  readonly where: string;
}

/**
 * Whether a row is about waste and its treatment, about what was recovered, or about work done to a material:
 * by its name, its category, the headers of its columns, its sheet and its title.
 * @param row with an amount
 * @returns null for all others
 */
export function natureOfRow(row: ActivityRow): NatureOfRow | null {
  const waste = saysWaste(row);
  if (waste !== null) return { kind: 'waste', where: waste };
  const name = row.name.text;
  if (isProse(name)) return null;
  if (RECYCLED_NAMES.test(foldWord(name))) return { kind: 'recycled', where: name };
  if (!PROCESS_NAMES.test(foldWord(name))) return null;
  // 工序 | 材质: what a step takes in is its material.
  const header = columnOf(row.table.table, 'name')?.label ?? '';
  return PROCESS_HEADERS.test(foldWord(header)) ? null : { kind: 'process', where: name };
}

/**
 * Whether a text is a title, a heading or a category under which everything is waste.
 * @param text as found
 */
export const isWasteTitle = remembering((text: string): boolean => {
  if (isProse(text) || OTHER_TITLES.test(foldWord(text))) return false;
  return matchesOne(text, WASTE_TITLES) || isEndOfLife(text);
});

/** The text that says it; null where none does. */
function saysWaste(row: ActivityRow): string | null {
  const { name, stage, group } = row;
  if (!isProse(name.text) && matchesOne(name.text, WASTE_NAMES)) return name.text;
  if (row.cameOut === 'waste') return name.text;
  const own = [stage?.text ?? '', group?.text ?? ''].find(isWasteTitle);
  if (own !== undefined) return own;
  const beside = besideRow(row).find((text) => matchesOne(text, DISPOSAL_CELLS));
  if (beside !== undefined) return beside;
  const header = ofHeaders(row);
  if (header !== null) return header;
  // A category of materials says more of its row than the sheet does.
  const isOther = stage !== null && stagesNamed(stage.text).size > 0;
  return isOther ? null : ofTitles(row.table.table);
}

function besideRow({ table: { table }, row }: ActivityRow): readonly string[] {
  const columns = table.columns.filter(
    ({ role, holdsFigures }) => !holdsFigures && (role === null || role === 'mode'),
  );
  return columns.map(({ index }) => cellText(contentAt(table.grid, { row, column: index })).trim());
}

function ofHeaders({ table: { table }, lane }: ActivityRow): string | null {
  const used = table.lanes[lane];
  const columns = [columnOf(table, 'name'), ...(used?.columns ?? [])];
  const found = columns.find((one) => one !== null && matchesOne(one.label, WASTE_HEADERS));
  return found?.label ?? null;
}

const OF_TITLES = new WeakMap<LedgerTable, string | null>();

/** The heading of a block speaks for it alone; else no title may name materials as well. */
function ofTitles(table: LedgerTable): string | null {
  const known = OF_TITLES.get(table);
  if (known !== undefined) return known;
  const { heading, captions, grid } = table;
  const titles = captions.map(({ text }) => text).filter((text) => !/[:：]/.test(text));
  const texts = heading === undefined ? [...titles, grid.sheet] : [heading.text];
  const isMixed = texts.some((text) => !isProse(text) && OTHER_TITLES.test(foldWord(text)));
  const found = isMixed ? null : (texts.find(isWasteTitle) ?? null);
  OF_TITLES.set(table, found);
  return found;
}

function isEndOfLife(text: string): boolean {
  const [first, ...others] = stagesNamed(text);
  return first === 'endOfLife' && others.length === 0;
}
