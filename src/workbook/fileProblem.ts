/** Why a file cannot be read as a workbook. Each has one sentence in `texts`. */
export type FileProblemCode =
  | 'missing'
  | 'unreadable'
  | 'folder'
  | 'empty'
  | 'not-a-workbook'
  /** Named as a text of separated values, and no text. */
  | 'not-a-table'
  | 'damaged'
  | 'encrypted'
  | 'legacy-xls'
  | 'other-spreadsheet'
  | 'too-large'
  /** Charts on sheets of their own and nothing else. */
  | 'no-cells';

/** Expected trouble with an input file. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly file: string;
  /** What was found, for the sentence: a part's name, a size in bytes. Never a stack trace. */
  readonly detail: string;
}
