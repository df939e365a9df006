import type { OfficeTheme, RibbonLine } from './windowExternal';

/**
 * What the page offers the add-in's frame. Only texts and plain values cross the frame's border,
 * so that objects of the page and of the frame never mix.
 */
export interface PageExcel {
  readonly locale: 'zh-CN' | 'en-US';
  readonly documentUrl: string;
  /** Another one for every load of the frame. */
  readonly instanceId: string;
  readonly theme: OfficeTheme;
  /** Answers a request; both are JSON. */
  execute(request: string): Promise<string>;
  flushEvents(): void;
  /** Events as JSON go to the frame that asked last: there is one at a time. */
  onEvents(listener: (entries: string) => void): void;
  readonly documentSettings: Map<string, string>;
  /** Commands of the ribbon go to the frame that asked last; one waits until a frame asks. */
  readonly ribbon: RibbonLine;
}

/** The name under which the page's window offers it. */
export const PAGE_EXCEL = 'excelOfThePage';

/** A window that offers an Excel. */
export type ExcelWindow = Window & { readonly [PAGE_EXCEL]?: () => PageExcel };
