import { impactOf, kgPerUnit } from '../../core/calculation/impactOf';
import type { Activity } from '../../core/study/activity';
import { partOf } from '../../core/study/allocation';
import type { Witness } from '../../core/study/evidence';
import type { EmissionFactor } from '../../core/study/factor';
import type { Footprint, Item, Method, ProductFootprint } from '../../core/study/footprint';
import { measuresOf } from '../../core/study/measuresOf';
import type { Stage } from '../../core/study/stage';
import { allTerms } from '../../core/study/withLoss';
import { keptText } from './keptText';
import { shareText } from './recordedShare';
import { strungCells } from './strungCells';

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
  /** Where the parts of `found` stood, joined alike: 材料!C2. */
  readonly cells: string;
  /**
   * What the product got of an amount that several share: by-mass 60/200; empty where the amount is its
   * own. Null where the record is of a time when this was not kept.
   */
  readonly share: string | null;
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
  return {
    date,
    gwp,
    boundary,
    answers: new Map([...answers].map(([id, text]) => [id, keptText(text)])),
    figures: footprint.products.flatMap(figuresOf).map(asKept),
  };
}

const NO_PARTS = {
  found: '',
  amount: null,
  unit: '',
  factorFound: '',
  factor: null,
  cells: '',
  share: '',
} as const;

function figuresOf(result: ProductFootprint): readonly RecordedFigure[] {
  const product = result.product.name;
  const { covered, unit, output } = result.product.declaredUnit;
  const total: RecordedFigure = {
    ...NO_PARTS,
    ...readFrom(output === null ? [] : output.terms.map(({ evidence }) => evidence)),
    kind: 'total',
    product,
    stage: null,
    name: '',
    amount: covered,
    unit: unit ?? '',
    kgCo2e: result.totalKgCo2e,
  };
  const stages = result.stages
    .filter(({ inBoundary }) => inBoundary)
    .map(({ stage, kgCo2e }): RecordedFigure => {
      return { ...NO_PARTS, kind: 'stage', product, stage, name: '', kgCo2e };
    });
  return [total, ...stages, ...result.items.map((item) => itemFigure(result, item))];
}

function itemFigure({ product }: ProductFootprint, { activity, kgCo2e }: Item): RecordedFigure {
  const { factor } = activity;
  return {
    kind: 'item',
    product: product.name,
    stage: activity.stage,
    name: activity.name,
    ...readFrom(readOf(activity)),
    amount: amountOf(activity, product.declaredUnit.covered),
    unit: factor?.per ?? '',
    factorFound: factor === null ? '' : factorRead(factor),
    factor: factor === null ? null : kgPerUnit(factor),
    share: shareText(activity.allocation),
    kgCo2e,
  };
}

/** All that was multiplied by the factor: a part of what is shared, what is for one for all units. */
function amountOf(activity: Activity, covered: number | null): number | null {
  const impact = impactOf(activity);
  if (!impact.ok) return null;
  const amount = partOf(impact.value.amount, activity.allocation);
  return activity.isPerUnit === true && covered !== null ? amount * covered : amount;
}

/** All cells that the amount was read from. */
function readOf({ data, conversion }: Activity): readonly Witness[] {
  const terms = measuresOf(data).flatMap(allTerms);
  const converted = conversion?.evidence == null ? [] : [conversion.evidence];
  return [...terms.map(({ evidence }) => evidence), ...converted];
}

function readFrom(read: readonly Witness[]): Pick<RecordedFigure, 'found' | 'cells'> {
  return {
    found: strungCells(read.map(({ found }) => found)),
    cells: strungCells(read.map(({ at }) => `${at.sheet}!${at.cell}`)),
  };
}

/** Its cells with their unit, each gas's own; of a record of the library its key and edition. */
function factorRead({ id, evidence, gases, library, unitText }: EmissionFactor): string {
  if (library !== undefined) return strungCells([library.id, library.version]);
  const parts = gases?.parts.flatMap((part) => part.evidence ?? []) ?? [];
  const cells = parts.length > 0 ? parts : evidence === null ? [] : [evidence];
  if (cells.length === 0) return id;
  return strungCells([...cells.map(({ found }) => found), unitText]);
}

function asKept(figure: RecordedFigure): RecordedFigure {
  const { product, name, found, unit, factorFound, cells } = figure;
  return {
    ...figure,
    product: keptText(product),
    name: keptText(name),
    found: keptText(found),
    unit: keptText(unit),
    factorFound: keptText(factorFound),
    cells: keptText(cells),
  };
}
