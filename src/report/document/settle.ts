import { fill } from '../../texts/fill';
import { assertNever } from '../../core/assertNever';
import type { ReportTexts } from '../../texts/report/zhCN';
import type { Block, Row, Table, Text } from './blocks';
import { runsOf } from './marks';

/**
 * Numbers tables and pictures in their order, puts the numbers into the sentences that refer to them,
 * and makes runs of all texts.
 * @param blocks of all chapters
 * @param texts the language
 */
export function settle(
  blocks: readonly Block<string>[],
  { labels }: Pick<ReportTexts, 'labels'>,
): readonly Block[] {
  const names = new Map<string, string>();
  let tables = 0;
  let figures = 0;
  const captioned = blocks.map((block): Block<string> => {
    if (block.kind === 'table' && block.caption !== null) {
      const label = fill(labels.table, { number: (tables += 1) });
      if (block.key !== null) names.set(block.key, label);
      return { ...block, caption: fill(labels.caption, { label, caption: block.caption }) };
    }
    if (block.kind !== 'figure') return block;
    const label = fill(labels.figure, { number: (figures += 1) });
    if (block.key !== null) names.set(block.key, label);
    return { ...block, caption: fill(labels.caption, { label, caption: block.caption }) };
  });
  const textOf = (text: string): Text => runsOf(text, names);
  return captioned.map((block) => settled(block, textOf));
}

type Settling = (text: string) => Text;

function settled(block: Block<string>, textOf: Settling): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: textOf(block.text) };
    case 'list':
      return { ...block, items: block.items.map(textOf) };
    case 'table':
      return settledTable(block, textOf);
    case 'figure':
      return { ...block, caption: textOf(block.caption) };
    case 'contents':
      return { ...block, title: textOf(block.title) };
    case 'equation':
      return block;
    default:
      return assertNever(block);
  }
}

function settledTable(table: Table<string>, textOf: Settling): Table<Text> {
  const { caption, note } = table;
  return {
    ...table,
    caption: caption === null ? null : textOf(caption),
    note: note === null ? null : textOf(note),
    columns: table.columns.map((column) => ({ ...column, header: textOf(column.header) })),
    rows: table.rows.map((row): Row<Text> => ({ ...row, cells: row.cells.map(textOf) })),
  };
}
