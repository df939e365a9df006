import type { Area } from '../../workbook/address';

/** The smallest area around places that are told one by one. */
export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  area(): Area | null {
    if (this.bottom < 0) return null;
    return { top: this.top, left: this.left, bottom: this.bottom, right: this.right };
  }
}
