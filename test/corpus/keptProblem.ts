import { strFromU8, unzipSync } from 'fflate';

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
  const [, list] = [...partsOf(bytes)].find(([name]) => name === 'xl/workbook.xml') ?? [];
  const sheets =
    list === undefined ? [] : strFromU8(list).matchAll(/<(?:\w+:)?sheet [^>]*?name="([^"]*)"/g);
  return [...sheets].map(([, name]) => name ?? '');
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name.replaceAll('\\', '/').toLowerCase(),
      part,
    ]),
  );
}

function same(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}
