import { fill } from '../../texts/fill';
import { reportTexts } from '../../texts/report/reportTexts';
import type { Block } from './blocks';
import type { ReportDocument } from './reportDocument';

/**
 * A report that says beneath each picture for which characters an empty box is drawn in it: the font
 * of the pictures lacks them, and Word's fonts, in which the sentence is read, mostly do not.
 * @param report as written
 * @param missing by the picture, what could not be drawn
 */
export function withBoxesTold(
  report: ReportDocument,
  missing: ReadonlyMap<Block, readonly string[]>,
): ReportDocument {
  const { boxes, box, lists } = reportTexts(report.language);
  const told = (characters: readonly string[]): Block => {
    const list = characters.map((character) => fill(box, { character, code: codeOf(character) }));
    const text = fill(boxes, { characters: list.join(lists.names) });
    return { kind: 'paragraph', style: 'note', text: [{ text, mark: 'plain' }] };
  };
  const blocks = report.blocks.flatMap((block): readonly Block[] => {
    const characters = missing.get(block) ?? [];
    return characters.length === 0 ? [block] : [block, told(characters)];
  });
  return { ...report, blocks };
}

function codeOf(character: string): string {
  const [first] = [...character].map((one) => one.codePointAt(0));
  if (first === undefined) throw new Error('An empty text is no character.');
  return `U+${first.toString(16).toUpperCase().padStart(4, '0')}`;
}
