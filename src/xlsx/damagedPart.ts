/**
 * Thrown inside this room when a part of the file is broken, and caught at its door, where it
 * becomes a FileProblem. A broken file is expected trouble, but it shows itself deep inside parsers.
 */
export class DamagedPart extends Error {
  /**
   * @param part the part's name inside the file
   * @param found what is wrong with it, in a few words
   */
  constructor(part: string, found: string) {
    super(`${part}: ${found}`);
    this.name = 'DamagedPart';
  }
}
