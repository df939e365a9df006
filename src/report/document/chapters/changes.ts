import { fill } from '../../../texts/fill';
import { changedFigure } from '../../record/changedFigure';
import type { FigureChange } from '../../record/figureChange';
import { reasonsTold } from '../../record/reasonsTold';
import type { RecordChanges } from '../../record/recordChanges';
import type { Row } from '../blocks';
import { reference } from '../marks';
import type { Paper } from '../paper';
import { heading, numberColumn, paragraph, row, table, wordColumn, type Draft } from '../pieces';
import { change, emission, own } from '../told';

/** So many figures are listed; of further ones the number is told. */
const MOST = 40;

/**
 * What differs from the report that was made before this one; nothing where none was, or none differs.
 * @param paper the report
 */
export function changes(paper: Paper): readonly Draft[] {
  const { words, since } = paper;
  const { changes: told } = words;
  // Of the same figures the same report is made, whether one was made before or not.
  if (since === null || since.changes.length === 0) return [];
  const { date, changes: all } = since;
  const is = told.columns;
  const more = all.length - MOST;
  return [
    heading(2, told.heading),
    paragraph(fill(told.some, { date, count: all.length, table: reference('changes') })),
    ...table(
      'changes',
      fill(told.table, { date }),
      [
        wordColumn(is.what, 4),
        numberColumn(is.before, 2.4),
        numberColumn(is.now, 2.4),
        numberColumn(is.change, 2.4),
        wordColumn(is.why, 3.6),
      ],
      all.slice(0, MOST).map((one) => changeRow(paper, one, since.method)),
      more > 0 ? fill(paper.texts.record.moreChanges, { count: more }) : null,
    ),
  ];
}

function changeRow(paper: Paper, one: FigureChange, method: RecordChanges['method']): Row<string> {
  const { texts } = paper;
  const [before, now] = [one.before?.kgCo2e ?? null, one.now?.kgCo2e ?? null];
  const shown = (kgCo2e: number | null): string =>
    kgCo2e === null ? texts.record.none : emission(paper, kgCo2e);
  return row([
    own(changedFigure(one, texts)),
    shown(before),
    shown(now),
    before === null || now === null ? texts.states.notApplicable : change(paper, now - before),
    own(reasonsTold(one, method, texts)),
  ]);
}
