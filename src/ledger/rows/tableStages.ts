import { dimensionOf } from '../../core/quantities/unitTable';
import type { Stage } from '../../core/study/stage';
import type { Place } from '../../workbook/address';
import { contentAt } from '../../workbook/grid';
import { DIRECT_TITLES } from '../language/gasPartWords';
import { EITHER_WAY } from '../language/titleWords';
import { columnOf, type LedgerTable } from '../tables/ledgerTable';
import { foldWord } from '../text/fold';
import { nameKey } from '../text/nameKey';
import { stagesNamed } from '../text/stagesNamed';
import { titleStages, type TitleStage } from '../text/titleStages';
import { cellText } from '../values/cellText';
import { parseUnit } from '../values/parseUnit';
import { isCarrier, isProcessEmission, isUtilityOrWaste } from './emissions/tellsProcess';

/**
 * The stages that the titles of tables name. A section's title stands before the sheet's. Words for
 * production and energy may be those of the product (生物质燃料, pump production 2024): they reach rows
 * that are no energy only where most rows are, or where the workbook tells raw materials elsewhere.
 * Deliveries of what the workbook has for raw materials come in.
 * @param tables all tables of the workbook
 */
export function tableStages(
  tables: readonly LedgerTable[],
): ReadonlyMap<LedgerTable, ReadonlySet<Stage>> {
  const told = tables.map((table) => ({ table, named: namedBy(table), items: itemsOf(table) }));
  const materials = told.filter(isOfMaterials);
  return new Map(
    told.map((one): [LedgerTable, ReadonlySet<Stage>] => {
      const others = materials.filter(({ table }) => table !== one.table);
      return [one.table, new Set(stagesOf(one, others))];
    }),
  );
}

interface ToldTable {
  readonly table: LedgerTable;
  readonly named: readonly TitleStage[];
  readonly items: readonly Item[];
}

interface Item {
  readonly key: string;
  /** Production by what it is. */
  readonly isOfProcess: boolean;
}

function stagesOf(one: ToldTable, others: readonly ToldTable[]): readonly Stage[] {
  const isOfRows = reachesRows(one, others.length > 0);
  const isInbound = one.named.some(({ word }) => EITHER_WAY.includes(word)) && carries(one, others);
  return one.named
    .filter((entry) => entry.stage !== 'production' || isOfRows(entry))
    .map(({ stage, word }) => (isInbound && EITHER_WAY.includes(word) ? 'transport' : stage));
}

const HALF = 2;

function reachesRows(
  { items, table }: ToldTable,
  hasMaterials: boolean,
): (entry: TitleStage) => boolean {
  const own = items.filter(({ isOfProcess }) => isOfProcess).length;
  const areMost = own * HALF > items.length;
  return ({ isReleased, isTold, isEnergy }) => {
    if (isReleased || table.heading !== undefined) return true;
    // 燃料 over names that nobody knows.
    if (isTold && isEnergy && own === 0) return true;
    return isTold ? areMost || hasMaterials : areMost && hasMaterials;
  };
}

/** All that is delivered is among what other tables use. */
function carries({ items }: ToldTable, others: readonly ToldTable[]): boolean {
  const used = new Set(others.flatMap((other) => other.items.map(({ key }) => key)));
  return items.length > 0 && items.every(({ key }) => used.has(key));
}

/** A table of amounts with items that are no energy, which no title places elsewhere. */
function isOfMaterials({ table, named, items }: ToldTable): boolean {
  if (table.lanes.length === 0) return false;
  const stages = new Set(named.map(({ stage }) => stage));
  if (stages.has('rawMaterial') && !stages.has('transport')) return true;
  return stages.size === 0 && items.some(({ isOfProcess }) => !isOfProcess);
}

function namedBy(table: LedgerTable): readonly TitleStage[] {
  if (table.heading !== undefined) return asTold(table.heading.text);
  // 部门：物流部 above the title says nothing about what the table is for.
  const isTold = ({ at }: { readonly at: Place }): boolean =>
    table.fields.some(({ labelAt }) => labelAt.row === at.row && labelAt.column === at.column);
  const titles = table.captions.filter((caption) => !isTold(caption)).map(({ text }) => text);
  const { sheet } = table.grid;
  const section = titles.length > 1 ? titleStages(titles.at(-1) ?? '') : [];
  const [first = ''] = titles;
  const named = [...titleStages(first), ...titleStages(sheet)];
  // A category 直接 may be of materials; a whole sheet of that name is what the plant emits.
  if ([first, sheet].some((text) => DIRECT_TITLES.includes(foldWord(text))))
    named.push(ofHeading('production', '直接', true));
  if (section.length > 0 && section.every((one) => one.isTold))
    return [...section, ...named.filter(isFreight)];
  return named.length > 0 ? named : asTold(columnOf(table, 'name')?.header ?? '');
}

function isFreight({ stage }: TitleStage): boolean {
  return stage === 'transport' || stage === 'distribution';
}

/** Headings and headers are no names of products. */
function asTold(text: string): readonly TitleStage[] {
  const { length } = text;
  const stages = length === 0 ? new Set<Stage>() : stagesNamed(text);
  const titled = titleStages(text);
  const word = foldWord(text);
  return [...stages].map((stage) => {
    const same = titled.filter((one) => one.stage === stage);
    const told = ofHeading(
      stage,
      word,
      same.some((one) => one.isReleased),
    );
    return { ...told, isEnergy: same.some((one) => one.isEnergy) };
  });
}

function ofHeading(stage: Stage, word: string, isReleased: boolean): TitleStage {
  return { stage, word, isTold: true, isReleased, isEnergy: false };
}

/** What its rows name; where headers name the items, these. */
function itemsOf(table: LedgerTable): readonly Item[] {
  const headed = table.lanes.flatMap(({ heading, columns: [column] }) =>
    heading?.role === 'name' ? [item(heading.text, column?.unitText ?? null)] : [],
  );
  if (headed.length > 0) return headed;
  const name = columnOf(table, 'name');
  const unit = columnOf(table, 'unit');
  const [column] = table.lanes[0]?.columns ?? [];
  return table.rows.flatMap(({ row, kind }) => {
    const at = (index: number): string => cellText(contentAt(table.grid, { row, column: index }));
    const text = name === null ? '' : at(name.index).trim();
    if (kind !== 'data' || text === '') return [];
    return [item(text, unit === null ? (column?.unitText ?? null) : at(unit.index))];
  });
}

function item(name: string, unitText: string | null): Item {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0]?.unit;
  const isEnergy = unit !== undefined && dimensionOf(unit) === 'energy';
  const isOfProcess =
    isEnergy || isCarrier(name) || isUtilityOrWaste(name) || isProcessEmission(name);
  return { key: nameKey(name), isOfProcess };
}
