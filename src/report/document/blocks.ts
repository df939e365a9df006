/** How a run of text stands out: a gap is a fact that somebody must still fill in. */
export type Mark = 'plain' | 'gap' | 'strong';

/** A piece of a text that looks the same from beginning to end. */
export interface Run {
  readonly text: string;
  readonly mark: Mark;
}

/** A text as it is printed. */
export type Text = readonly Run[];

/** A chapter's or section's title; unnumbered ones stand before the contents and in no order. */
export interface Heading<T> {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: T;
  readonly isNumbered: boolean;
  /** It begins a page. */
  readonly isOnNewPage?: true;
}

/** Some sentences. */
export interface Paragraph<T> {
  readonly kind: 'paragraph';
  readonly style: 'title' | 'subtitle' | 'body' | 'note';
  readonly text: T;
}

/** Points beneath each other. */
export interface List<T> {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly T[];
}

/** A column: its width is a part of the sum of all weights. */
export interface Column<T> {
  readonly header: T;
  readonly weight: number;
  readonly align: 'left' | 'right' | 'center';
}

/** A row; of a group the first cell goes over the whole width. */
export interface Row<T> {
  readonly role: 'body' | 'group' | 'total';
  readonly cells: readonly T[];
}

/** A table; one without a caption is a form, without header and number. */
export interface Table<T> {
  readonly kind: 'table';
  /** By which sentences refer to it; null where none can. */
  readonly key: string | null;
  readonly caption: T | null;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly Row<T>[];
  readonly note: T | null;
  /** Its rows leave room for a pen. */
  readonly isSigned?: true;
}

/** A picture, drawn once as SVG; sizes are in CSS pixels. */
export interface Picture<T> {
  readonly kind: 'figure';
  readonly key: string | null;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly caption: T;
  readonly alt: string;
}

/** A part of an equation. */
export type MathPart =
  | { readonly kind: 'text'; readonly text: string }
  /** Numbers with their units, which stand upright. */
  | { readonly kind: 'numbers'; readonly text: string }
  | { readonly kind: 'sub'; readonly base: string; readonly sub: string }
  | { readonly kind: 'sum'; readonly over: string; readonly of: readonly MathPart[] };

/** An equation on a line of its own. */
export interface Equation {
  readonly kind: 'equation';
  readonly parts: readonly MathPart[];
}

/** The list of chapters, which begins a page, or of tables or pictures. */
export interface Contents<T> {
  readonly kind: 'contents';
  readonly of: 'headings' | 'tables' | 'figures';
  readonly title: T;
}

/** What a report is made of, from top to bottom. `T` is how it holds texts. */
export type Block<T = Text> =
  Heading<T> | Paragraph<T> | List<T> | Table<T> | Picture<T> | Equation | Contents<T>;
