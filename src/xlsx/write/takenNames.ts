import { attributesOf, numberOr } from '../xml/attributesOf';
import { partText } from '../parts/officePackage';
import { relationshipKind, relationshipsOf } from '../parts/relationships';
import { scanXml } from '../xml/scanXml';
import type { OfficePackage } from '../parts/officePackage';
import type { SheetEntry } from '../read/readWorkbookPart';

/** A table of the user's. */
export interface TakenTable {
  readonly id: number;
  readonly name: string;
}

/**
 * The tables on some sheets, whose names and numbers ours must not repeat.
 * @param parts the file
 * @param sheets to look at
 */
export function tablesOn(
  parts: OfficePackage,
  sheets: readonly SheetEntry[],
): readonly TakenTable[] {
  return sheets.flatMap((sheet) =>
    relationshipsOf(parts, sheet.part)
      .filter((one) => relationshipKind(one) === 'table')
      .flatMap(({ target }) => readTable(partText(parts, target), target)),
  );
}

function readTable(xml: string | null, part: string): readonly TakenTable[] {
  if (xml === null) return [];
  const tables: TakenTable[] = [];
  scanXml(xml, part, {
    open: (tag, raw) => {
      if (tag !== 'table') return;
      const attributes = attributesOf(raw);
      const name = attributes.get('displayName') ?? attributes.get('name') ?? '';
      tables.push({ id: numberOr(attributes.get('id'), 0), name });
    },
    close: () => undefined,
  });
  return tables;
}

/**
 * The names that ours get: their own or, where the user has that name already, with a number
 * behind it. Tables and names share one space, in which case does not count.
 * @param wanted our names, in the order of the plan
 * @param taken the user's
 */
export function freeNames(
  wanted: readonly string[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  const given = new Map<string, string>();
  for (const name of wanted) {
    if (given.has(name)) throw new Error(`The plan uses the name ${name} twice`);
    let free = name;
    for (let number = 2; used.has(free.toUpperCase()); number++) free = `${name}_${String(number)}`;
    used.add(free.toUpperCase());
    given.set(name, free);
  }
  return given;
}
