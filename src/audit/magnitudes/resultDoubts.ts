import type { CellRef } from '../../core/cellRef';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { Term } from '../../core/study/activity';
import type { UnitSlip } from '../../ledger/language/unitSlips';
import type { StatedFigure } from '../../ledger/ledger';
import type { UnitDoubt } from '../../ledger/unitDoubt';
import { agrees } from '../stated/agrees';
import type { ColumnReading } from '../stated/columnReading';
import type { LedgerRows } from '../stated/ledgerRows';
import type { Judged } from './judged';
import { powerOf, slipOf, timesOf } from './slipOf';

/** A row with its own stated result. */
interface ResultRow {
  readonly stated: StatedFigure;
  readonly computed: number;
  readonly terms: readonly Term[];
  /** Of the figures' label and column: what slips, slips together. */
  readonly group: string;
  readonly isRight: boolean;
  readonly slip: UnitSlip | null;
  /** By which power of ten the result is off, whatever the label. */
  readonly power: number | null;
}

/**
 * Rows whose stated results are a power of ten of amount × factor, all of one label together. Where
 * rows of several labels slip alike, the label of the results explains it and nothing is asked; a
 * single row among others that agree is a slip of its own. Results in t under a header in kg are
 * commoner than grams labelled kg: of those nothing is asked.
 * @param reading a column of results
 * @param rows calculated rows
 */
export function resultDoubts(reading: ColumnReading, rows: LedgerRows): Judged {
  const groups = new Map<string, ResultRow[]>();
  for (const stated of reading.stated) {
    const row = stated.sum === null ? resultRow(stated, reading, rows) : null;
    if (row === null) continue;
    const group = groups.get(row.group);
    if (group === undefined) groups.set(row.group, [row]);
    else group.push(row);
  }
  const all = [...groups.values()];
  const confirmed = all.flat().filter(({ isRight }) => isRight);
  const powers = new Set(all.flat().map(({ power }) => power));
  const isOfResults = all.length > 1 && powers.size === 1 && !powers.has(null);
  return {
    doubts: isOfResults ? [] : all.flatMap((group) => doubtOf(group) ?? []),
    confirmed: confirmed.flatMap(cellsOf),
  };
}

function resultRow(
  stated: StatedFigure,
  reading: ColumnReading,
  rows: LedgerRows,
): ResultRow | null {
  const span = { first: stated.row, last: stated.row };
  const parts = reading.partsOf(stated, { span, product: null, stages: null });
  const items = rows(reading.table, span).flatMap((row) => row.items);
  const [item, ...others] = items;
  if (parts?.length !== 1 || item === undefined || others.length > 0) return null;
  const { data } = item.activity;
  const measure = data.kind === 'amount' ? data.amount : data.mass;
  if (measure === null || measure.operation === 'product') return null;
  const units = new Set(measure.terms.map(({ unit }) => unit));
  const [unit, ...otherUnits] = units;
  if (unit === undefined || otherUnits.length > 0) return null;
  const computed = compensatedSum(parts.map(({ value }) => value));
  const column = measure.terms[0].evidence.at.cell.replace(/[0-9]+/, '');
  const slip = slipOf(unit, stated, computed);
  return {
    stated,
    computed,
    terms: measure.terms,
    group: `${column}\n${unit}`,
    isRight: agrees(stated, computed, 1),
    slip: slip?.to === 'g' ? null : slip,
    power: powerOf(stated, computed),
  };
}

function cellsOf({ terms }: ResultRow): readonly CellRef[] {
  return terms.map(({ evidence }) => evidence.at);
}

function doubtOf(group: readonly ResultRow[]): UnitDoubt | null {
  const [first] = group;
  const slip = first?.slip ?? null;
  if (first === undefined || slip === null) return null;
  if (group.some((row) => row.isRight || row.slip?.to !== slip.to)) return null;
  return {
    cells: group.flatMap(cellsOf),
    unitText: slip.to,
    kind: 'results',
    at: first.stated.at,
    stated: first.stated.found.trim(),
    computed: String(Number(first.computed.toPrecision(6))),
    times: timesOf(slip),
    item: null,
  };
}
