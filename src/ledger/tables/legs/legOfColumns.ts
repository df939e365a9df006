/** One leg of the journeys of a table's rows; columns by their positions. */
export interface Leg {
  readonly distance: number;
  readonly mode: number | null;
  readonly factor: number | null;
  /** The mode that its header names: 公路 of 公路运距(km). */
  readonly modeText: string | null;
}
