import type { IRange } from '@univerjs/core';
import type { Area } from '../../workbook/address';

/** @param area counted from zero, both ends included */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.top,
    endRow: area.bottom,
    startColumn: area.left,
    endColumn: area.right,
  };
}

/** @param range Univer's */
export function areaOf(range: IRange): Area {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}
