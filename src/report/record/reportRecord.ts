import { impactOf, kgPerUnit } from '../../core/calculation/impactOf';
import type { Activity } from '../../core/study/activity';
import type { Footprint, Item, Method, ProductFootprint } from '../../core/study/footprint';
import { partOf } from '../../core/study/allocation';
import { measuresOf } from '../../core/study/measuresOf';
import type { Stage } from '../../core/study/stage';
import { allTerms } from '../../core/study/withLoss';

/** A figure of a report as it stood in it, with what it was made of. */
export interface RecordedFigure {
  readonly kind: 'total' | 'stage' | 'item';
  readonly product: string;
  /** Null for a total. */
  readonly stage: Stage | null;
  /** The item's name; empty for totals and stages. */
  readonly name: string;
  /** The ledger's cells as they were written, joined; of a total those of the output. */
  readonly found: string;
  /** In `unit`; of a total the number of declared units that the ledger covers. */
  readonly amount: number | null;
  readonly unit: string;
  /** The factor's cell as it was written, or its record in the library. */
  readonly factorFound: string;
  /** kgCO2e for one `unit`. */
  readonly factor: number | null;
  /** Items on the ledger's own basis, stages and totals for one declared unit; null where not known. */
  readonly kgCo2e: number | null;
}

/** What a report said, kept in the workbook so that a later look can tell what has changed. */
export interface ReportRecord {
  /** 2025-03-01. */
  readonly date: string;
  readonly gwp: Method['gwp'];
  readonly boundary: Method['boundary'];
  /** What people had decided, by question, column or fact. */
  readonly answers: ReadonlyMap<string, string>;
  readonly figures: readonly RecordedFigure[];
}

/**
 * The record of a report that is made now.
 * @param footprint as reported
 * @param answers that it stands on
 * @param date of the report: 2025-03-01
 */
export function reportRecord(
  footprint: Footprint,
  answers: ReadonlyMap<string, string>,
  date: string,
): ReportRecord {
  const { gwp, boundary } = footprint.method;
  return { date, gwp, boundary, answers, figures: footprint.products.flatMap(figuresOf) };
}

const NO_PARTS = { found: '', amount: null, unit: '', factorFound: '', factor: null } as const;

function figuresOf(result: ProductFootprint): readonly RecordedFigure[] {
  const product = result.product.name;
  const { covered, unit, output } = result.product.declaredUnit;
  const total: RecordedFigure = {
    ...NO_PARTS,
    kind: 'total',
    product,
    stage: null,
    name: '',
    found: output === null ? '' : output.terms.map(({ evidence }) => evidence.found).join(' · '),
    amount: covered,
    unit: unit ?? '',
    kgCo2e: result.totalKgCo2e,
  };
  const stages = result.stages
    .filter(({ inBoundary }) => inBoundary)
    .map(({ stage, kgCo2e }): RecordedFigure => {
      return { ...NO_PARTS, kind: 'stage', product, stage, name: '', kgCo2e };
    });
  return [total, ...stages, ...result.items.map((item) => itemFigure(product, item))];
}

function itemFigure(product: string, { activity, kgCo2e }: Item): RecordedFigure {
  const { factor } = activity;
  const impact = impactOf(activity);
  return {
    kind: 'item',
    product,
    stage: activity.stage,
    name: activity.name,
    found: foundOf(activity),
    amount: impact.ok ? partOf(impact.value.amount, activity.allocation) : null,
    unit: factor?.per ?? '',
    factorFound: factor === null ? '' : (factor.evidence?.found ?? factor.id),
    factor: factor === null ? null : kgPerUnit(factor),
    kgCo2e,
  };
}

/** All cells that the amount was read from, as they were written. */
function foundOf({ data, conversion, allocation }: Activity): string {
  const terms = measuresOf(data).flatMap(allTerms);
  const shared =
    allocation === undefined
      ? []
      : [`${String(allocation.key.value)}/${String(allocation.allocation.total)}`];
  const converted = conversion?.evidence == null ? [] : [conversion.evidence.found];
  return [...terms.map(({ evidence }) => evidence.found), ...converted, ...shared].join(' · ');
}
