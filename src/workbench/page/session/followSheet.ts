import { cellAddress } from '../../../workbook/address';
import { chartViewOf } from '../../files/extrasOf';
import { chartFigures } from '../charts/chartFigures';
import { FITTED_ROWS, fitRows } from '../grid/fitRows';
import type { Book } from './book';
import type { PageState } from './state';

const PATIENCE_MS = 120;

type Shown = Pick<PageState, 'charts' | 'cellMessage'>;

/**
 * Follows what belongs to the sheet in front and the selected cell: charts, the heights of rows,
 * and what a function says about its error. Changes of one stroke are looked at together.
 * @param book in the grid
 * @param show told when something of it changed
 * @returns ends it
 */
export function followSheet(book: Book, show: (shown: Shown) => void): () => void {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    fitRows(book.session, book.host.context.model.activeSheet());
    const shown = shownOf(book);
    const text = JSON.stringify(shown);
    if (text !== last) show(shown);
    last = text;
  };
  const listener = book.session.commands.onCommandExecuted(({ id }) => {
    if (id === FITTED_ROWS) return;
    timer ??= setTimeout(look, PATIENCE_MS);
  });
  timer = setTimeout(look, 0);
  return () => {
    clearTimeout(timer);
    listener.dispose();
  };
}

function shownOf({ host }: Book): Shown {
  const { model, extras } = host.context;
  const { sheetId, area } = model.selection();
  const place = { row: area.top, column: area.left };
  const cell = cellAddress(place);
  const value = model.reader(sheetId)(place).value;
  const isError = typeof value === 'object' && value !== null;
  const message = isError ? host.functions.messageAt(sheetId, cell) : null;
  return {
    charts: extras.charts
      .filter((chart) => chart.sheetId === sheetId)
      .map((chart) => chartFigures(chartViewOf(chart, model), model)),
    cellMessage: message === null ? null : { cell, message },
  };
}
