import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const CORE = 'docProps/core.xml';
/** docx stamps a file with the present moment; a report that is made again must be the same. */
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/**
 * A package whose dates are those of a day, within it and of its entries.
 * @param bytes a package as docx makes it
 * @param day as yyyy-mm-dd
 */
export function datedPackage(bytes: Uint8Array, day: string): Uint8Array {
  const entries = unzipSync(bytes);
  const dated: Zippable = {};
  for (const [path, content] of Object.entries(entries)) {
    dated[path] = [path === CORE ? stamped(content, day) : content, { mtime: dayOf(day) }];
  }
  return zipSync(dated);
}

function stamped(content: Uint8Array, day: string): Uint8Array {
  return strToU8(strFromU8(content).replace(STAMP, `$1${day}T00:00:00Z$2`));
}

/** A zip tells local time: midnight here is midnight everywhere. */
function dayOf(day: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) {
    throw new Error(`${day} is no day.`);
  }
  return new Date(year, month - 1, date);
}
