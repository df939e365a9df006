import type { Area } from '../../workbook/address';

/** A range as an argument of a call: its sheet and its cells. */
export interface RangePlace {
  readonly sheet: string;
  /** One area or, for RangeAreas, several. */
  readonly areas: readonly Area[];
}

/** A property that holds a plain value. */
export interface Scalar {
  readonly read?: () => unknown;
  readonly write?: (value: unknown) => void;
  /** True when the value depends on calculation, so that the host calculates before it reads. */
  readonly calculated?: boolean;
  /** True when a load without names leaves it out, as Excel does for costly ones. */
  readonly onlyWhenNamed?: boolean;
}

/**
 * An object of Excel's API as the host offers it. Members carry their JavaScript names (values,
 * getRange); the protocol's PascalCase is matched without regard to case. A member that is not
 * here is refused by name.
 */
export interface HostObject {
  /** The API's type name, such as Worksheet. */
  readonly type: string;
  /** What an Instantiate action answers, such as { Id: '{…}' }. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Properties that lead to other objects. Null is a null object. */
  readonly navigations?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods, those with a leading underscore included. */
  readonly methods?: Readonly<Record<string, (...given: readonly unknown[]) => HostAnswer>>;
  /** Present on collections. */
  readonly items?: () => readonly HostObject[];
  /** Present on ranges. */
  readonly range?: RangePlace;
  /** Present on worksheets: the sheet's id. */
  readonly sheet?: string;
}

/** What a method gives back: an object, null for a null object, or a plain value. */
export type HostAnswer = HostObject | Promise<HostAnswer> | PlainValue | undefined;

/** Whatever JSON can say. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };
