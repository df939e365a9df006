import { fill } from '../../../texts/fill';
import type { Paper } from '../paper';
import { heading, paragraph, row, shortColumn, type Draft } from '../pieces';
import { factText, gap } from '../told';
import { dateText } from './cover';

/**
 * Who made, reviewed and approved the report.
 * @param paper the report
 */
export function sign(paper: Paper): readonly Draft[] {
  const { sign: told } = paper.words;
  const is = told.columns;
  const reviewer = factText(paper, 'reviewer');
  // Signatures and their dates are left to the pen.
  const name = gap(paper, told.name);
  return [
    heading(1, told.heading),
    paragraph(fill(told.review, { reviewer, statement: gap(paper, told.statement) })),
    {
      kind: 'table',
      key: 'sign',
      caption: told.table,
      columns: [
        shortColumn(is.role, 2),
        shortColumn(is.name, 3),
        shortColumn(is.signature, 3),
        shortColumn(is.date, 2.4),
      ],
      rows: [
        row([told.author, name, '', dateText(paper)]),
        row([told.reviewer, reviewer, '', '']),
        row([told.approver, name, '', '']),
      ],
      note: null,
      isSigned: true,
    },
  ];
}
