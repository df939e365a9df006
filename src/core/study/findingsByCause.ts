import type { CellRef } from '../cellRef';
import { compareCells } from '../compareCells';
import { compensatedSum } from '../calculation/compensatedSum';
import type { Finding, FindingCode, FindingKey, FindingValues } from './finding';

/** What findings of one code have in common when they have one cause. */
interface Cause {
  /** Values that must be equal. */
  readonly same: readonly string[];
  /** How far a cause reaches: one sheet, one column of it, or the whole study. */
  readonly within: 'sheet' | 'column' | 'study';
  /** The value that names what is affected. */
  readonly item: string;
  /** Every finding names one cell first, and behind it the cells that it rests on. */
  readonly hasMain?: true;
}

const SHEET: Cause = { same: [], within: 'sheet', item: 'name' };
const UNIT: Cause = { ...SHEET, same: ['unit'] };

/**
 * Codes that are found item by item or table by table. Of the others (what is said of one stated
 * figure, one answer) every finding is a cause of its own.
 */
const CAUSES: Partial<Readonly<Record<FindingCode, Cause>>> = {
  'error-cell': SHEET,
  'missing-factor': { ...SHEET, same: ['class'] },
  'missing-quantity': SHEET,
  'missing-distance': SHEET,
  'missing-unit': UNIT,
  'not-a-count': UNIT,
  'missing-period': { ...SHEET, same: ['months'] },
  'variant-without-amount': SHEET,
  'date-cell': SHEET,
  'number-as-text': SHEET,
  'full-width-text': SHEET,
  'approximate-value': SHEET,
  'bound-value': SHEET,
  'comma-settled': SHEET,
  'footnote-dropped': SHEET,
  'unreadable-value': SHEET,
  'gwp-unreadable': SHEET,
  'hidden-row': SHEET,
  'hidden-column': SHEET,
  'blank-or-placeholder': SHEET,
  'merged-value-carried': SHEET,
  'subtotal-ignored': SHEET,
  'of-which-ignored': SHEET,
  'assembly-ignored': SHEET,
  'goods-not-counted': SHEET,
  'assembly-part-ignored': SHEET,
  'certificate-unused': { ...SHEET, same: ['unit', 'product', 'factors'] },
  'result-column-ignored': SHEET,
  'duplicate-quantity-column': SHEET,
  'factor-unit': { ...SHEET, same: ['found', 'expected'] },
  // Beside a figure beyond all sizes: siblings' slips, each a cause of its own.
  outlier: { ...SHEET, same: ['cell'] },
  'supplier-factor': SHEET,
  'factor-duplicate': SHEET,
  'percent-out-of-range': { ...SHEET, same: ['header'] },
  'negative-amount': SHEET,
  'formula-skips-text': { ...SHEET, within: 'column', hasMain: true },
  'value-conflict': { ...SHEET, hasMain: true },
  'table-not-understood': { same: ['headers'], within: 'study', item: 'sheet' },
  'period-choice': { ...SHEET, item: 'product' },
  'output-without-product': SHEET,
  'declared-unit-differs': { ...SHEET, same: ['unit', 'other'], item: 'product' },
  'period-mixed': { ...SHEET, same: ['periods'], item: 'product' },
};

/**
 * One finding a cause, with the list of its cells, however often it was met: 2,000 items without a
 * factor are one finding. Effects are summed; where one is not known, the sum is not.
 * @param findings as they were met, in any order
 * @returns in the order in which the causes were met; what pointed to a finding points to its cause
 */
export function findingsByCause(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const key = causeKey(finding) ?? String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const moved = new Map<string, FindingKey>();
  const causes = [...groups.values()].map((group) => {
    const cause = joined(group);
    for (const one of group) {
      const [from, to] = [keyOf(one), keyOf(cause)];
      if (from !== null && to !== null) moved.set(keyText(from), to);
    }
    return cause;
  });
  return causes.map((cause) => pointingTo(cause, moved));
}

function pointingTo(cause: Finding, moved: ReadonlyMap<string, FindingKey>): Finding {
  if (cause.within === undefined) return cause;
  return { ...cause, within: moved.get(keyText(cause.within)) ?? cause.within };
}

function keyOf({ code, cells: [at] }: Finding): FindingKey | null {
  return at === undefined ? null : { code, at };
}

function keyText({ code, at }: FindingKey): string {
  return [code, at.file, at.sheet, at.cell].join('\n');
}

/** Null where the finding is a cause of its own, or its rows are grouped by their slip already. */
function causeKey({
  code,
  severity,
  cells: [at],
  values,
  explanations,
  within,
}: Finding): string | null {
  const cause = CAUSES[code];
  const isOwn = explanations !== undefined || within !== undefined;
  if (cause === undefined || at === undefined || isOwn || isGrouped(code, values)) return null;
  return JSON.stringify([
    code,
    severity,
    // Findings of one code have several sentences, told apart by the values that fill them.
    Object.keys(values).sort(),
    cause.same.map((name) => values[name] ?? null),
    cause.within === 'study' ? null : [at.file, at.sheet],
    cause.within === 'column' ? at.cell.replace(/[0-9]+/, '') : null,
  ]);
}

/** Rows whose results are not what they come to are one finding of a column already. */
function isGrouped(code: FindingCode, values: FindingValues): boolean {
  return (
    code === 'value-conflict' && values['parts'] === undefined && values['factors'] === undefined
  );
}

function joined(group: readonly Finding[]): Finding {
  const sorted = [...group].sort(compareMains);
  const [first] = sorted as [Finding];
  const cause = CAUSES[first.code] ?? SHEET;
  if (group.length === 1) return first;
  const items = namesOf(sorted, cause.item);
  const effects = sorted.flatMap(({ effectKgCo2e }) => effectKgCo2e ?? []);
  return {
    ...first,
    ...(items.length > 0 && { items }),
    cells: cellsOf(sorted, cause),
    effectKgCo2e: effects.length < sorted.length ? null : compensatedSum(effects),
    values: { ...first.values, ...valuesOf(sorted), cases: sorted.length },
  };
}

function compareMains({ cells: [a] }: Finding, { cells: [b] }: Finding): number {
  return a === undefined || b === undefined ? 0 : compareCells(a, b);
}

function namesOf(group: readonly Finding[], item: string): readonly string[] {
  const names = group.map(({ values }) => String(values[item] ?? '').trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** How many together, and where, for those that say so. */
function valuesOf(group: readonly Finding[]): FindingValues {
  const count = group.reduce((sum, { values }) => sum + Number(values['count'] ?? 1), 0);
  const where = [...new Set(group.flatMap(({ values }) => values['where'] ?? []))].join(', ');
  return { count, ...(where !== '' && { where }) };
}

function cellsOf(group: readonly Finding[], { hasMain }: Cause): readonly CellRef[] {
  if (hasMain !== true) return distinct(group.flatMap(({ cells }) => cells));
  const mains = group.flatMap(({ cells }) => cells.slice(0, 1));
  const others = group.flatMap(({ cells }) => cells.slice(1));
  return unique([...distinct(mains), ...distinct(others)]);
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return [...unique(cells)].sort(compareCells);
}

function unique(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((at) => [`${at.file}\n${at.sheet}\n${at.cell}`, at])).values()];
}
