import { DamagedPart } from '../damagedPart';
import { joinElement, splitElement } from '../xml/splitElement';
import type { SplitElement } from '../xml/splitElement';

/** A sheet's part in two: its cells, which can be many, and everything else. */
export interface CutSheet {
  /** The sheet with an empty sheetData. */
  readonly frame: SplitElement;
  /** The sheetData element whole. */
  readonly cells: string;
}

const OPEN_CELLS = /<(?:[\w.-]+:)?sheetData(?=[\s/>])[^>]*>/;

/**
 * Cuts the cells out of a sheet.
 * @param xml the sheet's part
 * @param part its name
 */
export function cutSheet(xml: string, part: string): CutSheet {
  const open = OPEN_CELLS.exec(xml);
  if (open === null) throw new DamagedPart(part, 'has no sheetData');
  const tag = open[0];
  const start = open.index;
  const end = tag.endsWith('/>') ? start + tag.length : endOfCells(xml, tag, part);
  const frame = splitElement(`${xml.slice(0, start)}<sheetData/>${xml.slice(end)}`, part);
  return { frame, cells: xml.slice(start, end) };
}

/**
 * The sheet as one text again; unchanged halves give the text that was cut.
 * @param sheet possibly with other children or cells
 */
export function joinSheet({ frame, cells }: CutSheet): string {
  const children = frame.children.map((child) =>
    child.name === 'sheetData' ? { ...child, xml: cells } : child,
  );
  return joinElement({ ...frame, children });
}

function endOfCells(xml: string, tag: string, part: string): number {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  const close = `</${name}>`;
  const at = xml.lastIndexOf(close);
  if (at < 0) throw new DamagedPart(part, `<${name}> is not closed`);
  return at + close.length;
}
