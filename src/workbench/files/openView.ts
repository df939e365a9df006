import type { Univer } from '@univerjs/core';
import type { WorkbookView } from '../../workbook/view';
import { createExcelHost } from '../host/excelHost';
import type { ExcelHost } from '../host/excelHost';
import type { HostSetup } from '../host/hostContext';
import { openSession } from '../univer/startUniver';
import { univerModel } from '../univer/univerModel';
import type { ModelOptions } from '../univer/univerModel';
import type { UniverModules } from '../univer/univerModules';
import type { UniverSession } from '../univer/univerSession';
import { fillExtras } from './fillExtras';
import { loadNames } from './loadNames';
import { loadSpills } from './loadSpills';
import { workbookData } from './workbookData';

/** A workbook opened in a running Univer, with the Excel that is played over it. */
export interface OpenView {
  readonly session: UniverSession;
  readonly host: ExcelHost;
}

/**
 * Opens a workbook. Formulas keep the results of the file until something changes; sheets keep
 * their ids. Opening is nothing that could be undone.
 * @param modules Univer's modules
 * @param univer running, with its plugins
 * @param view the workbook
 * @param setup of the host
 * @param options of the model
 */
export function openView(
  modules: UniverModules,
  univer: Univer,
  view: WorkbookView,
  setup: Partial<HostSetup> = {},
  options: Partial<ModelOptions> = {},
): OpenView {
  const { data, looks } = workbookData(modules, view);
  const session = openSession(modules, univer, data);
  loadSpills(session, view);
  loadNames(session, view);
  const model = univerModel(session, options);
  const host = createExcelHost(model, setup);
  const { standardFont, sheets } = view;
  host.context.extras.ofFile = {
    looks,
    sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
    ...(standardFont === undefined ? {} : { standardFont }),
  };
  fillExtras(view, model, host.context.extras);
  if (model.activeSheet() !== view.activeSheet) model.activate(view.activeSheet);
  session.injector.get(modules.core.IUndoRedoService).clearUndoRedo(session.unitId);
  return { session, host };
}
