import { DECLARED_UNIT_HEADERS } from '../../language/factorFieldWords';
import { foldWord } from '../../text/fold';
import { parseUnit } from '../../values/parseUnit';
import type { ColumnEvidence } from '../columnEvidence';
import { isEmissionUnit, type RoleMatch } from '../headers/headerRoles';

const AS_FACTOR: RoleMatch = new Map([['factor', 1]]);
const NO_WORDS: RoleMatch = new Map();

/**
 * A list of factors by declared unit: Dataset | Declared unit (kg) | GWP (kg CO2e). Where each is for one of it
 * the emission beside it is the factor.
 * @param columns of one table, left to right
 * @param figuresOf the numbers of a column
 */
export function withDeclaredUnits(
  columns: readonly ColumnEvidence[],
  figuresOf: (column: ColumnEvidence) => readonly (number | null)[],
): readonly ColumnEvidence[] {
  const declared = columns.find(isDeclared);
  const [emission, ...others] = columns.filter(isEmission);
  if (declared?.unitText == null || emission?.unitText == null || others.length > 0) return columns;
  const isFactor = columns.some(({ words }) => words.has('factor') || words.has('amount'));
  const areOnes = figuresOf(declared).every((figure) => figure === null || figure === 1);
  if (isFactor || !areOnes) return columns;
  const unitText = `${emission.unitText}/${declared.unitText}`;
  return columns.map((column) => {
    if (column === emission) return { ...column, words: AS_FACTOR, unitText };
    return column === declared ? { ...column, words: NO_WORDS, unitText: null } : column;
  });
}

function isDeclared({ label, unitText, shape }: ColumnEvidence): boolean {
  const isUnit = unitText !== null && parseUnit(unitText).length > 0;
  return isUnit && shape.share.number > 0.5 && DECLARED_UNIT_HEADERS.includes(foldWord(label));
}

function isEmission({ unitText, shape }: ColumnEvidence): boolean {
  return unitText !== null && shape.share.number > 0.5 && isEmissionUnit(unitText);
}
