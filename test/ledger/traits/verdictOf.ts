import { parseCellAddress } from '../../../src/workbook/address';
import { contentAt } from '../../../src/workbook/grid';
import { footprintOf } from '../../support/footprintOf';
import {
  ENERGY_FACTORS,
  FREIGHT_FACTOR,
  MATERIAL_FACTORS,
  type Facts,
  type FactStage,
} from './facts';
import type { WrittenLedger } from './ledgerOf';
import type { Traits } from './traits';

/** A figure of a product and stage: what is true, and what comes out. */
export interface Difference {
  readonly product: string;
  readonly stage: FactStage;
  readonly truth: number | null;
  readonly found: number | null;
  /** Whether an open question or a finding stands on a cell that the figure rests on. */
  readonly covered: boolean;
}

/** What came of a generated ledger. */
export interface Verdict {
  readonly differences: readonly Difference[];
  readonly openQuestions: readonly string[];
  readonly errors: readonly string[];
  readonly allComplete: boolean;
  /** kgCO2e by product and stage. */
  readonly figures: Readonly<Record<string, number | null>>;
}

/** Questions that say nothing about any amount: how many units a ledger is for. */
const ABOUT_UNITS = 'unit-of-analysis';

/**
 * Reads a generated ledger and holds it against what it was written from.
 * @param ledger as written, with the truth
 */
export function verdictOf(ledger: WrittenLedger): Verdict {
  const { facts } = ledger;
  const { inventory, footprint } = footprintOf(ledger.grids);
  const open = inventory.questions.filter(
    ({ answer, code }) => answer === null && code !== ABOUT_UNITS,
  );
  const problems = [...inventory.findings, ...footprint.findings].filter(
    ({ severity }) => severity !== 'info',
  );
  const touched = new Set<string>();
  const touch = (at: { readonly sheet: string; readonly cell: string } | null): void => {
    const owners = at === null ? undefined : ledger.owners.get(`${at.sheet}!${at.cell}`);
    for (const owner of owners ?? []) touched.add(owner);
  };
  for (const { at, cells = [], code } of open) {
    touch(at);
    cells.forEach(touch);
    // One question stands for all columns of its kind on a sheet: their headers are in its row, and
    // in those of other tables with the same header.
    if (code === 'alternative-columns' && at !== null) headerRows(ledger, at).forEach(touch);
  }
  for (const { cells, code } of problems) {
    cells.forEach(touch);
    const [at] = cells;
    // A table that was not understood is told with one of its cells.
    if (code === 'table-not-understood' && at !== undefined) sheetOf(ledger, at).forEach(touch);
  }
  const figures: Record<string, number | null> = {};
  const differences = ledger.products.flatMap((name, index) => {
    const found =
      ledger.products.length === 1
        ? footprint.products[0]
        : footprint.products.find(
            ({ product }) => product.name === name || product.name.startsWith(name),
          );
    const truth = truthOf(facts, ledger.traits, index);
    return STAGES.flatMap((stage): Difference[] => {
      const own = found?.stages.find((entry) => entry.stage === stage)?.kgCo2e ?? null;
      figures[`${name}|${stage}`] = own === null ? null : Number(own.toPrecision(12));
      if (agree(own, truth[stage])) return [];
      const covered = touched.has(`${String(index)}|${stage}`);
      return [{ product: name, stage, truth: truth[stage], found: own, covered }];
    });
  });
  return {
    differences,
    openQuestions: open.map(({ id }) => id),
    errors: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, cells }) => `${code} ${cells[0]?.sheet ?? ''}!${cells[0]?.cell ?? ''}`),
    allComplete: footprint.products.every(({ complete }) => complete),
    figures,
  };
}

function sheetOf(
  { owners }: WrittenLedger,
  at: { readonly sheet: string },
): readonly { readonly sheet: string; readonly cell: string }[] {
  return [...owners.keys()].flatMap((key) => {
    const [sheet = '', cell = ''] = key.split('!');
    return sheet === at.sheet ? [{ sheet, cell }] : [];
  });
}

function headerRows(
  ledger: WrittenLedger,
  at: { readonly sheet: string; readonly cell: string },
): readonly { readonly sheet: string; readonly cell: string }[] {
  const rowIn = (cell: string): number => Number(/[0-9]+$/.exec(cell)?.[0]) - 1;
  const grid = ledger.grids.find(({ sheet }) => sheet === at.sheet);
  const place = parseCellAddress(at.cell);
  const header = place === null || grid === undefined ? null : contentAt(grid, place);
  return sheetOf(ledger, at).filter(({ cell }) =>
    grid?.rows.get(rowIn(cell))?.some((content) => content === header),
  );
}

const STAGES: readonly FactStage[] = ['rawMaterial', 'transport', 'production'];

function agree(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

/** Σ amount × factor, by plain arithmetic on what was weighed. */
function truthOf(
  { products }: Facts,
  traits: Traits,
  index: number,
): Readonly<Record<FactStage, number | null>> {
  const { materials = [], energies = [] } = products[index] ?? {};
  const weighed = materials.map((item, at) => {
    const isBlank = traits.placeholder !== null && index === 0 && at === materials.length - 1;
    const isMissing = isBlank || (traits.odd === 'error' && index === 0 && at === 0);
    const returned = traits.negative && at === 0 ? Math.floor(item.hundredths / 4) : 0;
    return { ...item, kg: isMissing ? null : (item.hundredths - returned) / 100 };
  });
  const known = weighed.flatMap(({ kg, pool, km }) => (kg === null ? [] : [{ kg, pool, km }]));
  const sum = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((one, other) => one + other, 0);
  return {
    rawMaterial: sum(known.map(({ kg, pool }) => kg * (MATERIAL_FACTORS[pool] ?? NaN))),
    transport:
      traits.freight === 'none'
        ? null
        : sum(known.map(({ kg, km }) => (kg / 1000) * km * FREIGHT_FACTOR)),
    production: sum(
      energies.map(({ hundredths, pool }) => (hundredths / 100) * (ENERGY_FACTORS[pool] ?? NaN)),
    ),
  };
}
