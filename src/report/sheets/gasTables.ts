import type { Ratio } from '../../core/quantities/conversionRatio';
import { partMass, partPotential } from '../../core/gases/weighedGases';
import { gwp } from '../../core/gases/gwp';
import { GWP_SETS, type GwpSet } from '../../core/gases/gwpTable';
import { gasName } from '../../texts/gasName';
import { absoluteAddress, cellAddress, sheetReference } from '../../workbook/address';
import type { PlannedCell, PlannedTable } from '../../workbook/plan';
import { readingContent } from '../formulas/readingContent';
import { scaled } from '../formulas/scaled';
import type { ReportContext } from '../reportContext';
import {
  blockCells,
  filledTables,
  formulaCell,
  linkCell,
  numberCell,
  rowCells,
  textCell,
  type CellSpec,
} from '../sheetWriter';
import { shownSheet } from '../shownSheet';
import { shownName } from './factorLayout';
import { GWP_COLUMNS, PART_COLUMNS, type GasPartRow, type GasPlace } from './gasLayout';
import { FACT_COLUMNS, SETTING_COLUMNS, SETTING_ROWS, settingsLayout } from './settingsLayout';

const NO_VALUE = '—';

/** What stands below the factors where some are given by gas. */
export interface GasTables {
  readonly cells: readonly PlannedCell[];
  readonly tables: readonly PlannedTable[];
}

/**
 * The gases of factors, each as its cell has it × GWP, and the GWPs by which they are weighed: all three
 * sets, and the one in use, which follows the settings sheet.
 * @param context the study
 */
export function gasTables(context: ReportContext): GasTables {
  const { gasLayout, texts } = context;
  const { parts, partsTop, gases, gwpTop } = gasLayout;
  if (parts.length === 0) return { cells: [], tables: [] };
  const words = texts.columns;
  const partHeaders = [
    words.id,
    words.factorName,
    words.factor,
    words.factorUnit,
    words.gas,
    words.gasValue,
    words.sheet,
    words.cell,
    words.gwpInUse,
  ];
  const gwpHeaders = [words.rank, words.gas, ...GWP_SETS, words.gwpInUse];
  return {
    cells: [
      ...rowCells(partsTop - 1, [textCell(texts.headings.gasParts, 'heading')]),
      ...blockCells(partsTop, [headers(partHeaders), ...parts.map((row) => partRow(context, row))]),
      ...rowCells(gwpTop - 1, [textCell(texts.headings.gwp, 'heading')]),
      ...rowCells(gwpTop - 1, [setCell(context)], GWP_COLUMNS.inUse),
      ...blockCells(gwpTop, [
        headers(gwpHeaders),
        ...gases.map((place, index) => gwpRow(context, place, index)),
      ]),
    ],
    tables: filledTables([
      {
        name: 'PCF_Gases',
        headers: partHeaders,
        area: area(partsTop, parts.length, partHeaders.length),
      },
      { name: 'PCF_GWP', headers: gwpHeaders, area: area(gwpTop, gases.length, gwpHeaders.length) },
    ]),
  };
}

function headers(texts: readonly string[]): readonly CellSpec[] {
  return texts.map((text) => textCell(text, 'header'));
}

function area(top: number, rows: number, columns: number): PlannedTable['area'] {
  return { top, left: 0, bottom: top + rows, right: columns - 1 };
}

function partRow(context: ReportContext, { factor, part, row }: GasPartRow): readonly CellSpec[] {
  const { texts, footprint, inventory } = context;
  const { gwp } = footprint.method;
  const { evidence } = part;
  const { notApplicable } = texts.states;
  const index = inventory.factors.findIndex(({ id }) => id === factor.id);
  const name = shownName(factor, texts);
  const apart = part.apart === null ? null : gasName(part.apart, gwp, texts);
  const own = gasName(part.cycle ?? part.gas, gwp, texts);
  const value = cellAddress({ row, column: PART_COLUMNS.value });
  const potential = cellAddress({ row, column: PART_COLUMNS.gwp });
  return [
    textCell(`F${String(index + 1)}`, 'textCentered'),
    textCell(String(name)),
    evidence === null
      ? numberCell(part.value, 'factor')
      : { content: readingContent(evidence), style: 'factor' },
    textCell(part.unitText, 'textCentered'),
    textCell(apart ?? own, 'textCentered'),
    formulaCell(
      `${scaled(value, reduced(part.scale))}*${potential}`,
      partMass(part) * partPotential(part, gwp),
      'factor',
    ),
    textCell(evidence === null ? notApplicable : shownSheet(evidence.at, context)),
    evidence === null
      ? textCell(notApplicable, 'textCentered')
      : linkCell(evidence.at.sheet, evidence.at.cell),
    potentialCell(context, part),
  ];
}

