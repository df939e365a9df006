import { areaAddress } from '../../workbook/address';
import type { ModelChange, ModelEvent } from '../model/spreadsheetModel';
import { forgetSheet, recallSheet } from './extrasMemory';
import { followLines } from './followLines';
import type { HostContext } from './hostContext';
import { EVENT, WORKBOOK_TARGET } from './hostEvents';

const LINES = {
  rows: { inserted: 'RowInserted', deleted: 'RowDeleted' },
  columns: { inserted: 'ColumnInserted', deleted: 'ColumnDeleted' },
} as const;

/**
 * Turns what happens to the model into Excel's events, for the sheet and for its collection.
 * @param host where they are raised
 * @param onRaised after each, so that a user's doing is told at once
 */
export function raiseEvents(host: HostContext, onRaised: () => void): void {
  let active = host.model.activeSheet();
  host.model.onEvent((event) => {
    const { change } = event;
    if (change.kind === 'deleted') forgetSheet(host.extras, change.sheetId);
    if (change.kind === 'rows' || change.kind === 'columns') followLines(host, change);
    if (change.kind === 'added') recallSheet(host.extras, change.sheetId);
    if (change.kind === 'activated') {
      if (change.sheetId === active) return;
      both(host, EVENT.deactivated, active, () => ({ worksheetId: active }));
      active = change.sheetId;
    }
    raise(host, event);
    onRaised();
  });
}

function raise(host: HostContext, { change, by }: ModelEvent): void {
  const { sheetId } = change;
  const source = 'Local';
  switch (change.kind) {
    case 'cells':
    case 'rows':
    case 'columns':
      both(host, EVENT.changed, sheetId, () => ({
        ...changeDetails(host, change),
        triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      }));
      return;
    case 'selected': {
      const details = (): object => ({ address: areaAddress(change.area), worksheetId: sheetId });
      both(host, EVENT.selection, sheetId, details);
      host.events.raise(EVENT.selectionOfWorkbook, WORKBOOK_TARGET, () => ({}));
      return;
    }
    case 'added':
      host.events.raise(EVENT.added, WORKBOOK_TARGET, () => ({ worksheetId: sheetId, source }));
      return;
    case 'deleted':
      host.events.raise(EVENT.deleted, WORKBOOK_TARGET, () => ({ worksheetId: sheetId, source }));
      return;
    case 'activated':
      both(host, EVENT.activated, sheetId, () => ({ worksheetId: sheetId }));
      return;
    case 'renamed': {
      const { before: nameBefore, after: nameAfter } = change;
      const details = { worksheetId: sheetId, nameBefore, nameAfter, source };
      both(host, EVENT.renamed, sheetId, () => details);
    }
  }
}

function changeDetails(
  host: HostContext,
  change: Extract<ModelChange, { kind: 'cells' | 'rows' | 'columns' }>,
): object {
  const { sheetId, area } = change;
  return {
    changeType: change.kind === 'cells' ? 'RangeEdited' : LINES[change.kind][change.done],
    source: 'Local',
    worksheetId: sheetId,
    address: areaAddress(area),
    referenceId: host.references.keepForEvent(host.make.range(sheetId, area)),
    shiftDirection: 'None',
  };
}

function both(host: HostContext, type: number, sheetId: string, details: () => object): void {
  host.events.raise(type, sheetId, details);
  host.events.raise(type, WORKBOOK_TARGET, details);
}
