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