/** Without what numerator and denominator have in common, for whoever reads the formula. */
function reduced({ numerator, denominator }: Ratio): Ratio {
  let [a, b] = [numerator, denominator];
  while (b !== 0) [a, b] = [b, a % b];
  return Number.isInteger(numerator) && Number.isInteger(denominator)
    ? { numerator: numerator / a, denominator: denominator / a }
    : { numerator, denominator };
}

/** What the source has weighed already weighs 1. */
function potentialCell(context: ReportContext, part: GasPartRow['part']): CellSpec {
  const { gasLayout, footprint } = context;
  const place = gasLayout.gases.find((entry) => entry.gas === part.gas);
  if (place === undefined) return numberCell(1, 'factor');
  const cell = absoluteAddress(oneCell(place.row, GWP_COLUMNS.inUse));
  return formulaCell(cell, partPotential(part, footprint.method.gwp), 'factor');
}

function gwpRow(
  context: ReportContext,
  { gas, row, weighedBy }: GasPlace,
  index: number,
): readonly CellSpec[] {
  const { texts, footprint, gasLayout } = context;
  const sets = (at: number): string =>
    absoluteAddress({
      top: at,
      left: GWP_COLUMNS.firstSet,
      bottom: at,
      right: GWP_COLUMNS.lastSet,
    });
  const chosen = absoluteAddress(oneCell(gasLayout.gwpTop - 1, GWP_COLUMNS.inUse));
  const inUse = `INDEX(${sets(row)},MATCH(${chosen},${sets(gasLayout.gwpTop)},0))`;
  const other = (set: GwpSet): string =>
    absoluteAddress(oneCell(row, GWP_COLUMNS.firstSet + GWP_SETS.indexOf(set)));
  return [
    textCell(String(index + 1), 'textCentered'),
    textCell(gasName(gas, footprint.method.gwp, texts)),
    ...GWP_SETS.map((set) => setValue(gas, set)),
    formulaCell(
      weighedBy === undefined ? inUse : `IF(ISNUMBER(${inUse}),${inUse},${other(weighedBy)})`,
      partPotential({ gas, ...(weighedBy !== undefined && { weighedBy }) }, footprint.method.gwp),
      'factor',
    ),
  ];
}

/** A dash where a report gives no value: what is multiplied by it is an error, never nothing. */
function setValue(gas: GasPlace['gas'], set: GwpSet): CellSpec {
  const value = gwp(gas, set);
  return value === null ? textCell(NO_VALUE, 'textCentered') : numberCell(value, 'factor');
}

/** What is chosen in the settings, at once; what is no set there leaves the one of the last calculation. */
function setCell({
  sheetNames,
  footprint,
  gasLayout,
  factList,
  inventory,
}: ReportContext): CellSpec {
  const { method } = settingsLayout(factList.length, inventory.products.length);
  const row = method + 1 + SETTING_ROWS.gwp;
  const at = (column: number): string =>
    sheetReference(sheetNames.settings, cellAddress({ row, column }));
  const typed = at(SETTING_COLUMNS.value);
  const sets = absoluteAddress({
    top: gasLayout.gwpTop,
    left: GWP_COLUMNS.firstSet,
    bottom: gasLayout.gwpTop,
    right: GWP_COLUMNS.lastSet,
  });
  const formula = `IF(COUNTIF(${sets},${typed})=1,${typed},${at(FACT_COLUMNS.inUse)})`;
  return formulaCell(formula, footprint.method.gwp, 'textCentered');
}

function oneCell(row: number, column: number): PlannedTable['area'] {
  return { top: row, left: column, bottom: row, right: column };
}
