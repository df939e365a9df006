import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a small workbook of the test's own making holds; all of it is XML as a file has it. */
export interface SmallWorkbook {
  /** Inside each sheet's <worksheet>. */
  readonly sheets: readonly {
    readonly name: string;
    readonly state?: string;
    readonly xml: string;
  }[];
  readonly names?: string;
  readonly properties?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly views?: string;
}

/** The parts of a small but complete .xlsx file. */
export function smallWorkbookParts(given: SmallWorkbook): Record<string, string> {
  const numbers = given.sheets.map((_, index) => String(index + 1));
  const overrides = numbers.map(
    (n) =>
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  );
  const arrows = numbers.map(
    (n) =>
      `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  const list = given.sheets.map(({ name, state }, index) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    const n = String(index + 1);
    return `<sheet name="${name}" sheetId="${n}"${shown} r:id="rId${n}"/>`;
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `${overrides.join('')}</Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${given.properties ?? ''}${given.views ?? ''}` +
      `<sheets>${list.join('')}</sheets>${given.names ?? ''}</workbook>`,
  };
  if (given.strings !== undefined) {
    arrows.push(
      `<Relationship Id="rIdS" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
    );
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${given.strings}</sst>`;
  }
  if (given.styles !== undefined) {
    arrows.push(`<Relationship Id="rIdT" Type="${OFFICE}/styles" Target="styles.xml"/>`);
    parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${given.styles}</styleSheet>`;
  }
  parts['xl/_rels/workbook.xml.rels'] =
    `<Relationships xmlns="${PACKAGE}/relationships">${arrows.join('')}</Relationships>`;
  given.sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] =
      `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`;
  });
  return parts;
}

/** A small but complete .xlsx file. */
export function smallWorkbook(given: SmallWorkbook): Uint8Array {
  return zipped(smallWorkbookParts(given));
}

/** A file of one sheet with these rows, as a file has them. */
export function oneSheet(rows: string, more: Partial<SmallWorkbook> = {}): Uint8Array {
  return smallWorkbook({ sheets: [{ name: 'A', xml: `<sheetData>${rows}</sheetData>` }], ...more });
}

/** A zip of texts. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}

/** Every part of a file as text, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The file with some parts' text changed; null takes the part away. */
export function changed(
  bytes: Uint8Array,
  changes: Readonly<Record<string, ((text: string) => string) | null>>,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const unknown = Object.keys(changes).find((name) => !parts.some(([part]) => part === name));
  if (unknown !== undefined) throw new Error(`The file has no ${unknown}`);
  const kept = parts.flatMap(([name, part]) => {
    const change = changes[name];
    if (change === undefined) return [[name, part] as const];
    return change === null ? [] : [[name, strToU8(change(strFromU8(part)))] as const];
  });
  return zipSync(Object.fromEntries(kept));
}
