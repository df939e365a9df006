import type { Texts } from '../../texts/zhCN';
import { columnLetters, type Area } from '../../workbook/address';
import type { PlannedHighlight } from '../../workbook/plan';
import { formulaText } from '../formulas/formulaText';

/**
 * Colours rows by their state: stale red, missing or incomplete amber.
 * @param area the rows
 * @param stateColumn the column that holds the state
 * @param texts the language
 */
export function staleHighlights(
  area: Area,
  stateColumn: number,
  { states }: Texts,
): readonly PlannedHighlight[] {
  const cell = `$${columnLetters(stateColumn)}${String(area.top + 1)}`;
  return [
    { area, formula: `${cell}=${formulaText(states.stale)}`, kind: 'alarm' },
    {
      area,
      formula: `OR(${cell}=${formulaText(states.missing)},LEFT(${cell},${String(states.incomplete.length)})=${formulaText(states.incomplete)})`,
      kind: 'caution',
    },
  ];
}
