import type { Place } from '../../workbook/address';
import type { CaptionKind } from '../language/captionWords';

/** One thing that a caption says, with the cells that say it. */
export interface CaptionField {
  readonly kind: CaptionKind;
  /** NFKC and trimmed. */
  readonly value: string;
  /** The unit that its label names in brackets or that stands behind the value; null without one. */
  readonly unitText: string | null;
  /** The cell of the label. */
  readonly labelAt: Place;
  /** The cell of the value; that of the label where one cell has both. */
  readonly at: Place;
  /** The cell of the unit, where it stands in a cell of its own. */
  readonly unitAt: Place | null;
  /** Something else stands before it in its cell: 水泥2024（产量 1200 t）. */
  readonly isWithin?: true;
}
