import type { Area } from '../../workbook/address';
import type { SpreadsheetModel } from '../model/spreadsheetModel';
import type { Extras } from './extras';
import type { FunctionCalls } from './functionCalls';
import type { HostEvents } from './hostEvents';
import type { HostObject } from './hostObject';
import type { References } from './references';

/** What every object of the host works on. */
export interface HostContext {
  readonly model: SpreadsheetModel;
  readonly extras: Extras;
  readonly references: References;
  readonly events: HostEvents;
  readonly functions: FunctionCalls;
  readonly make: ObjectFactory;
  readonly setup: HostSetup;
}

/** What the host is told when it is made. */
export interface HostSetup {
  readonly workbookName: string;
  /** Decides how typed dates are read and shown. */
  readonly locale: 'zh-CN' | 'en-US';
  readonly now: () => Date;
  /** The add-in's pane; none when absent. */
  readonly pane?: PaneOfHost;
}

/** The pane that an add-in with a shared runtime may show and hide itself. */
export interface PaneOfHost {
  isShown(): boolean;
  show(isShown: boolean): void;
}

/** Objects that members of other classes answer with. */
export interface ObjectFactory {
  workbook(): HostObject;
  worksheet(sheetId: string): HostObject;
  /** @param reference the name under which the client keeps it already */
  range(sheetId: string, area: Area, reference?: string | null): HostObject;
  rangeAreas(sheetId: string, areas: readonly Area[]): HostObject;
  tables(sheetId: string | null): HostObject;
  names(sheetId: string | null): HostObject;
  charts(sheetId: string): HostObject;
}
