import { addItem, closeLists, openLists } from '../write/styleLists';
import { changedStyle } from './changedStyle';
import { prefixed } from '../xml/splitElement';
import type { HighlightView } from '../../workbook/view';
import type { FullLook } from '../view/fullLook';
import type { LookChange } from './lookChange';

/** Adds styles to a file's styles as cells need them. */
export interface LookWriter {
  /** The number of the style that is like another but for a change. */
  readonly styleOf: (old: number, change: LookChange) => number;
  /** The number of a highlight's look. */
  readonly highlightOf: (look: Pick<HighlightView, 'fontColor' | 'fill'>) => number;
  /** The styles part with all that was added. */
  readonly xml: () => string;
}

/**
 * Opens a file's styles for additions. Styles that are there keep their numbers, and a new style
 * keeps of the old one what the view has no words for.
 * @param xml the styles part
 * @param part its name
 * @param standard the look of a cell without a style
 * @param highest the highest number by which cells name one of so many styles
 */
export function lookWriter(
  xml: string,
  part: string,
  standard: FullLook,
  highest: (count: number) => number,
): LookWriter {
  const lists = openLists(xml, part, highest);
  const known = new Map<string, number>();
  let added = false;
  return {
    styleOf: (old, change) => {
      const key = `${String(old)} ${JSON.stringify(change)}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const style = changedStyle(lists, old, change, standard);
      known.set(key, style);
      added = true;
      return style;
    },
    highlightOf: ({ fontColor, fill }) => {
      const font = fontColor === null ? '' : `<font><color rgb="FF${fontColor}"/></font>`;
      const color = `<patternFill><bgColor rgb="FF${fill ?? ''}"/></patternFill>`;
      const face = fill === null ? '' : `<fill>${color}</fill>`;
      added = true;
      return addItem(lists, 'dxfs', prefixed(`<dxf>${font}${face}</dxf>`, lists.prefix));
    },
    xml: () => (added ? closeLists(lists) : xml),
  };
}
