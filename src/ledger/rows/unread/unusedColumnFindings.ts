import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { Finding, FindingCode, Severity } from '../../../core/study/finding';
import type { ReadTable } from '../../ledger';
import { contentAt } from '../../../workbook/grid';
import { STAGE_WORDS } from '../../language/stageWords';
import { carrierOf } from '../../tables/lanes/carrierLanes';
import { isLevelColumn } from '../../tables/assemblyLevels';
import { matchHeader } from '../../tables/headers/headerRoles';
import { isYearOfFactor } from '../../tables/isYearOfFactor';
import { isPropertyLabel } from '../../tables/isPropertyLabel';
import { holdsKilometres } from '../../tables/columnShape';
import { grossOfLoss } from '../../tables/grossOfLoss';
import { netOfReturned } from '../../tables/netOfReturned';
import { lossColumn } from '../../tables/lossColumn';
import { weightsInDoubt } from '../../tables/weightsInDoubt';
import { lifetimeColumn } from '../../tables/lifetimeColumn';
import { placeOfColumn } from '../../tables/placeOfColumn';
import { DURATIONS, MULTIPLIERS } from '../../language/multipliedWords';
import { singular } from '../../text/singular';
import { LIFETIMES } from '../../language/lifetimeWords';
import { matchesOne } from '../../text/matchesOne';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';
import { nameKey } from '../../text/nameKey';
import { cycleOfHeader } from '../../values/cycleMeaning';
import { parseUnit } from '../../values/parseUnit';
import { spanSaid } from '../../values/spanSaid';
import { cellRefAt } from '../cellRefAt';
import { isSpareAmount } from '../isSpareAmount';
import { hasMonths, isLoneOutput } from '../outputs/readOutputRows';

/**
 * Columns of figures beside the amounts that were not read: plans, losses, and all others. No figure of
 * a ledger vanishes without a word.
 * @param read a table of activity data
 * @param items keys of what the ledger has factors for
 */
export function unusedColumnFindings(
  read: ReadTable,
  items: ReadonlySet<string> = NO_ITEMS,
): readonly Finding[] {
  const { table, purpose } = read;
  const outputs = outputsOfNothing(read);
  if (purpose !== 'activity' && purpose !== 'factors') {
    return finding(read, 'output-column-not-used', 'warning', outputs);
  }
  const rate = lossColumn(table)?.column.index;
  const asked = new Set([...table.contested.values()].flat().map(({ index }) => index));
  if (rate !== undefined) asked.add(rate);
  const contested = table.contested.get('amount');
  const net = contested === undefined ? null : (netOfReturned(table, contested)?.net ?? null);
  if (net !== null) asked.add(net.index);
  const life = read.stages.size === 1 && read.stages.has('use') ? lifetimeColumn(table) : null;
  if (life !== null) asked.add(life.index);
  const holdsLoss = contested !== undefined && grossOfLoss(table, contested) !== null;
  const doubt = weightsInDoubt(table);
  if (doubt !== null && doubt.proved !== 'all') asked.add(doubt.count.index);
  const levels = new Set(table.columns.filter(isLevelColumn).map(({ index }) => index));
  const unused = table.columns.filter(
    ({ role, holdsFigures, index, isCorrected, beside }) =>
      // 供应商A above figures names no origin of theirs.
      (role === null || role === 'origin' || role === 'mode') &&
      (holdsFigures || beside === 'notAdopted') &&
      !isCorrected &&
      !levels.has(index) &&
      !asked.has(index),
  );
  const ofWays = table.columns.filter((column) => tellsWays(read, column));
  const isBeside = (kind: TableColumn['beside']) => (column: TableColumn) => column.beside === kind;
  const others = unused.filter(
    (column) =>
      column.beside !== 'plan' &&
      column.beside !== 'loss' &&
      column.beside !== 'biogenic' &&
      !isYearOfFactor(column.label) &&
      !isWayBackRead(table, column.index) &&
      !isSpareAmount(table, column),
  );
  return [
    ...finding(read, 'output-column-not-used', 'warning', outputs),
    ...finding(read, 'plan-column-ignored', 'info', unused.filter(isBeside('plan'))),
    ...finding(
      read,
      'loss-not-counted',
      'warning',
      holdsLoss ? [] : unused.filter(isBeside('loss')),
    ),
    ...biogenic(read),
    ...finding(read, 'column-not-used', severityOf(read, others, items), others),
    ...finding(read, 'column-not-used', 'warning', ofWays),
  ];
}

