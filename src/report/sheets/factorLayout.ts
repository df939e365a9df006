import type { Witness } from '../../core/study/evidence';
import type { EmissionFactor } from '../../core/study/factor';
import { factorName } from '../../texts/factors/factorName';
import type { Texts } from '../../texts/zhCN';
import { cellAddress, sheetReference } from '../../workbook/address';
import type { ReportContext } from '../reportContext';
import { HEADER_ROW } from '../sheetWriter';

/** Columns of the factor sheet, left to right. */
export const FACTOR_COLUMNS = {
  id: 0,
  name: 1,
  value: 2,
  unit: 3,
  gas: 4,
  source: 5,
  sheet: 6,
  cell: 7,
  usedBy: 8,
  review: 9,
  reviewNote: 10,
  state: 11,
  boundary: 12,
  region: 13,
  year: 14,
  version: 15,
  licence: 16,
  confidence: 17,
} as const;

/**
 * The code of a factor in our sheets: F1, F2 …
 * @param context the study
 * @param factor one of its factors
 */
export function factorCode({ factorRows }: ReportContext, factor: EmissionFactor): string {
  const row = factorRows.get(factor.id);
  if (row === undefined) throw new Error(`${factor.id} is not a factor of the study.`);
  return `F${String(row - HEADER_ROW)}`;
}

/** Where a factor's name, value and state stand, as references from another sheet. */
export interface FactorCells {
  readonly name: string;
  readonly value: string;
  readonly state: string;
}

/**
 * The cells of a factor in the factor sheet.
 * @param context the study
 * @param factor one of its factors
 */
export function factorCells(
  { factorRows, sheetNames }: ReportContext,
  factor: EmissionFactor,
): FactorCells {
  const row = factorRows.get(factor.id);
  if (row === undefined) throw new Error(`${factor.id} is not a factor of the study.`);
  const at = (column: number): string =>
    sheetReference(sheetNames.factors, cellAddress({ row, column }));
  return {
    name: at(FACTOR_COLUMNS.name),
    value: at(FACTOR_COLUMNS.value),
    state: at(FACTOR_COLUMNS.state),
  };
}

/**
 * The ledger cell that names a factor.
 * @param factor one of the study's factors
 * @returns null when no cell holds the name as it is shown
 */
export function nameWitnessOf({ name, witnesses }: EmissionFactor): Witness | null {
  return witnesses.find(({ found }) => found.normalize('NFKC').trim() === name) ?? null;
}

/**
 * A factor's name as its ledger cell holds it; of one of the built-in library its name in a language.
 * @param factor one of the study's factors
 * @param texts the language
 */
export function shownName(factor: EmissionFactor, texts: Texts): string | number {
  const witness = nameWitnessOf(factor);
  return witness?.number ?? witness?.found ?? factorName(factor, texts);
}

/**
 * The key under which a person's review of a factor is found again after rows have moved.
 * @param name the factor's name
 * @param unit its unit
 */
export function reviewKey(name: string, unit: string): string {
  return `${name.normalize('NFKC').trim()}\n${unit.normalize('NFKC').trim()}`;
}
