import { gwp } from '../../../core/gases/gwp';
import { GWP_SETS } from '../../../core/gases/gwpTable';
import {
  DIRECT_TITLES,
  EMITTED_HEADERS,
  FILLED_WORDS,
  GASES_AMONG_WORDS,
  GWP_HEADERS,
  REFRIGERANT_DESIGNATION,
  RELEASE_WORDS,
  SUBSTANCE_NAMES,
} from '../../language/gasPartWords';
import type { ActivityRow } from '../../ledger';
import { foldWord } from '../../text/fold';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { substanceNamed, type Substance } from '../../values/substanceNamed';

/**
 * Whether words say that what a row names got into the air: its own, those of its amount's header, or
 * those of its sheet and titles, unless its own say that it was bought or filled in.
 * @param row a row with activity data
 */
export function tellsRelease(row: ActivityRow): boolean {
  const own = ownTexts(row);
  if (own.some((text) => hasOne(text, RELEASE_WORDS))) return true;
  if (own.some((text) => hasOne(text, FILLED_WORDS))) return false;
  if (headersOf(row).some((text) => hasOne(text, EMITTED_HEADERS))) return true;
  return titlesOf(row).some(
    (text) => hasOne(text, RELEASE_WORDS) || DIRECT_TITLES.includes(foldWord(text)),
  );
}

/**
 * Whether a row is an emission of the plant itself: a greenhouse gas that got into the air, as words say
 * or as its own factor does, which is the gas's GWP. A gas that is bought has a factor of its making.
 * @param row a row with activity data
 */
export function isDirectEmission(row: ActivityRow): boolean {
  if (row.emitted !== undefined) return true;
  const substance = substanceNamed(row.name.text);
  const name = foldWord(row.name.text);
  const isGas =
    substance !== null ||
    REFRIGERANT_DESIGNATION.test(name) ||
    SUBSTANCE_NAMES.some((word) => name.includes(word));
  if (isWeighedByGwp(row)) return true;
  if (!isGas && !CO2.test(name)) return false;
  if (isGas && tellsRelease(row)) return true;
  const value = perOwnMass(row);
  if (value === null) return false;
  return substance === null ? value === 1 && CO2.test(name) : isGwpOf(substance, value);
}

/** CO2 of welding, 石灰石分解CO2: it is what comes out, and a kilogram of it counts as one. */
const CO2 = /(?:^|[^a-z0-9])(?:co2|二氧化碳)(?![a-z0-9])/;

/** Its name, category and remark, and the headers of what its amount is made of. */
function ownTexts(row: ActivityRow): readonly string[] {
  const { name, stage, remark } = row;
  return [name.text, stage?.text ?? '', remark?.text ?? '', ...headersOf(row)];
}

function headersOf({ table: { table }, lane }: ActivityRow): readonly string[] {
  const { columns = [], factors = [] } = table.lanes[lane] ?? {};
  const ofAmount = [...columns, ...factors.map(({ column }) => column)];
  const headers = [...ofAmount, ...table.columns.filter(({ role }) => role === 'amount')];
  return headers.map(({ label }) => label);
}

function hasOne(text: string, words: readonly string[]): boolean {
  const word = foldWord(text);
  return words.some((entry) => word.includes(entry));
}

function titlesOf({ table: { table } }: ActivityRow): readonly string[] {
  return [table.grid.sheet, ...table.captions.map(({ text }) => text)];
}

/** The making of a kilogram of a refrigerant comes to less than this, in kgCO2e. */
const LEAST_GWP = 150;

/** A blend that no list knows, beside what a header calls its GWP: "GWP" is also what footprints are called. */
function isWeighedByGwp({ factor, name }: ActivityRow): boolean {
  if (factor?.value.kind !== 'figure' || substanceNamed(name.text) !== null) return false;
  const { header, evidence } = factor.value.figure;
  if (!GWP_HEADERS.test(foldWord(header))) return false;
  const isBlend = REFRIGERANT_DESIGNATION.test(foldWord(name.text));
  if (isBlend && evidence.value >= LEAST_GWP) return true;
  // 农田N2O（直接+间接）| 273: no making of anything beside a gas's name comes to its GWP.
  return evidence.value >= LEAST_OF_GASES && GASES_AMONG_WORDS.test(foldWord(name.text));
}

/** Methane's, the least but for CO2's, in any set and with any origin: AR4 has 25. */
const LEAST_OF_GASES = 20;
/** What the row's own factor says of one unit of mass of it, in the same unit; null where it does not. */
function perOwnMass({ factor }: ActivityRow): number | null {
  if (factor?.value.kind !== 'figure' || factor.gases !== undefined) return null;
  const { evidence, unitText } = factor.value.figure;
  const unit = unitText === null ? null : parseFactorUnit(unitText);
  const isAlike = unit?.per.some(({ unit: per }) => per === unit.massUnit) === true;
  return isAlike ? evidence.value : null;
}

/** Sources differ in reports and feedbacks, but no gas's making comes near its GWP. */
const NEAR = 2;

function isGwpOf({ shares }: Substance, value: number): boolean {
  const potentials = GWP_SETS.flatMap((set) => {
    const parts = shares.map(([[gas], percent]) =>
      gas === undefined || gas === 'CO2e'
        ? Number.NaN
        : ((gwp(gas, set) ?? Number.NaN) * percent) / 100,
    );
    return parts.reduce((sum, part) => sum + part, 0);
  });
  // The making of CO2 itself is near one as well: it must be one.
  return potentials.some((one) =>
    one === 1 ? value === 1 : value <= one * NEAR && value >= one / NEAR,
  );
}
