import { gasResults, partKey, type GasKey } from '../../core/gases/gasResults';
import { APARTS, CYCLES, type GasPart } from '../../core/gases/gasPart';
import { isApart } from '../../core/gases/isApart';
import { isToldByGas } from '../../core/gases/isToldByGas';
import { GWP100, type Gas } from '../../core/gases/gwpTable';
import type { EmissionFactor } from '../../core/study/factor';
import type { Footprint } from '../../core/study/footprint';
import { STAGES, type Stage } from '../../core/study/stage';
import { absoluteAddress, sheetReference } from '../../workbook/address';
import { HEADER_ROW } from '../sheetWriter';

/** One gas of a factor, with its row below the table of factors. */
export interface GasPartRow {
  readonly factor: EmissionFactor;
  readonly part: GasPart;
  readonly row: number;
}

/** A gas with the row of its GWPs, and the report that weighs it where the study's does not. */
export interface GasPlace extends Pick<GasPart, 'weighedBy'> {
  readonly gas: Gas;
  readonly row: number;
}

/** Where the gases of factors and their GWPs stand in the factor sheet. */
export interface GasLayout {
  readonly partsTop: number;
  readonly parts: readonly GasPartRow[];
  /** The same by the factor's id. */
  readonly partsOf: ReadonlyMap<string, readonly GasPartRow[]>;
  readonly gwpTop: number;
  readonly gases: readonly GasPlace[];
}

/** Columns of the two tables, under those of the factors. */
export const PART_COLUMNS = {
  id: 0,
  name: 1,
  value: 2,
  unit: 3,
  gas: 4,
  co2e: 5,
  sheet: 6,
  cell: 7,
  gwp: 8,
} as const;
export const GWP_COLUMNS = { rank: 0, gas: 1, firstSet: 2, lastSet: 4, inUse: 5 } as const;

/**
 * Places the gases below the factors; without any both tables are empty.
 * @param factors of the study
 */
export function gasLayout(factors: readonly EmissionFactor[]): GasLayout {
  const partsTop = HEADER_ROW + factors.length + 3;
  const all = factors.flatMap((factor) =>
    (factor.gases?.parts ?? []).map((part) => ({ factor, part })),
  );
  const parts = all.map((entry, index) => ({ ...entry, row: partsTop + 1 + index }));
  const gwpTop = partsTop + parts.length + 3;
  const used = new Set<string>(all.map(({ part }) => part.gas));
  const gases = (Object.keys(GWP100) as Gas[]).filter((gas) => used.has(gas));
  return {
    partsTop,
    parts,
    partsOf: byFactor(parts),
    gwpTop,
    gases: gases.map((gas, index) => ({ gas, row: gwpTop + 1 + index, ...weighing(gas, all) })),
  };
}

/** One answer holds for a gas wherever it stands. */
function weighing(
  gas: Gas,
  all: readonly { readonly part: GasPart }[],
): Pick<GasPart, 'weighedBy'> {
  const weighedBy = all.find(({ part }) => part.gas === gas)?.part.weighedBy;
  return weighedBy === undefined ? {} : { weighedBy };
}

function byFactor(parts: readonly GasPartRow[]): GasLayout['partsOf'] {
  const known = new Map<string, GasPartRow[]>();
  for (const part of parts) {
    const own = known.get(part.factor.id);
    if (own === undefined) known.set(part.factor.id, [part]);
    else own.push(part);
  }
  return known;
}

/**
 * The cells that hold kg CO2e of a factor's gases.
 * @param layout of the factor sheet
 * @param factor one of the study's factors
 * @param key which gas; null for all that count
 * @param sheet the factor sheet's name, for references from another sheet
 */
export function gasCells(
  layout: GasLayout,
  factor: EmissionFactor,
  key: GasKey | null,
  sheet: string | null = null,
): readonly string[] {
  return (layout.partsOf.get(factor.id) ?? []).flatMap(({ part, row }) => {
    const isMeant = key === null ? part.apart === null : partKey(part) === key;
    if (!isMeant) return [];
    const column = PART_COLUMNS.co2e;
    // Absolute: rows that somebody sorts keep what they point to.
    const cell = absoluteAddress({ top: row, left: column, bottom: row, right: column });
    return [sheet === null ? cell : sheetReference(sheet, cell)];
  });
}

/**
 * The gases by which a study's sheets tell its results: every one that counts, if anything is told by
 * others than CO2, and what stands apart.
 * @param footprint the results
 * @param stages that are meant; all where none are given
 */
export function gasKeys(
  { products, method }: Footprint,
  stages: readonly Stage[] = STAGES,
): readonly GasKey[] {
  const keysOf = (some: readonly Stage[]): readonly GasKey[] =>
    products.flatMap((product) => gasResults(product, some, method.gwp).map(({ key }) => key));
  // One stage without methane is told like the others.
  const isSplit = isToldByGas(keysOf(STAGES));
  const keys = keysOf(stages);
  const order = [...Object.keys(GWP100), 'CO2e', ...CYCLES, ...APARTS];
  return [...new Set(keys)]
    .filter((key) => isSplit || isApart(key))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
