import { tabulate, type TabulatedStudy } from '../report/tabulate';
import { textsFor } from '../texts/textsFor';
import { SHEET_KEYS, type SheetKey } from '../workbook/plan';
import type { WorkbookContent } from '../workbook/port';
import type { Study } from './calculateStudy';
import { choiceEffects } from './choiceEffects';
import { AUTOMATIC, correctionOf, isColumnId } from './columnAnswers';

/**
 * What our sheets are to hold for a study, and where its results will stand; sheets of an earlier
 * run keep the names that the user has given them.
 * @param study calculated from this workbook alone
 * @param content the workbook as read
 */
export function planStudy(study: Study, content: WorkbookContent): TabulatedStudy {
  const { inventory, columns, footprint, findings, language, settings } = study;
  return tabulate({
    file: content.file,
    columns,
    corrections: correctionsShown(study),
    inventory,
    footprint,
    findings,
    language,
    sheetNames: namesFor(content, study),
    choices: choiceEffects(study),
    typed: typedTexts(study),
    reviews: settings.reviews,
    record: settings.record,
    keptRecord: settings.damagedRecord?.grid ?? null,
  });
}

/** The setting is what somebody chose; an answer about the boundary stands with its question. */
function typedTexts({ chosen, settings }: Study): ReadonlyMap<string, string> {
  const typed = [...settings.unusable, ...settings.answers];
  return new Map([
    ['boundary', chosen.boundary ?? 'found'],
    ...typed.map(([id, { text }]): [string, string] => [id, text]),
  ]);
}

/** Corrections as they are shown: by name in the language, what is no role as it was typed. */
function correctionsShown({ answers, language }: Study): ReadonlyMap<string, string> {
  const names = textsFor(language).columnRoles;
  return new Map(
    [...answers].flatMap(([id, text]) => {
      if (!isColumnId(id)) return [];
      const correction = correctionOf(text);
      if (correction === AUTOMATIC) return [];
      return [[id, correction === null ? text : names[correction]]];
    }),
  );
}

function namesFor(content: WorkbookContent, { language }: Study): Record<SheetKey, string> {
  const preferred = textsFor(language).sheets;
  const taken = new Set(
    [...content.sheets, ...content.owned.map(({ grid }) => grid)]
      .map(({ sheet }) => sheet)
      .concat(content.copies)
      .map((name) => name.toLowerCase()),
  );
  const names = { ...preferred };
  for (const key of SHEET_KEYS) {
    const owned = content.owned.find((sheet) => sheet.key === key);
    names[key] = owned?.grid.sheet ?? freeName(preferred[key], taken);
    taken.add(names[key].toLowerCase());
  }
  return names;
}

function freeName(preferred: string, taken: ReadonlySet<string>): string {
  let name = preferred;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    name = `${preferred} (${String(count)})`;
  }
  return name;
}
