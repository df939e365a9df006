import { failed, succeeded, type Outcome } from '../../core/outcome';
import { dimensionOf, type UnitOf } from '../../core/quantities/unitTable';
import type { GasCoverage } from '../../core/study/factor';
import { isPlaceholder, parseAmount } from '../../ledger/values/parseAmount';
import { parseFactorUnit, type FactorUnit } from '../../ledger/values/parseFactorUnit';
import type { UnitMeaning } from '../../ledger/values/parseUnit';
import { isBlank, isWordless, shownText, type CellArgument } from '../cells';
import type { FormulaProblem } from '../formulaProblem';
import { errorAmong } from './errorAmong';
import { unitIn, type FigureSpec } from './unitIn';

/** An emission factor out of a cell: `value` × `massUnit` of gas per `per`. */
export interface CellFactor {
  readonly value: number;
  readonly massUnit: UnitOf<'mass'>;
  readonly per: UnitMeaning;
}

/**
 * The factor in a cell: a number in kgCO2e per the unit that the function's description says, or a
 * text with its unit, such as "0.049 kgCO2e/(t·km)".
 * @param cell with the factor
 * @param beside the argument for its unit; blank when it is left out
 * @param spec what the factor is for; its `example` is a factor's unit
 */
export function factorIn(
  cell: CellArgument,
  beside: CellArgument,
  spec: FigureSpec,
): Outcome<CellFactor, FormulaProblem> {
  const error = errorAmong(cell, beside);
  if (error !== null) return failed(error);
  const found = shownText(cell);
  const { example } = spec;
  if (isBlank(cell) || (typeof cell === 'string' && isPlaceholder(found))) {
    return failed({ code: 'missing-factor', example });
  }
  // Excel for Windows and Mac gives 0 for an empty cell: a bare 0 may be a factor that is missing.
  if (cell === 0) return failed({ code: 'zero-factor', example: `0 ${example}` });
  const number = typeof cell === 'string' ? parseAmount(cell) : null;
  const value = typeof cell === 'number' ? cell : number?.value;
  if (value === undefined) return failed({ code: 'no-figure', role: 'factor', found, example });
  const unit = factorUnitIn(number?.unitText ?? '', beside, spec);
  return unit.ok ? succeeded({ value, ...unit.value }) : unit;
}

type KnownUnit = Omit<CellFactor, 'value'>;

function factorUnitIn(
  ownText: string,
  beside: CellArgument,
  spec: FigureSpec,
): Outcome<KnownUnit, FormulaProblem> {
  const argument = isWordless(beside) ? '' : shownText(beside);
  if (ownText === '' && argument === '') return succeeded({ massUnit: 'kg', per: spec.bare });
  const own = unitOf(ownText, spec);
  if (own?.ok === false) return own;
  const given = unitOf(argument, spec);
  if (given?.ok === false) return given;
  const conflict = { code: 'unit-conflict', role: 'factor', found: ownText, argument } as const;
  const chosen = (own ?? given)?.value;
  if (chosen === undefined) throw new Error('One of the two texts is not empty.');
  if (given !== null && !isSameTop(chosen, given.value)) return failed(conflict);
  const per = unitIn(perText(own), perText(given), { ...spec, role: 'factor' });
  if (per.ok) return succeeded({ massUnit: chosen.massUnit, per: per.value });
  return failed(per.problem.code === 'unit-conflict' ? conflict : per.problem);
}

/** A factor's unit with the text behind its slash. */
interface TextualUnit extends FactorUnit {
  readonly perText: string;
}

function unitOf(
  text: string,
  { example }: FigureSpec,
): Outcome<TextualUnit, FormulaProblem> | null {
  if (text === '') return null;
  const unit = parseFactorUnit(text);
  const behind = /(?:\/| per )(.+)$/i.exec(text.normalize('NFKC'))?.[1];
  if (unit === null || behind === undefined) {
    return failed({ code: 'factor-unit', found: text, example });
  }
  return succeeded({ ...unit, perText: behind.replace(/[()]/g, '').trim() });
}

function perText(unit: ReturnType<typeof unitOf>): string {
  return unit?.ok === true ? unit.value.perText : '';
}

/** A unit that names no gas goes with any: the ledger's readers take it the same way. */
function isSameTop(a: FactorUnit, b: FactorUnit): boolean {
  const isOpen = (gas: GasCoverage): boolean => gas === 'unstated';
  return a.massUnit === b.massUnit && (a.gas === b.gas || isOpen(a.gas) || isOpen(b.gas));
}

/**
 * A factor's unit as it is written.
 * @param factor as found
 */
export function factorUnitText({ massUnit, per }: CellFactor): string {
  const multiplier = per.multiplier === 1 ? '' : `${String(per.multiplier)} `;
  const unit = dimensionOf(per.unit) === 'freight' ? `(${per.unit})` : per.unit;
  return `${massUnit}CO2e/${multiplier}${unit}`;
}
