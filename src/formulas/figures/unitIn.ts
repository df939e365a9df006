import { failed, succeeded, type Outcome } from '../../core/outcome';
import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { parseUnit, type UnitMeaning } from '../../ledger/values/parseUnit';
import { isWordless, shownText, type CellArgument } from '../cells';
import type { FigureRole, FormulaProblem } from '../formulaProblem';

/** What a figure must be. */
export interface FigureSpec {
  readonly role: FigureRole;
  /** Of a number without a unit. */
  readonly bare: UnitMeaning;
  /** What it may measure; anything when empty. */
  readonly dimensions: readonly Dimension[];
  /** What would do, for messages. */
  readonly example: string;
}

/**
 * The unit of a figure: the one in its own text and the one given beside it must agree, and a
 * number without either has the unit that the function's description says.
 * @param ownText behind the number, '' when there is none
 * @param beside the argument for the unit; blank when it is left out
 * @param spec what is expected
 */
export function unitIn(
  ownText: string,
  beside: CellArgument,
  spec: FigureSpec,
): Outcome<UnitMeaning, FormulaProblem> {
  const argument = isWordless(beside) ? '' : shownText(beside);
  if (ownText === '' && argument === '') return succeeded(spec.bare);
  const own = ownText === '' ? null : fittingUnits(ownText, spec);
  if (own !== null && !own.ok) return own;
  const given = argument === '' ? null : fittingUnits(argument, spec);
  if (given !== null && !given.ok) return given;
  const meanings = (own ?? given)?.value ?? [];
  const agreed = given === null ? meanings : meanings.filter((unit) => isIn(unit, given.value));
  const [unit, ...others] = agreed;
  if (unit === undefined) {
    return failed({ code: 'unit-conflict', role: spec.role, found: ownText, argument });
  }
  if (others.length === 0) return succeeded(unit);
  return failed({
    code: 'ambiguous-unit',
    role: spec.role,
    found: ownText === '' ? argument : ownText,
    candidates: agreed.map((each) => WRITTEN[each.unit] ?? each.unit).join(' / '),
  });
}

/** How a unit is written so that it means nothing else, where its symbol is our own. */
const WRITTEN: Readonly<Record<string, string>> = {
  'ton-us': 'short ton',
  'ton-uk': 'long ton',
};

/**
 * Every unit a text can mean, as far as it measures what is expected.
 * @param text of a unit
 * @param spec what is expected
 */
function fittingUnits(
  text: string,
  spec: FigureSpec,
): Outcome<readonly UnitMeaning[], FormulaProblem> {
  const { role, example, dimensions } = spec;
  const meanings = parseUnit(text);
  const [first] = meanings;
  if (first === undefined) return failed({ code: 'unknown-unit', role, found: text, example });
  const [expected] = dimensions;
  if (expected === undefined) return succeeded(meanings);
  const fitting = meanings.filter(({ unit }) => dimensions.includes(dimensionOf(unit)));
  if (fitting.length > 0) return succeeded(fitting);
  return failed({
    code: 'wrong-dimension',
    role,
    found: text,
    foundDimension: dimensionOf(first.unit),
    expectedDimension: expected,
    example,
  });
}

function isIn(meaning: UnitMeaning, others: readonly UnitMeaning[]): boolean {
  return others.some(
    ({ unit, multiplier }) => unit === meaning.unit && multiplier === meaning.multiplier,
  );
}
