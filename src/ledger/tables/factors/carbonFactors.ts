import { CARBON_FACTOR_LETTERS } from '../../language/factorFieldWords';
import { foldWord } from '../../text/fold';
import type { RoleMatch } from '../headers/headerRoles';
import type { ColumnEvidence } from '../columnEvidence';

const AS_FACTOR: RoleMatch = new Map([['factor', 1]]);
const NO_MATCH = 0;
const CLEAR = 0.9;

/**
 * CF alone is the carbon factor where the table says in words what its amounts are, or has units for its
 * factors; beside kWh alone it may be cubic feet, and is left in doubt.
 * @param columns of one table, left to right
 */
export function withCarbonFactors(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const isOpen = (column: ColumnEvidence): boolean =>
    CARBON_FACTOR_LETTERS.includes(foldWord(column.label)) && column.label === column.unitText;
  if (!columns.some(isOpen)) return columns;
  return columns.map((column, position) => {
    const { shape } = column;
    if (!isOpen(column) || shape.share.number <= 0.5) return column;
    const isCharging = (columns[position + 1]?.shape.share.factorUnit ?? NO_MATCH) > 0.5;
    const others = columns.filter((other) => other !== column);
    const isElse = others.some((other) => other.words.has('factor') || isOpen(other));
    const isBesideAmounts = others.some(saysAmount) && !others.some(isUnitAlone);
    if (isElse || !(isCharging || isBesideAmounts)) return column;
    return { ...column, words: AS_FACTOR, unitText: null };
  });
}

function saysAmount({ words, shape }: ColumnEvidence): boolean {
  const isFigures = shape.share.number + shape.share.quantity > 0.5;
  return isFigures && (words.get('amount') ?? NO_MATCH) >= CLEAR;
}

function isUnitAlone({ label, unitText }: ColumnEvidence): boolean {
  return label !== '' && label === unitText;
}
