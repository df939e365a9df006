import type { Area } from '../../../workbook/address';
import { COLUMNS, ROWS } from './limits';

/** Whole rows or columns that came in or went, both ends included. */
export interface LineChange {
  readonly kind: 'rows' | 'columns';
  readonly done: 'inserted' | 'deleted';
  readonly first: number;
  readonly last: number;
}

/**
 * Where an area of a sheet is after rows or columns came in or went: it moves with what stands
 * before it, grows with what comes in within it, and shrinks with what goes.
 * @param area before
 * @param change what happened
 * @returns null when nothing of it is left
 */
export function shiftArea(area: Area, change: LineChange): Area | null {
  const { top, left, bottom, right } = area;
  if (change.kind === 'rows') {
    const rows = shiftSpan(top, bottom, ROWS, change);
    return rows === null ? null : { top: rows[0], left, bottom: rows[1], right };
  }
  const columns = shiftSpan(left, right, COLUMNS, change);
  return columns === null ? null : { top, left: columns[0], bottom, right: columns[1] };
}

type Span = readonly [first: number, last: number];

function shiftSpan(first: number, last: number, limit: number, change: LineChange): Span | null {
  // A whole column stays one.
  if (first === 0 && last === limit - 1) return [first, last];
  return change.done === 'inserted'
    ? inserted(first, last, limit, change)
    : deleted(first, last, change);
}

function inserted(first: number, last: number, limit: number, change: LineChange): Span | null {
  const count = change.last - change.first + 1;
  const from = change.first <= first ? first + count : first;
  const to = change.first <= last ? last + count : last;
  return from >= limit ? null : [from, Math.min(to, limit - 1)];
}

function deleted(first: number, last: number, change: LineChange): Span | null {
  const goneBefore = overlap(0, first - 1, change);
  const goneWithin = overlap(first, last, change);
  const length = last - first + 1 - goneWithin;
  return length === 0 ? null : [first - goneBefore, first - goneBefore + length - 1];
}

function overlap(first: number, last: number, change: LineChange): number {
  return Math.max(0, Math.min(last, change.last) - Math.max(first, change.first) + 1);
}
