import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Language } from '../texts/language';
import { withChineseMarks } from './chineseMarks';
import { withHeadingNumbers } from './headingNumbers';
import { withTables } from './tableMark';

const DOCUMENT = 'word/document.xml';
/** Parts with sentences. */
const TEXTS = /^word\/(?:document|header\d+|footer\d+)\.xml$/;
const CORE = 'docProps/core.xml';
const CORE_END = '</cp:coreProperties>';
/** A PNG is compressed in itself. */
const STORED = 0;
const DEFLATED = 6;
/** docx stamps a file with the present moment; a report that is made again must be the same. */
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;
/** docx counts the places that contents lead to on and on, whatever document they are in. */
const PLACE = /(?<=\b(?:w:anchor="|w:name="|PAGEREF )_Toc)\d+/g;
const BOOKMARK = /(?<=<w:bookmark(?:Start w:name="[^"]*"|End) w:id=")\d+/g;

/** What docx does not put into a package, or puts there otherwise. */
export interface Settling {
  /** As XML, in the order of their marks. */
  readonly tables: readonly string[];
  /** Of the headings in the contents; null for those without. */
  readonly numbers: readonly (string | null)[];
  readonly language: Language;
  /** As yyyy-mm-dd. */
  readonly day: string;
}

/**
 * A package with its tables, whose dates are those of a day, within it and of its entries, and whose
 * names depend on nothing but its content.
 * @param bytes a package as docx makes it, with marks in place of the tables
 * @param settling what is put into it
 */
export function settledPackage(bytes: Uint8Array, settling: Settling): Uint8Array {
  const settled: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const level = path.endsWith('.png') ? STORED : DEFLATED;
    settled[path] = [settledPart(path, content, settling), { mtime: dayOf(settling.day), level }];
  }
  return zipSync(settled);
}

function settledPart(path: string, content: Uint8Array, settling: Settling): Uint8Array {
  const { language, day } = settling;
  if (path === CORE) {
    const dated = strFromU8(content).replace(STAMP, `$1${day}T00:00:00Z$2`);
    return strToU8(dated.replace(CORE_END, `<dc:language>${language}</dc:language>${CORE_END}`));
  }
  if (!TEXTS.test(path)) return content;
  const text = strFromU8(content);
  const whole = path === DOCUMENT ? settledDocument(text, settling) : text;
  return strToU8(language === 'zh-CN' ? withChineseMarks(whole) : whole);
}

function settledDocument(xml: string, { tables, numbers }: Settling): string {
  const counted = recounted(recounted(xml, PLACE), BOOKMARK);
  return withTables(withHeadingNumbers(counted, numbers), tables);
}

/** Counts what a pattern finds from one; what was equal stays equal. */
function recounted(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, string>();
  return xml.replace(pattern, (found) => {
    const number = numbers.get(found) ?? String(numbers.size + 1);
    numbers.set(found, number);
    return number;
  });
}

const NOON = 12;

/** A zip tells local time: noon here is noon everywhere, while some days of some places have no midnight. */
function dayOf(day: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) {
    throw new Error(`${day} is no day.`);
  }
  return new Date(year, month - 1, date, NOON);
}
