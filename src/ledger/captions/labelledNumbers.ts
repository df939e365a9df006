import type { CellContent, Grid } from '../../workbook/grid';
import { fold, foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { cellText } from '../values/cellText';
import { parseFigure } from '../values/parseFigure';
import type { CaptionField } from './captionField';

/** Wider rows are those of tables. */
const MOST_CELLS = 8;
const LETTER = /\p{L}/u;
const LABEL_AND_NUMBER = /^(.{2,60}?) ?[:=] ?([0-9].*)$/u;

/** A number that a label names, as a caption would. */
export interface LabelledNumber {
  /** Folded, lower case, without its colon. */
  readonly label: string;
  readonly field: CaptionField;
}

/**
 * The numbers of a row with a label of their own: Bottles filled 2024 | 486,000 | bottles, 入库量：1,200 套. A row
 * with two numbers side by side has none.
 * @param grid the sheet
 * @param row counted from zero
 */
export function labelledNumbers(grid: Grid, row: number): readonly LabelledNumber[] {
  const cells = (grid.rows.get(row) ?? []).flatMap((content, column) =>
    cellText(content).trim() === '' ? [] : [{ column, content }],
  );
  if (cells.length > MOST_CELLS) return [];
  return cells.flatMap(({ column, content }, index): LabelledNumber[] => {
    if (typeof content !== 'string' || isProse(content) || !LETTER.test(content)) return [];
    const [beside, behind] = [cells[index + 1], cells[index + 2]];
    const at = { row, column };
    const within = LABEL_AND_NUMBER.exec(fold(content));
    if (within?.[1] !== undefined && within[2] !== undefined && isNumber(within[2])) {
      const field = { value: within[2], unitText: null, labelAt: at, at, unitAt: null };
      return [labelled(within[1], field)];
    }
    if (isNumber(content) || beside === undefined || !isNumber(beside.content)) return [];
    if (behind !== undefined && isNumber(behind.content)) return [];
    const unit = behind !== undefined && isUnit(behind.content) ? behind : null;
    const bracket = /\(([^()]{1,20})\) ?:?$/.exec(fold(content))?.[1]?.trim() ?? null;
    const field = {
      value: fold(cellText(beside.content)),
      unitText: unit === null ? bracket : fold(cellText(unit.content)),
      labelAt: at,
      at: { row, column: beside.column },
      unitAt: unit === null ? null : { row, column: unit.column },
    };
    return [labelled(content, field)];
  });
}

function labelled(label: string, field: Omit<CaptionField, 'kind'>): LabelledNumber {
  return { label: foldWord(label).replace(/ ?:$/, ''), field: { kind: 'output', ...field } };
}

function isNumber(content: CellContent): boolean {
  if (typeof content === 'number') return content > 0;
  const value = typeof content === 'string' ? parseFigure(content)?.readings[0]?.value : undefined;
  return value !== undefined && value > 0;
}

/** A unit or a noun behind the number: valves, 套. */
function isUnit(content: CellContent): boolean {
  return typeof content === 'string' && content.length <= 20 && !/[0-9:：]/.test(content);
}