/**
 * 运输 above 300 and 200 may be kilometres as well as tonne-kilometres or money: no total is complete until
 * somebody says. Where other columns are of money, it is money most likely.
 */
function severityOf(
  { table: { columns, lanes }, stages }: ReadTable,
  unused: readonly TableColumn[],
  items: ReadonlySet<string>,
): Severity {
  // 丙烷 | 氧气 above kilograms: what was used of them is in no figure.
  if (unused.some((column) => isItem(column, items))) return 'error';
  // 年使用小时 | 寿命(月): of the use phase a year is not the whole.
  const isOfUse = stages.has('use');
  if (isOfUse && unused.some(({ label }) => matchesOne(label, LIFETIMES))) return 'error';
  if (unused.some((column) => isMultiplier(column, lanes))) return 'error';
  // 月份 | (blank) | 天然气(m³): where headers name what was used, one without a name is used as well.
  const areNamed = lanes.some(({ heading }) => heading !== null);
  if (areNamed && unused.some(isNameless)) return 'error';
  const hasMoney = columns.some(({ beside }) => beside === 'money');
  const behind = behindGap(columns);
  const isDoubtful = unused.some(
    (one) => (!hasMoney && isFreightOfNoUnit(one)) || behind.includes(one),
  );
  if (isDoubtful) return 'error';
  return unused.some(isMeasured) ? 'warning' : 'info';
}

const NO_ITEMS: ReadonlySet<string> = new Set();
const OF_ITEMS: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
]);

/** Headed by a carrier or by something that has a factor, or by nothing but its unit. */
function isItem(
  { label, beside, unitText, usualUnit, header }: TableColumn,
  items: ReadonlySet<string>,
): boolean {
  const unit = parseUnit(unitText ?? usualUnit ?? '')[0]?.unit;
  if (beside !== null || unit === undefined || !OF_ITEMS.has(dimensionOf(unit))) return false;
  const isUnitAlone = unitText !== null && foldWord(header) === foldWord(unitText);
  return isUnitAlone || items.has(nameKey(label)) || carrierOf({ label }) !== null;
}

/**
 * 分摊比例(%), 天数, Uses: the amounts beside them are to be multiplied or divided by them. So are those of a coil
 * by Coils, and 模具 by how many times it lasts.
 */
function isMultiplier(
  { label, header, beside }: TableColumn,
  lanes: LedgerTable['lanes'],
): boolean {
  if (beside !== null) return false;
  if (matchesOne(header, MULTIPLIERS) || (matchesOne(label, LIFETIMES) && TIMES.test(header)))
    return true;
  // 日用电量 | 年用电量 | 天数: what is of a year has been multiplied.
  const areOfYear = lanes.some((lane) =>
    lane.columns.some((column) => spanSaid(column.header) === 'year'),
  );
  if (!areOfYear && matchesOne(header, DURATIONS)) return true;
  const word = singular(foldWord(label));
  return lanes.some(({ columns }) =>
    columns.some((column) => foldWord(column.label).endsWith(` per ${word}`)),
  );
}

/** 使用寿命(次), Lifetime (shots) */
const TIMES = /次|\b(?:shots|cycles|times|uses)\b/iu;

function isNameless({ header, beside }: TableColumn): boolean {
  return header.trim() === '' && beside === null;
}

/**
 * Figures behind a blank column and a column of texts of its own: they may be a second table that was not
 * told apart, as 重量 | | Träger | Menge. A supplier or a remark there is of the same items.
 */
