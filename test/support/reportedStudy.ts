import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { studyDocument } from '../../src/app/reportStudy';
import type { Block, Text } from '../../src/report/document/blocks';
import type { Language } from '../../src/texts/language';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

/** A study of one pump: 100 kg of steel × 2 and 10 kg of copper × 5, that is 200 + 50 kgCO2e. */
export interface PumpLedger {
  readonly language?: Language;
  readonly steelKg?: CellContent;
  readonly steelName?: string;
  readonly steelFactor?: CellContent;
  readonly answers?: Readonly<Record<string, string>>;
  /** Rows beneath the two: 水泵, name, kg, factor, source. */
  readonly more?: readonly (readonly CellContent[])[];
  /** Other sheets of the workbook. */
  readonly sheets?: readonly Grid[];
}

/** Calculates such a ledger. */
export function pumpStudy(given: PumpLedger = {}): Study {
  const { language = 'zh-CN', steelKg = 100, steelName = '钢板', steelFactor = 2 } = given;
  const header = ['产品名称', '原材料名称', '用量(kg)', '排放因子(kgCO2e/kg)', '数据来源'];
  const sheets = [
    gridOf('材料', [
      header,
      ['水泵', steelName, steelKg, steelFactor, '虚构来源'],
      ['水泵', '铜线', 10, 5, '虚构来源'],
      ...(given.more ?? []),
    ]),
    ...(given.sheets ?? []),
  ];
  const content = { file: 'ledger.xlsx', sheets, owned: [], copies: [] };
  const answers = new Map(Object.entries(given.answers ?? {}));
  return calculateStudy([content], { gwp: null, boundary: null, language, answers });
}

/** The blocks of its report. */
export function pumpReport(given: PumpLedger = {}): readonly Block[] {
  return studyDocument(pumpStudy(given), '2025-03-01').blocks;
}

/** A text without its marks. */
function plainText(text: Text): string {
  return text.map((run) => run.text).join('');
}

/** Sentences of paragraphs, each as it is read. */
export function sentencesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : []));
}

/** Points of lists. */
export function pointsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plainText) : []));
}

/** Rows of tables, cells apart by a bar. */
export function rowsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(plainText).join('|')) : [],
  );
}

/** What is still to be filled in. */
export function gapsOf(blocks: readonly Block[]): readonly string[] {
  const texts = blocks.flatMap((block): readonly Text[] => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'list') return block.items;
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [];
  });
  return texts.flat().flatMap((run) => (run.mark === 'gap' ? [run.text] : []));
}
