import type {
  ICommandService,
  IExecutionOptions,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import type { UniverModules } from './univerModules';

/** One workbook in Univer, and what the parts of the adapter share. */
export interface UniverSession {
  readonly modules: UniverModules;
  readonly univer: Univer;
  readonly injector: ReturnType<Univer['__getInjector']>;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly commands: ICommandService;
}

/** Execution options by which our own writes are told from the user's. */
export interface OriginOptions extends IExecutionOptions {
  readonly origin?: 'addin';
}

/**
 * A sheet by its id; the host has made sure that it exists.
 * @param session the workbook
 * @param sheetId as Univer knows it
 */
export function worksheetOf(session: UniverSession, sheetId: string): Worksheet {
  const found = session.workbook.getSheetBySheetId(sheetId);
  if (found == null) throw new Error(`Univer has no sheet ${sheetId}`);
  return found;
}
