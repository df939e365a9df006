/** What kind of trouble Excel made. Each has one sentence in `texts`. */
export type ExcelProblemCode =
  /** A cell is being typed into, or one of Excel's dialogs is open. */
  | 'cell-edit'
  /** A sheet of ours is protected; `place` is its name. */
  | 'protected-sheet'
  /** Sheets must be added or removed, but the workbook's structure is protected. */
  | 'protected-workbook'
  /** A cell was to be shown on a sheet that is gone; `place` is its name. */
  | 'no-sheet'
  /** A cell was to be shown on a hidden sheet; `place` is its name. */
  | 'hidden-sheet'
  /** A single row is more than Excel moves at once. */
  | 'too-large'
  /** This Excel lacks what the port needs; `place` says what. */
  | 'too-old'
  /** Excel failed in the middle; what was begun is taken back. */
  | 'interrupted'
  /** Excel refused for a reason of its own; `detail` has its words. */
  | 'refused';

/** Expected trouble with Excel, to be told in one sentence. */
export class ExcelProblem extends Error {
  /**
   * @param code what kind of trouble it is
   * @param place a sheet's name, or the member of Excel's API; empty when not known
   * @param detail Excel's own code and message; empty when the trouble is clear without
   */
  constructor(
    readonly code: ExcelProblemCode,
    readonly place: string,
    readonly detail: string,
  ) {
    super(`${code}: ${[place, detail].filter((part) => part !== '').join(': ')}`);
  }
}

const CODES: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/**
 * What Excel's error means; any other error comes back as it is.
 * @param error whatever was thrown
 */
export function problemFrom(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const place = error.debugInfo.errorLocation ?? '';
  return new ExcelProblem(CODES[error.code] ?? 'refused', place, `${error.code}: ${error.message}`);
}

function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== 'object' || error === null) return false;
  if (!('code' in error) || typeof error.code !== 'string') return false;
  return 'debugInfo' in error && typeof error.debugInfo === 'object' && error.debugInfo !== null;
}
