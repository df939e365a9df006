import type { CellRef } from '../../../core/cellRef';
import type { EmissionFactor } from '../../../core/study/factor';
import type { Dimension } from '../../../core/quantities/unitTable';
import type { Finding } from '../../../core/study/finding';
import type { FactorRow } from '../../ledger';
import { isEmissionUnit } from '../../tables/headers/headerRoles';
import { isPlaceholder } from '../../values/parseAmount';
import { factorPer } from './factorPer';
import { factorStatements } from './factorStatements';
import { factorUnitAsked } from './factorUnitAsked';
import { labelWitnesses } from '../../rows/labels/readLabel';
import { customaryMeanings } from '../../values/customaryUnits';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import { isAsked } from './isAsked';
import { isOfSupplier } from './isOfSupplier';
import { mixedFactor } from './mixedFactor';
import { noticingOpen } from '../questions/noticingOpen';
import { settleUnit } from '../amounts/settleUnit';

const EXPECTED_UNITS = 'kgCO2e/kg, kgCO2e/kWh, kgCO2e/(t·km)';

/** A factor with every name it goes by, from the general to the particular. */
export interface NamedFactor {
  readonly factor: EmissionFactor;
  readonly names: readonly string[];
  readonly row: FactorRow;
}

/**
 * The emission factors of a ledger's factor tables.
 * @param rows factor rows as read
 * @param asking the study's questions
 * @returns the usable ones, those whose value or unit is asked for, and a finding for each of which
 * neither can be said
 */
export function factorsOf(
  rows: readonly FactorRow[],
  asking: Questionnaire,
): {
  readonly factors: readonly NamedFactor[];
  readonly asked: readonly FactorRow[];
  readonly findings: readonly Finding[];
} {
  const noticing = noticingOpen(asking);
  const waiting: FactorRow[] = [];
  const factors: NamedFactor[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const result = factorOf(row, noticing);
    const isOpen = noticing.takeOpen() || isAsked(row.value);
    if ('factor' in result) factors.push(result);
    else if (isOpen) waiting.push(row);
    else findings.push(...result.findings);
  }
  return { factors, asked: waiting, findings };
}

/**
 * The emission factor of one row.
 * @param row a factor row, or the factor part of an activity row
 * @param asking the study's questions
 * @param dimension what the amount is measured in that it is for; null where nothing says
 */
export function factorOf(
  row: FactorRow,
  asking: Questionnaire,
  dimension: Dimension | null = null,
): NamedFactor | { readonly findings: readonly Finding[] } {
  const name = row.names.map((label) => label.text).join(' ');
  if (row.gases !== undefined) return mixOf(row, row.gases, asking);
  if (row.value.kind !== 'figure') return { findings: [] };
  const { figure } = row.value;
  const { at } = figure.evidence;
  const { text } = settleUnit(figure, row.names.at(-1)?.text ?? '', asking);
  const isNamed = text !== null && !isPlaceholder(text) && !isEmissionUnit(text);
  const unitText = isNamed ? text : factorUnitAsked(row, figure, dimension, asking);
  // The question says that the unit is missing.
  if (unitText === null) return { findings: [] };
  const unit = parseFactorUnit(unitText);
  const per = unit === null ? [] : customaryMeanings(unit.per, figure.customary);
  const meaning = factorPer(per, unitText, row, dimension, asking);
  if (unit === null || meaning === undefined) {
    return { findings: [unusableUnit(name, at, figure.unitText ?? '', EXPECTED_UNITS)] };
  }
  const factor: EmissionFactor = {
    id: idOf(row, at),
    name: row.names.at(-1)?.text ?? '',
    value: figure.evidence.value,
    massUnit: unit.massUnit,
    per: meaning.unit,
    perAmount: meaning.multiplier,
    gas: unit.gas,
    unitText,
    source: row.source?.text ?? null,
    evidence: figure.evidence,
    witnesses: [...row.names.flatMap(labelWitnesses), ...figure.unitWitnesses],
    ...statementsOf(row),
    ...supplierMarks(row, asking, dimension),
  };
  return { factor, names: row.names.map((label) => label.text), row };
}

function statementsOf(row: FactorRow): Pick<EmissionFactor, 'stated'> {
  const stated = factorStatements(row);
  return Object.keys(stated).length === 0 ? {} : { stated };
}

function supplierMarks(
  row: FactorRow,
  asking: Questionnaire,
  dimension: Dimension | null,
): Pick<EmissionFactor, 'isSupplier' | 'overrides'> {
  if (!isOfSupplier(row)) return {};
  const { general, ...rest } = row;
  if (general?.kind !== 'figure') return { isSupplier: true };
  const other = factorOf({ ...rest, value: general }, asking, dimension);
  return { isSupplier: true, ...('factor' in other && { overrides: other.factor }) };
}

function mixOf(
  row: FactorRow,
  gases: NonNullable<FactorRow['gases']>,
  asking: Questionnaire,
): NamedFactor | { readonly findings: readonly Finding[] } {
  const made = mixedFactor(row, gases, asking);
  if (made.kind === 'open') return { findings: [] };
  const names = row.names.map((label) => label.text);
  if (made.kind === 'unusable') {
    const { name, at, found } = made;
    return { findings: [unusableUnit(name, at, found, 'kgCO2/kg, kgCH4/kg, kgN2O/TJ')] };
  }
  const { value } = made;
  return { factor: { ...value, ...statementsOf(row), id: idOf(row, made.at) }, names, row };
}

/** One note may give several factors. */
function idOf({ inNote }: FactorRow, { file, sheet, cell }: CellRef): string {
  const part = inNote === undefined || inNote === 0 ? [] : [String(inNote)];
  return [file, sheet, cell, ...part].join('\n');
}

function unusableUnit(name: string, at: CellRef, found: string, expected: string): Finding {
  return {
    code: 'factor-unit',
    severity: 'error',
    cells: [at],
    effectKgCo2e: null,
    values: { name, found, expected },
  };
}
