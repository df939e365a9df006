import type { Finding } from '../../core/study/finding';
import type { StatedFigure, StatedSum } from '../../ledger/ledger';
import type { Difference } from '../difference/difference';
import type { StatedPart, StatedUnit } from './columnReading';

/** A stated sum with what it covers and what is the matter with it. */
export interface AuditedSum {
  readonly stated: StatedFigure;
  readonly sum: StatedSum;
  readonly unit: StatedUnit;
  readonly parts: readonly StatedPart[];
  readonly within: readonly AuditedSum[];
  readonly result: Difference;
  readonly finding: Finding | null;
}
