import { strFromU8, unzipSync } from 'fflate';
import { partKey } from '../../src/xlsx/parts/officePackage';
import { readZip } from '../../src/xlsx/zip/readZip';

/** What a result may change of a file: the lists in which its own sheets must stand, and the order of calculation. */
const LISTS =
  /(^|\/)(\[content_types\]\.xml|(workbook\d*|styles\d*|stylesheet|calcchain)\.xml|_rels\/workbook\d*\.xml\.rels)$|^_rels\/\.rels$/;

/**
 * What a result has lost or changed of the parts of the workbook that it was written into.
 * @returns a sentence, or null
 */
export function keptProblem(before: Uint8Array, after: Uint8Array): string | null {
  const written = partsOf(after);
  const changed = [...partsOf(before)].filter(([name, part]) => {
    return !LISTS.test(name) && !same(part, written.get(name));
  });
  if (changed.length === 0) return null;
  return `the result does not keep ${changed.map(([name]) => name).join(', ')}`;
}

/**
 * The names of a workbook's sheets, in their order.
 * @param bytes the whole file
 */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name.toLowerCase() === 'xl/workbook.xml',
  });
  const [list] = Object.values(parts);
  if (list === undefined) return [];
  const sheets = strFromU8(list).matchAll(/<(?:\w+:)?sheet [^>]*?name="([^"]*)"/g);
  return [...sheets].map(([, name]) => name ?? '');
}

/** As they are packed: what is kept is carried over unopened, also where it could not be opened. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(readZip(bytes).map(({ name, compressed }) => [partKey(name), compressed]));
}

function same(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}
