/** Thrown inside this room when a file would take more memory than is reasonable; caught at its door. */
export class TooLargePart extends Error {
  /** @param found which part, and how much it holds */
  constructor(found: string) {
    super(found);
    this.name = 'TooLargePart';
  }
}
