import type { Injector } from '@univerjs/core';
import { CellAlertManagerService, type ICellAlert } from '@univerjs/preset-sheets-core';

/** What a function said about the error in a cell; null when none did. */
type MessageAt = (sheetId: string, row: number, column: number) => string | null;

/**
 * Lets the grid say of an error under the pointer what the add-in's function said about it, as
 * Excel does, and not what such an error means in general.
 * @param injector of the grid's Univer
 * @param messageAt what was said
 */
export function explainErrors(injector: Injector, messageAt: MessageAt): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  Object.defineProperty(alerts, 'showAlert', {
    value: (alert: ICellAlert) => {
      const { subUnitId, row, col } = alert.location;
      const message = messageAt(subUnitId, row, col);
      show(message === null ? alert : { ...alert, message });
    },
  });
}
