/**
 * One cell of one sheet of one file: where a figure came from.
 * `cell` is in A1 notation without dollar signs, `file` is the file's name without its folder.
 */
export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}
