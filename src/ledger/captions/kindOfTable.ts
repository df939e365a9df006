import type { Place } from '../../workbook/address';
import { labelledNumbers } from './labelledNumbers';
import { tellsUnitsAlone } from './tellsUnitsAlone';
import { INPUT_TITLES, PRODUCED_TITLES } from '../language/producedWords';
import { COMPANY_NAMES, LEDGER_WORDS } from '../language/ledgerWords';
import { BASES_IN_TITLES } from '../language/perUnitWords';
import { STAGE_WORDS } from '../language/stageWords';
import type { ReadTable } from '../ledger';
import type { LedgerTable } from '../tables/ledgerTable';
import { findPeriod } from '../periods/findPeriod';
import { stageInHeading } from '../text/stageInHeading';
import { fold, foldWord } from '../text/fold';
import { namesStagesAlone } from '../text/titleStages';
import { withoutHeadingNumber } from '../text/withoutHeadingNumber';

/**
 * What sort of data a table gives, so that two of one kind can be about two products.
 * @param read a table
 */
export function kindOf({ table }: ReadTable): string {
  const roles = table.columns.flatMap(({ role }) => role ?? []);
  const headers = table.columns.map(({ label }) => foldWord(label));
  return [...roles, ...headers].join('\n');
}

/**
 * The title of a table: the first caption that is no label with its value.
 * @param read a table
 */
export function titleOf({ table }: ReadTable): LedgerTable['captions'][number] | undefined {
  const told = new Set(
    table.fields.flatMap(({ labelAt, at, unitAt, isWithin }) =>
      (isWithin === true ? [] : [labelAt, at, unitAt]).flatMap((place) =>
        place === null ? [] : [placeKey(place)],
      ),
    ),
  );
  return table.captions.find(
    ({ at, text }) =>
      !/[:：]/.test(text) &&
      !told.has(placeKey(at)) &&
      !tellsUnitsAlone(text) &&
      !isOfNumber(table, at),
  );
}

/** Throughput 2024 | 12,400 | valves: a number, what it is called and its unit are no title. */
function isOfNumber({ grid }: LedgerTable, { row, column }: Place): boolean {
  return labelledNumbers(grid, row).some(
    ({ field: { labelAt, at, unitAt } }) =>
      labelAt.column !== at.column && [labelAt, at, unitAt].some((one) => one?.column === column),
  );
}

function placeKey({ row, column }: Place): string {
  return `${String(row)} ${String(column)}`;
}

const COMMON_WORDS = [...STAGE_WORDS.map(([word]) => word), ...LEDGER_WORDS].map(
  (word) => new RegExp(/^[ -~]+$/.test(word) ? `\\b${word}s?\\b` : word, 'g'),
);

/** 投入 and 产出 over the two blocks of a process name no product. */
const PROCESS_TITLES: readonly string[] = [...INPUT_TITLES, ...PRODUCED_TITLES];

/**
 * What is left of a name without the words that any ledger has: 泵A of 泵A材料消耗表2024年. The company's
 * name, a stage and a month tell no product either.
 * @param name a title, the name of a sheet or a file
 */
export function distinctive(name: string): string {
  const heading = withoutHeadingNumber(fold(name));
  if (PROCESS_TITLES.includes(foldWord(name)) || stageInHeading(heading) !== null) return '';
  if (namesStagesAlone(heading) || findPeriod(heading)?.rest === '') return '';
  let rest = withoutCompany(foldWord(heading)).replace(/[0-9]+[年月季]/g, '');
  for (const basis of BASES_IN_TITLES) rest = rest.replace(basis, '');
  for (const word of COMMON_WORDS) rest = rest.replace(word, '');
  return rest.replace(/(?:19|20)[0-9]{2}|[^\p{L}\p{N}]/gu, '');
}

function withoutCompany(word: string): string {
  return COMPANY_NAMES.reduce((rest, name) => rest.replace(name, ''), word);
}

/**
 * What the title of a table says beyond such words; empty without a title.
 * @param table a table
 */
export function ownWords(table: ReadTable): string {
  const title = titleOf(table);
  return title === undefined ? '' : distinctive(title.text);
}
