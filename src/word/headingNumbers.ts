import type { Block } from '../report/document/blocks';

/** Headings of these levels stand in the contents. */
const DEEPEST = 2;
const FIELD_END = '</w:sdt>';
const ENTRY = /(<w:hyperlink w:history="1" w:anchor="_Toc\d+"><w:r><w:t xml:space="preserve">)/g;

/**
 * The numbers of the headings in the contents, as Word counts them.
 * @param blocks of the report
 * @returns null for each heading without a number
 */
export function headingNumbers(blocks: readonly Block[]): readonly (string | null)[] {
  let [chapter, section] = [0, 0];
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.level > DEEPEST) return [];
    if (!block.isNumbered) return [null];
    if (block.level === DEEPEST) return [`${String(chapter)}.${String((section += 1))}`];
    [chapter, section] = [chapter + 1, 0];
    return [String(chapter)];
  });
}

/**
 * A document whose contents have their headings' numbers, also where nobody updates the fields: docx
 * puts there the texts alone.
 * @param xml of the document; the contents are the first of its fields
 * @param numbers of the headings in the contents
 */
export function withHeadingNumbers(xml: string, numbers: readonly (string | null)[]): string {
  const end = xml.indexOf(FIELD_END);
  let index = 0;
  const contents = xml.slice(0, end).replace(ENTRY, (entry) => {
    const number = numbers[index];
    index += 1;
    return typeof number === 'string' ? `${entry}${number}  ` : entry;
  });
  if (index !== numbers.length)
    throw new Error(`The contents have ${String(index)} of ${String(numbers.length)} headings.`);
  return contents + xml.slice(end);
}