function behindGap(columns: readonly TableColumn[]): readonly TableColumn[] {
  const gap = columns.findIndex(({ header, usualUnit, holdsFigures }, at) => {
    return at > 0 && header.trim() === '' && usualUnit === null && !holdsFigures;
  });
  const [, first, ...others] = gap === -1 ? [] : columns.slice(gap);
  const isNaming =
    first?.role === null &&
    !first.holdsFigures &&
    first.header !== '' &&
    [...matchHeader(first.label).keys()].every((role) => role === 'name');
  if (!isNaming) return [];
  return others.filter(
    ({ role, beside, holdsFigures, label }) =>
      role === null && beside === null && holdsFigures && !isPropertyLabel(label),
  );
}

function isFreightOfNoUnit({ label, unitText, beside, usualUnit }: TableColumn): boolean {
  if (unitText !== null || usualUnit !== null || beside !== null) return false;
  const word = foldWord(label).trim();
  return STAGE_WORDS.some(([entry, stage]) => entry === word && stage === 'transport');
}

/** Texts with kilometres (上海某厂，320km) of which no column is read, in a table without distances. */
function tellsWays({ table, purpose }: ReadTable, column: TableColumn): boolean {
  const isText = WITH_TEXTS.has(column.role) && !column.holdsFigures && !column.isCorrected;
  const hasDistance = table.columns.some(({ role }) => role === 'distance');
  if (purpose !== 'activity' || !isText || hasDistance) return false;
  const texts = table.rows.flatMap(({ row, kind }) => {
    const content = contentAt(table.grid, { row, column: column.index });
    return kind === 'data' && typeof content === 'string' ? [foldWord(content)] : [];
  });
  return texts.filter(holdsKilometres).length * 2 > texts.length;
}

const WITH_TEXTS: ReadonlySet<TableColumn['role']> = new Set([null, 'origin', 'remark', 'source']);

/** The question about empty returns rests on it. */
function isWayBackRead({ waysBack = [] }: ReadTable['table'], index: number): boolean {
  return waysBack.some(({ distance }) => distance.index === index);
}

/** Factors of biogenic carbon are reported apart, and nothing of them is calculated yet. */
function biogenic(read: ReadTable): readonly Finding[] {
  const columns = read.table.columns.filter(({ beside }) => beside === 'biogenic');
  return finding(read, 'biogenic-factor-apart', 'warning', columns);
}

/** How many were made, in a table that names no product: of one product or of all it cannot tell. */
function outputsOfNothing({ table, purpose }: ReadTable): readonly TableColumn[] {
  const hasProduct = table.columns.some(({ role }) => role === 'product');
  if (hasProduct || purpose === 'factors' || hasMonths(table) || isLoneOutput(table)) return [];
  return table.columns.filter(({ role, holdsFigures }) => role === 'output' && holdsFigures);
}

/**
 * Kilograms or kilowatt hours that nothing was charged for, or a fuel's supply that its factor lacks;
 * pieces and prices are less of a loss.
 */
function isMeasured({ unitText, beside, usualUnit, label }: TableColumn): boolean {
  if (beside === null && cycleOfHeader(label) !== null) return true;
  // kg per pallet (1000 kg of product)
  const [, leading = null] = /^([^\s/]+) ?(?:per |\/)/i.exec(label.trim()) ?? [];
  // 单位产品电耗(kWh/kg): energy, whatever it is for.
  const [, top = null] = /^([^/]+)\//.exec(unitText ?? '') ?? [];
  const text = top ?? unitText ?? usualUnit ?? leading;
  const unit = text === null ? undefined : parseUnit(text)[0];
  return beside === null && unit !== undefined && dimensionOf(unit.unit) !== 'count';
}

function finding(
  { table }: ReadTable,
  code: FindingCode,
  severity: Severity,
  columns: readonly TableColumn[],
): readonly Finding[] {
  const cells = columns.flatMap((column) => {
    const at = placeOfColumn(table, column);
    return at === null ? [] : [cellRefAt(table.grid, at)];
  });
  if (cells.length === 0) return [];
  const headers = columns.map(({ header }) => header).join(' / ');
  const amounts = table.lanes.flatMap((lane) => lane.columns.map(({ header }) => header));
  const values = {
    sheet: table.grid.sheet,
    count: columns.length,
    headers,
    amount: [...new Set(amounts)].join(' / '),
  };
  return [{ code, severity, cells, effectKgCo2e: null, values }];
}
