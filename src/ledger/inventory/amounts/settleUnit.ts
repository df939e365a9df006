import type { CellRef } from '../../../core/cellRef';
import type { Question } from '../../../core/study/question';
import type { UnitDoubt } from '../../unitDoubt';
import { meaningKey } from '../../values/meaningKey';
import { parseUnit } from '../../values/parseUnit';
import type { Circumstance } from '../../language/certaintyRules';
import type { Figure } from '../../rows/readFigure';
import type { OutsideUnit } from '../../rows/unitReader';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** The unit that holds, and what it rests on where several were named. */
export interface SettledUnit {
  readonly text: string | null;
  readonly doubt: Circumstance | null;
  /** Nobody has said yet which holds, and nothing may be assumed. */
  readonly isOpen?: true;
}

/**
 * The text of a figure's unit. Where cell, unit column, header and caption name units that cannot be
 * the same, it is asked; until then the one nearest to the number holds. Whether a number is in thousands is
 * never assumed.
 * @param figure as read
 * @param item what the figure belongs to
 * @param asking the study's questions
 */
export function settleUnit(figure: Figure, item: string, asking: Questionnaire): SettledUnit {
  const { unitText, rivals, evidence, asked } = figure;
  if (unitText === null || rivals.length === 0) return { text: unitText, doubt: null };
  const texts = [unitText, ...rivals.map(({ text }) => text)];
  const doubt = rivals[0]?.doubt;
  const label = [asked, ...(doubt?.item == null ? [] : [doubt.item]), ...texts].join(' ');
  const scaled = rivals.find(({ isScaled }) => isScaled === true);
  const isOpen = scaled !== undefined || rivals.some(({ text }) => isMultiple(text, unitText));
  const id = questionId('unit-conflict', evidence.at.sheet, label);
  const key = asking.ask({
    id,
    code: 'unit-conflict',
    at: evidence.at,
    label,
    kind: 'choice',
    options: texts.map((text) => ({ key: keyOf(text), label: text })),
    assumed: isOpen ? null : keyOf(unitText),
    values: {
      name: item,
      found: evidence.found.trim(),
      unit: unitText,
      others: rivals.map(shown).join(', '),
      ...(doubt !== undefined && toldBy(doubt, evidence.at, asked)),
      ...(scaled !== undefined && rivals.length === 1 && toldByCaption(scaled, asked)),
    },
  });
  if (key === null) return { text: null, doubt: null, isOpen: true };
  return {
    text: texts.find((text) => keyOf(text) === key) ?? unitText,
    doubt: asking.isOpen(id) ? 'unit-conflict-assumed' : 'answered',
  };
}

/** '000 kg and 千公斤 above (kg): thousands of the same unit. */
function isMultiple(text: string, own: string): boolean {
  const [a, b] = [parseUnit(text)[0], parseUnit(own)[0]];
  return a !== undefined && a.unit === b?.unit && a.multiplier !== b.multiplier;
}

/** What speaks for the other unit. */
function toldBy(
  { kind, at, stated, computed, times }: UnitDoubt,
  own: CellRef,
  header: string,
): Question['values'] {
  const cell = at.sheet === own.sheet ? at.cell : `${at.sheet}!${at.cell}`;
  return { evidence: kind, header, cell, stated, computed, times };
}

/** Figures in thousands, which may not mean these. */
function toldByCaption({ witnesses: [witness] }: OutsideUnit, header: string): Question['values'] {
  if (witness === undefined) return {};
  return { evidence: 'scale', header, cell: witness.at.cell, stated: witness.found.trim() };
}

function shown({ text, witnesses: [witness] }: OutsideUnit): string {
  return witness === undefined ? text : `${text} (${witness.at.cell})`;
}

/** The unit's own symbol, so that an answer does not depend on how the ledger spells it. */
function keyOf(text: string): string {
  const [first] = parseUnit(text);
  return first === undefined ? text : meaningKey(first);
}
