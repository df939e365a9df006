/** Thrown inside this room when a workbook has charts or dialogs for sheets and none of cells; caught at its door. */
export class NoCells extends Error {
  /** @param found names of the sheets that it has */
  constructor(found: string) {
    super(found);
    this.name = 'NoCells';
  }
}
