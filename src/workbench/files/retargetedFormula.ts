import { quotedName } from '../host/quotedName';

const CELLS = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?#?`;
const LINES = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
/** A string, a column name in brackets, or a reference to something on a sheet. */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?<quoted>(?:[^']|'')+)'!(?:${CELLS}|${LINES}|${NAME})?`,
    String.raw`(?<![\p{L}\p{N}_.\\\]])(?<plain>${NAME}(?::${NAME})?)!(?:${CELLS}|${LINES}|${NAME})?`,
    String.raw`\[(?:'.|[^[\]'])*\]`,
  ].join('|'),
  'giu',
);

/**
 * A formula whose sheets have other names now. References to sheets of other files stay.
 * @param formula without the leading equals sign
 * @param nameOf the new name of a sheet; null for one that is not here: a reference to it is #REF!
 */
export function retargetedFormula(
  formula: string,
  nameOf: (sheet: string) => string | null,
): string {
  return formula.replace(PIECES, (piece, ...rest) => {
    const { quoted, plain } = rest.at(-1) as Partial<Record<'quoted' | 'plain', string>>;
    const written = quoted?.replaceAll("''", "'") ?? plain;
    // A bracket stands before the sheet of another file.
    if (written === undefined || written.includes(']')) return piece;
    const before = written.split(':');
    const after = before.map(nameOf);
    if (after.includes(null)) return '#REF!';
    if (after.every((name, index) => name === before[index])) return piece;
    return `${quotedName(after.join(':'))}!${piece.slice(piece.lastIndexOf('!') + 1)}`;
  });
}
