import type { ChangeReason } from './changeReason';
import type { RecordedFigure } from './reportRecord';

/** A figure that is not what the report says. */
export interface FigureChange {
  readonly kind: RecordedFigure['kind'];
  readonly product: string;
  readonly stage: RecordedFigure['stage'];
  readonly name: string;
  /** As in the report; null where it had none. */
  readonly before: RecordedFigure | null;
  /** As it is now; null where there is none any more. */
  readonly now: RecordedFigure | null;
  /** What is different; of totals and stages what their items' changes come from. */
  readonly reasons: readonly ChangeReason[];
}
