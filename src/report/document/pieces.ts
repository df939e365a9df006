import type { Block, Column, Row } from './blocks';

/*
 * The pieces that chapters are made of, with texts still marked.
 */

/** A block of a chapter. */
export type Draft = Block<string>;

/**
 * A numbered heading.
 * @param level of the chapter 1
 * @param text title
 */
export function heading(level: 1 | 2 | 3, text: string): Draft {
  return { kind: 'heading', level, text, isNumbered: true };
}

/**
 * Sentences as one paragraph.
 * @param text filled
 * @param style how it stands
 */
export function paragraph(text: string, style: 'body' | 'note' = 'body'): Draft {
  return { kind: 'paragraph', style, text };
}

/**
 * Points; none where there are none.
 * @param items filled
 * @param isOrdered whether they are counted
 */
export function points(items: readonly string[], isOrdered = false): readonly Draft[] {
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered, items }];
}

/**
 * A column of words.
 * @param header its head
 * @param weight part of the width
 */
export function wordColumn(header: string, weight: number): Column<string> {
  return { header, weight, align: 'left' };
}

/**
 * A column of numbers.
 * @param header its head
 * @param weight part of the width
 */
export function numberColumn(header: string, weight: number): Column<string> {
  return { header, weight, align: 'right' };
}

/**
 * A column of short words.
 * @param header its head
 * @param weight part of the width
 */
export function shortColumn(header: string, weight: number): Column<string> {
  return { header, weight, align: 'center' };
}

/**
 * A row of a table.
 * @param cells filled
 * @param role in the table
 */
export function row(cells: readonly string[], role: Row<string>['role'] = 'body'): Row<string> {
  return { role, cells };
}

/**
 * A table with caption and number; nothing where it has no row.
 * @param key by which sentences refer to it
 * @param caption without its number
 * @param columns heads and widths
 * @param rows from top to bottom
 * @param note beneath it
 */
export function table(
  key: string,
  caption: string,
  columns: readonly Column<string>[],
  rows: readonly Row<string>[],
  note: string | null = null,
): readonly Draft[] {
  return rows.length === 0 ? [] : [{ kind: 'table', key, caption, columns, rows, note }];
}
