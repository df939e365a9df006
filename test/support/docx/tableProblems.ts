import { elementsIn, type XmlElement } from './xmlTree';

/**
 * What is wrong with the tables of a document: cells without paragraphs, rows that do not fill the
 * columns, widths that do not add up.
 * @param document of Word
 */
export function tableProblems(document: XmlElement): readonly string[] {
  return elementsIn(document, 'w:tbl').flatMap((table, index) =>
    problemsOf(table).map((problem) => `table ${String(index + 1)}: ${problem}`),
  );
}

function problemsOf(table: XmlElement): readonly string[] {
  const columns = elementsIn(table, 'w:gridCol').map(twips);
  const whole = columns.reduce((sum, one) => sum + one, 0);
  const [width] = elementsIn(table, 'w:tblW');
  const rows = elementsIn(table, 'w:tr');
  return [
    ...(columns.every((one) => one > 0) ? [] : ['a column has no width']),
    ...(width !== undefined && twips(width) === whole ? [] : ['the columns are not its width']),
    ...(rows.length > 0 ? [] : ['it has no row']),
    ...rows.flatMap((row) => rowProblems(row, columns)),
  ];
}

function rowProblems(row: XmlElement, columns: readonly number[]): readonly string[] {
  let column = 0;
  const problems = elementsIn(row, 'w:tc').flatMap((cell) => {
    const [span] = elementsIn(cell, 'w:gridSpan');
    const next = column + (span === undefined ? 1 : Number(span.attributes['w:val']));
    const whole = columns.slice(column, next).reduce((sum, one) => sum + one, 0);
    column = next;
    const [width] = elementsIn(cell, 'w:tcW');
    return [
      ...(cell.children.at(-1)?.name === 'w:p' ? [] : ['a cell does not end in a paragraph']),
      ...(width !== undefined && twips(width) === whole
        ? []
        : ['a cell is not as wide as its column']),
    ];
  });
  const isFull = column === columns.length;
  return isFull ? problems : [...problems, `a row has ${String(column)} cells`];
}

function twips(element: XmlElement): number {
  return Number(element.attributes['w:w']);
}
