import { fill } from '../../../texts/fill';
import type { Paper } from '../paper';
import { productNames } from '../phrases';
import type { Draft } from '../pieces';
import { row, wordColumn } from '../pieces';
import { factText, gap, own } from '../told';
import { openPoints } from './openPoints';
import { boundaryName } from './scope';

/**
 * The title page, and behind it what the report contains.
 * @param paper the report
 * @param hasFigures whether pictures are to be listed
 */
export function cover(paper: Paper, hasFigures: boolean): readonly Draft[] {
  const { words, texts, footprint } = paper;
  const names = footprint.products.map(({ product }) => own(product.name));
  const isFinal = openPoints(paper).length === 0;
  const state = isFinal
    ? words.cover.final
    : fill(words.cover.draft, { chapter: words.summary.heading });
  const rows = [
    [texts.facts.names.company, factText(paper, 'company')],
    [texts.facts.names.commissioner, factText(paper, 'commissioner')],
    [texts.facts.names.standard, factText(paper, 'standard')],
    [texts.facts.names.productRules, factText(paper, 'productRules')],
    [words.cover.boundary, boundaryName(paper)],
    [texts.facts.names.region, factText(paper, 'region')],
    [texts.facts.names.reviewer, factText(paper, 'reviewer')],
    [texts.facts.names.reportDate, dateText(paper)],
    [words.cover.state, state],
  ];
  return [
    { kind: 'paragraph', style: 'title', text: words.title },
    { kind: 'paragraph', style: 'subtitle', text: productNames(names, paper) },
    {
      kind: 'table',
      key: null,
      caption: null,
      columns: [wordColumn('', 3), wordColumn('', 7)],
      rows: rows.map((cells) => row(cells)),
      note: null,
    },
    { kind: 'contents', of: 'headings', title: words.contents.headings },
    { kind: 'contents', of: 'tables', title: words.contents.tables },
    ...(hasFigures
      ? [{ kind: 'contents', of: 'figures', title: words.contents.figures } as const]
      : []),
  ];
}

/**
 * The date of the report, or a gap.
 * @param paper the report
 */
export function dateText(paper: Paper): string {
  return paper.date ?? gap(paper, paper.words.factNames.reportDate);
}
