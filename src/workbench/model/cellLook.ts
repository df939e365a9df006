/** A line along one side of a cell. */
export interface BorderLook {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

/** A side of a cell. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** How a cell looks. A property that is absent is the sheet's standard, or is left as it was. */
export interface CellLook {
  readonly numberFormat?: string;
  /** #RRGGBB; '' takes the fill away. */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly font?: string;
  readonly size?: number;
  readonly color?: string;
  readonly horizontal?: HorizontalLook;
  readonly vertical?: VerticalLook;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Null takes a line away. */
  readonly borders?: Readonly<Partial<Record<Side, BorderLook | null>>>;
}

export type HorizontalLook = 'General' | 'Left' | 'Center' | 'Right' | 'Justify' | 'Distributed';
export type VerticalLook = 'Top' | 'Center' | 'Bottom';
