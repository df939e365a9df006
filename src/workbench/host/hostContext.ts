import type { SpreadsheetModel } from '../model';
import type { HostObject } from './hostObject';

/** What every object of the host knows. */
export interface HostContext {
  readonly model: SpreadsheetModel;
  /** Name of the open file, such as Book1.xlsx. */
  readonly fileName: () => string;
  /** Keeps an object for later requests and gives the name it can be asked for. */
  readonly keep: (object: HostObject) => string;
  /** The kept object; throws ItemNotFound when it was released. */
  readonly kept: (reference: string) => HostObject;
  readonly release: (reference: string) => void;
  /** Events: `target` is a sheet id, or 'Workbook' for collections. */
  readonly register: (type: number, target: string) => void;
  readonly unregister: (type: number, target: string) => void;
  /** Something odd that a test wants to see: an unknown service, a member that is not there. */
  readonly record: (what: string) => void;
}
