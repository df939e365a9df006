import { contains } from '../../workbook/address';
import type { Area, Place } from '../../workbook/address';
import type { CellLook } from '../model/cellLook';

/** A look that waits to be put into the cells of an area. */
interface WaitingLook {
  readonly area: Area;
  readonly look: CellLook;
}

/** Looks by row and column. */
export type LooksByCell = ReadonlyMap<number, ReadonlyMap<number, CellLook>>;

/** So many are put into the cells together; each is looked through when a cell's look is read. */
const MOST_WAITING = 200;

/**
 * Looks that an add-in sets one property after the other, gathered and put into the cells together:
 * a write of looks costs Univer the same for one property as for ten.
 */
export class PendingLook {
  private sheetId = '';
  private waiting: WaitingLook[] = [];

  /** @param write puts looks into the cells of a sheet */
  constructor(private readonly write: (sheetId: string, looks: LooksByCell) => void) {}

  /** Properties that are set one after the other on one area are one look. */
  add(sheetId: string, area: Area, look: CellLook): void {
    const last = this.waiting.at(-1);
    if (last !== undefined && sheetId === this.sheetId && isSame(last.area, area)) {
      this.waiting[this.waiting.length - 1] = { area, look: joined(last.look, look) };
      return;
    }
    if (sheetId !== this.sheetId || this.waiting.length >= MOST_WAITING) this.flush();
    this.sheetId = sheetId;
    this.waiting.push({ area, look });
  }

  /** The look of a cell with what is waiting for it. */
  over(sheetId: string, place: Place, look: CellLook): CellLook {
    if (sheetId !== this.sheetId) return look;
    return this.waiting
      .filter(({ area }) => contains(area, place))
      .reduce((known, more) => joined(known, more.look), look);
  }

  flush(): void {
    const { waiting, sheetId } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    this.write(sheetId, byCell(waiting));
  }
}

/** Cells with the same looks waiting share one object, so that it is translated once. */
function byCell(waiting: readonly WaitingLook[]): LooksByCell {
  const rows = new Map<number, Map<number, CellLook>>();
  for (const { area, look } of waiting) {
    const results = new Map<CellLook | undefined, CellLook>([[undefined, look]]);
    for (let row = area.top; row <= area.bottom; row++) {
      const line = rows.get(row) ?? new Map<number, CellLook>();
      rows.set(row, line);
      for (let column = area.left; column <= area.right; column++) {
        const before = line.get(column);
        const result = results.get(before) ?? joined(before ?? {}, look);
        results.set(before, result);
        line.set(column, result);
      }
    }
  }
  return rows;
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function joined(before: CellLook, after: CellLook): CellLook {
  const look = { ...before, ...after };
  if (before.borders === undefined || after.borders === undefined) return look;
  return { ...look, borders: { ...before.borders, ...after.borders } };
}
