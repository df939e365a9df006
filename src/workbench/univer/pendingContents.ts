import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { Area } from '../../workbook/address';

/** Cells of a sheet as Univer takes them. */
export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Contents that continue one another downwards, put into the cells together: office.js cuts a large
 * write into blocks of some rows, and Univer looks through the whole workbook after every write.
 */
export class PendingContents {
  private sheetId = '';
  private area: Area | null = null;
  private cells: Cells = {};

  /** @param write puts contents into the cells of a sheet */
  constructor(private readonly write: (sheetId: string, cells: Cells) => void) {}

  add(sheetId: string, area: Area, cells: Cells): void {
    if (!this.isContinuedBy(sheetId, area)) this.flush();
    this.sheetId = sheetId;
    this.area = { ...area, top: this.area?.top ?? area.top };
    Object.assign(this.cells, cells);
  }

  flush(): void {
    if (this.area === null) return;
    const { cells } = this;
    this.area = null;
    this.cells = {};
    this.write(this.sheetId, cells);
  }

  private isContinuedBy(sheetId: string, { top, left, right }: Area): boolean {
    const { area } = this;
    if (area === null || sheetId !== this.sheetId) return false;
    return area.bottom + 1 === top && area.left === left && area.right === right;
  }
}
