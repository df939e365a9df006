import type { CellRef } from '../cellRef';
import type { Activity, SharedActivity } from './activity';
import type { EmissionFactor } from './factor';
import type { Evidence, Witness } from './evidence';
import type { StudyFacts } from './facts';
import type { Finding } from './finding';
import type { Question } from './question';
import type { Stage } from './stage';

/** Where a product's name was taken from. */
export type NameSource = 'cell' | 'title' | 'sheet' | 'file';

/** What the figures refer to: the ledger's totals divided by the number of units it covers. */
export interface DeclaredUnit {
  /** Null where the ledger contradicts itself and nobody has answered. */
  readonly covered: number | null;
  readonly unit: string | null;
  readonly source: 'ledger' | 'answer' | 'assumed';
  /** The cells of the output; null without one. */
  readonly output: OutputEvidence | null;
}

/** The output quantity a ledger gives, in one cell or in months, with what gives it its meaning. */
export interface OutputEvidence {
  /** Added to each other. */
  readonly terms: readonly [OutputTerm, ...OutputTerm[]];
  readonly witnesses: readonly Witness[];
}

/** One cell of an output, and what it is multiplied by: 10 000 in 万台. */
export interface OutputTerm {
  readonly evidence: Evidence;
  readonly multiplier: number;
}

/** Several periods of one product, of which one is the main figure. */
export interface PeriodChoice {
  readonly question: string;
  /** The answer that the figures stand on. */
  readonly chosen: string;
  /** The answers that give the other periods. */
  readonly others: readonly string[];
}

/** A product of the study. */
export interface Product {
  readonly name: string;
  readonly nameSource: NameSource;
  readonly at: CellRef | null;
  readonly declaredUnit: DeclaredUnit;
  /** What the figures are for: 2024, 2024-03, 2024-01/2024-09; null where the ledger does not say. */
  readonly period: string | null;
  /** The question between several periods of the product; null where it has one. */
  readonly periodChoice: PeriodChoice | null;
}

/**
 * A table of the ledger as it was read, so that a formula can see whether rows have come or gone:
 * the number of filled cells in each column that was read, and the header texts.
 */
export interface SourceTable {
  readonly file: string;
  readonly sheet: string;
  readonly stages: readonly Stage[];
  readonly isFactorTable: boolean;
  readonly rowsRead: number;
  /** Column letters and the filled cells in that whole column of the sheet when it was read. */
  readonly filled: readonly {
    readonly column: string;
    readonly count: number;
    readonly isName: boolean;
  }[];
  readonly headers: readonly Witness[];
  /** Labels of rows that are not data (合计, notes), and how often each stands in its column. */
  readonly ignored: readonly {
    readonly column: string;
    readonly text: string;
    readonly count: number;
  }[];
}

/** What a sheet was understood to be; role words joined by "+". */
export interface SheetRole {
  readonly file: string;
  readonly sheet: string;
  readonly role: string;
}

/** A row of a ledger with several products that names none of them: its amount has no owner yet. */
export interface Unassigned extends Witness {
  readonly name: string;
  /** What it would be, as far as it is understood; it is in no total. */
  readonly activities: readonly SharedActivity[];
}

/** A row of what several products share that somebody leaves out, and why. */
export interface LeftOut extends Unassigned {
  readonly reason: string;
}

/** All that is calculated, with what is doubtful and what was done. */
export interface Inventory {
  readonly sheets: readonly SheetRole[];
  readonly products: readonly Product[];
  readonly activities: readonly Activity[];
  readonly unassigned: readonly Unassigned[];
  readonly leftOut: readonly LeftOut[];
  readonly factors: readonly EmissionFactor[];
  readonly tables: readonly SourceTable[];
  readonly facts: StudyFacts;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}
