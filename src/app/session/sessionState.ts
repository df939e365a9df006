import type { Assessment } from './assessStudy';
import type { StaleReason } from './staleReasons';

/** What is being done. `look` reads again after a change, and writes nothing. */
export type Task = 'scan' | 'calculate' | 'refresh' | 'report' | 'look';

/** How far it has come. */
export type Phase =
  | 'loading'
  | 'reading'
  | 'calculating'
  | 'composing'
  | 'drawing'
  | 'packing'
  | 'writing'
  | 'verifying';

/** Which of the report's pictures is being drawn; the first is 1. */
export interface Drawing {
  readonly number: number;
  readonly of: number;
}

/** A report that was handed to the page's downloads. */
export interface Handed {
  /** Its file's name. */
  readonly file: string;
  /** Whether Excel is known to save what a pane hands over. */
  readonly isSaved: boolean;
}

/** Such a report, and what could not be drawn in it. */
export interface Reported extends Handed {
  /** Characters that the font of its pictures lacks. */
  readonly missing: readonly string[];
}

/**
 * How the PCF sheets stand to the ledgers. `absent`: there are none. `fresh`: every result in them
 * is that of the ledgers as they are now; where only amounts changed, the formulas have followed.
 * `stale`: they must be written again. `unknown`: nobody has looked since something changed.
 */
export type Standing = 'absent' | 'fresh' | 'stale' | 'unknown';

/** How the last task that a person asked for ended. */
export type Ending =
  | 'scanned'
  | 'nothing-to-write'
  | 'written'
  | 'refreshed'
  | 'nothing-changed'
  | 'nothing-to-report'
  | 'report-kept'
  | 'report-not-kept';

/** What something failed with, as it was thrown. It goes when the same succeeds or a person begins anew. */
export interface Problem {
  readonly error: unknown;
  readonly from: Task | 'select';
}

/** All that the pane shows. */
export interface SessionState {
  readonly task: Task | null;
  readonly phase: Phase;
  /** Null while no picture is drawn. */
  readonly drawing: Drawing | null;
  /** Excel takes long, for example because a cell is being edited. */
  readonly isSlow: boolean;
  readonly assessment: Assessment | null;
  readonly standing: Standing;
  /** Why the sheets are stale; empty when they are not. */
  readonly reasons: readonly StaleReason[];
  /** Amounts have changed since the sheets were written; their formulas have followed. */
  readonly hasFollowed: boolean;
  readonly ending: Ending | null;
  /** The last report of this session; null before the first, and while another is made. */
  readonly reported: Reported | null;
  readonly problem: Problem | null;
  /** Whether sheets that have become stale are written again without being asked. */
  readonly isAutomatic: boolean;
}
