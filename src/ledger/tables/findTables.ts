import { dimensionOf } from '../../core/quantities/unitTable';
import type { Place } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import type { CaptionField } from '../captions/captionField';
import { captionsAlone, captionsOfRow } from '../captions/captionsOfRow';
import { productIn } from '../captions/productIn';
import { AREAL_WEIGHTS } from '../language/bystanderWords';
import type { ColumnRole } from '../language/headerWords';
import { findPeriod } from '../periods/findPeriod';
import { factorDimension } from '../values/classifyContent';
import { figureValue } from '../values/figureValue';
import { isPowerUnit } from '../values/isPowerUnit';
import { isUnitOfProducts } from '../values/isUnitOfProducts';
import { parseUnit } from '../values/parseUnit';
import { foldWord } from '../text/fold';
import { outputSaid } from '../text/outputSaid';
import { cellText } from '../values/cellText';
import { NO_ROLE, type ColumnEvidence } from './columnEvidence';
import { isMovement, isPlanOrActual } from './bystanders';
import { blocksOf } from './blocksOf';
import { columnsBeside } from './columnsBeside';
import { columnIds, correctedRoles, silent, type ColumnCorrections } from './columnCorrections';
import {
  columnShape,
  EMPTY_SHAPE,
  holdsFigures,
  MOST_ROWS_LOOKED_AT,
  type ColumnShape,
} from './columnShape';
import { withCarbonFactors } from './factors/carbonFactors';
import { withDeclaredUnits } from './factors/declaredUnits';
import { withFactorLists } from './factors/factorLists';
import { factorLines, type FactorLine } from './factors/factorLines';
import type { HeaderBlock } from './headers/findHeaders';
import { firstFrom } from './firstFrom';
import {
  isEmissionUnit,
  isPerRowUnit,
  matchHeader,
  splitHeader,
  type HeaderText,
  type RoleMatch,
} from './headers/headerRoles';
import { headerText, yearWithUnit } from './headers/headerText';
import { gasMeaning } from '../values/gasMeaning';
import { parseFactorUnit } from '../values/parseFactorUnit';
import { perNounOf, perSizeOf, perThingOf, perUnitOf, perUseOf } from '../values/perUnitOf';
import { ratioOf } from '../values/ratioOf';
import { perYearOf } from '../values/perYearOf';
import { isAmountOfOne, isPerUnitHeader, nounInHeader, sizeInHeader } from './perUnit';
import { findLanes, type ToldByTitles } from './lanes/findLanes';
import { habitOf } from './lanes/habitOf';
import type { Lane } from './lanes/lane';
import { energyInTitles } from './lanes/meteredLanes';
import { isVariantTitle } from './lanes/variantNames';
import type { AmountLane, LedgerTable, TableColumn, TableLeg, TableRow } from './ledgerTable';
import type { Leg } from './legs/legOfColumns';
import { legsOf } from './legs/legsOf';
import { waysBack, type WayBack } from './legs/waysBack';
import { mergedCells, type MergedCells } from './mergedCells';
import { isCompositionLabel } from './isCompositionLabel';
import { isPropertyLabel } from './isPropertyLabel';
import { isSubtotalLabel } from './sums/isSubtotalLabel';
import { gasColumns } from './factors/gasColumns';
import { isMoney } from './isMoney';
import { withRatios } from './ratioColumns';
import { outputColumns } from './outputColumns';
import { productColumns } from './productColumns';
import { sideBySide, type SheetPart } from './sideBySide';
import { outlineOf } from './sheetOutline';
import { tableRows } from './sums/tableRows';
import { unitInCaption } from './headers/unitInCaption';
import { unitsBeside } from './headers/unitsBeside';
import { isEndNote } from './isEndNote';
import { provedSpan, reportRivals, spanRivals } from './spanColumns';
import { titlesBelow } from './headers/titlesBelow';

/** So many units tell what a column's units are. */
const MOST_UNITS = 50;

/** Whether most units of a column are those of results. */
function areEmissionUnits(grid: Grid, column: number, rows: readonly number[]): boolean {
  const texts = rows
    .slice(0, MOST_UNITS)
    .map((row) => cellText(contentAt(grid, { row, column })).trim())
    .filter((text) => text !== '');
  return texts.filter(isEmissionUnit).length * 2 > texts.length;
}

interface HeaderCell extends HeaderText {
  /** Its levels without their units, from the top down. */
  readonly levels: readonly string[];
  readonly index: number;
  readonly headerColumn: number;
  readonly text: string;
  readonly cells: readonly Place[];
}

/** What a person said of a sheet's columns, and what their ids begin with. */
export interface SheetCorrections {
  /** How ids name the sheet. */
  readonly key: string;
  readonly corrections: ColumnCorrections;
}

type Corrected = Pick<SheetCorrections, 'corrections'> & {
  readonly idOf: (header: string) => string;
};

/**
 * Finds the tables of a sheet, where each begins and ends, and what each column holds.
 * @param grid the sheet
 * @param said what a person said of its columns
 */
export function findTables(
  grid: Grid,
  said: SheetCorrections = { key: '', corrections: new Map() },
): readonly LedgerTable[] {
  const corrected = { corrections: said.corrections, idOf: columnIds(said.key) };
  const merged = mergedCells(grid);
  return sideBySide(grid, merged).flatMap((part) => tablesOf(part, merged, corrected));
}

function tablesOf(
  { grid, headers }: SheetPart,
  merged: MergedCells,
  corrected: Corrected,
): readonly LedgerTable[] {
  const rows = [...grid.rows.keys()];
  return headers.flatMap((header, index) => {
    const below = headers[index + 1];
    const above = headers[index - 1];
    const next = below === undefined ? rows.length : positionOf(rows, below.top);
    const between = rows.slice(positionOf(rows, header.bottom) + 1, next);
    const titles =
      below === undefined ? new Set<number>() : new Set(titlesBelow(grid, merged, between));
    const body = titles.size === 0 ? between : between.filter((row) => !titles.has(row));
    const from = above === undefined ? 0 : positionOf(rows, above.bottom) + 1;
    const before = rows.slice(from, positionOf(rows, header.top));
    const captions = above === undefined ? before : titlesBelow(grid, merged, before);
    const cells = headerCells({ grid, merged, header, body });
    const { lines, rows: ofLines } = factorLines(grid, body, cells);
    const own = ofLines.size === 0 ? body : body.filter((row) => !ofLines.has(row));
    const place = { grid, merged, header, body: own, lines, ofLines };
    const blocks = blocksOf(place, cells.map(withLeaf));
    if (blocks.length === 0) return [tableBelow(place, captions, corrected)];
    return blocks.map(({ heading, ...block }, at) => {
      const none = at === 0 ? {} : { lines: [], ofLines: new Set<number>() };
      const table = tableBelow({ ...place, ...block, ...none }, captions, corrected);
      return heading === null ? table : { ...table, heading };
    });
  });
}

/** Where a row of the sheet stands among its rows. */
function positionOf(rows: readonly number[], row: number): number {
  return firstFrom(rows, row, (one) => one);
}

function withLeaf(cell: HeaderCell): HeaderCell & { readonly leaf: string } {
  return { ...cell, leaf: cell.levels.at(-1) ?? '' };
}

interface TablePlace {
  readonly grid: Grid;
  readonly merged: MergedCells;
  readonly header: HeaderBlock;
  /** Its rows below the header. */
  readonly body: readonly number[];
}

interface PlaceWithLines extends TablePlace {
  readonly lines: readonly FactorLine[];
  /** Rows of the lines and of the headings above them; none of the body. */
  readonly ofLines: ReadonlySet<number>;
}

function tableBelow(
  place: PlaceWithLines,
  captionRows: readonly number[],
  corrected: Corrected,
): LedgerTable {
  const { grid, merged, body } = place;
  const captions = captionRows.flatMap((row) => captionsOf(grid, row));
  const isUnitTold = captions.some(({ text }) => unitInCaption(text) !== null);
  const titles = [...captions.map(({ text }) => text), grid.sheet];
  const isOfProducts = titles.some(isVariantTitle);
  const energy = energyInTitles(titles);
  const understood = tableColumns(place, corrected, { isUnitTold, isOfProducts, energy });
  const { legs, waysBack: back } = understood;
  const { columns, lanes, contested } = outputColumns(understood, titles);
  return {
    grid,
    merged,
    columns,
    lanes,
    contested,
    ...(legs !== undefined && legs.length > 0 && { legs }),
    ...(back !== undefined && back.length > 0 && { waysBack: back }),
    captions,
    fields: fieldsOf(place, captionRows),
    ...(place.lines.length > 0 && { factorLines: place.lines.map(namedBy(lanes)) }),
    rows: withLines(tableRows(grid, merged, columns, body), place.ofLines),
  };
}

/** 排放因子 below 用量(kWh), in a table of what its title says: the factor is of the same. */
function namedBy(lanes: readonly AmountLane[]): (line: FactorLine) => FactorLine {
  return (line) => {
    if (line.name !== '') return line;
    const lane = lanes.find(({ columns }) => columns.some(({ index }) => index === line.at.column));
    return { ...line, name: lane?.heading?.text ?? '' };
  };
}

/** Rows of factors are no data of the table, and are in it all the same. */
function withLines(rows: readonly TableRow[], lines: ReadonlySet<number>): readonly TableRow[] {
  if (lines.size === 0) return rows;
  const notes = [...lines].map((row): TableRow => ({ row, kind: 'note' }));
  return [...rows, ...notes].sort((a, b) => a.row - b.row);
}

/** Above the table, beside it, and between or below its rows where a row is nothing else. */
function fieldsOf({ grid, header, body }: TablePlace, above: readonly number[]): CaptionField[] {
  const isBeside = (column: number): boolean => column < header.left || column > header.right;
  const { isLabelled } = outlineOf(grid);
  const own: number[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) if (isLabelled(row)) own.push(row);
  const labelled = body.filter(isLabelled);
  return [
    ...above.flatMap((row) => captionsOfRow(grid, row).fields),
    ...[...own, ...labelled].flatMap((row) => captionsOfRow(grid, row, isBeside).fields),
    ...labelled.flatMap((row) => captionsBetween(grid, row)),
  ];
}

/** A product between the rows is a heading, which holds for the rows below it only. */
function captionsBetween(grid: Grid, row: number): readonly CaptionField[] {
  const fields = captionsAlone(grid, row) ?? [];
  return productIn(fields) === null ? fields : [];
}

function captionsOf(grid: Grid, row: number): { at: Place; text: string }[] {
  return (grid.rows.get(row) ?? []).flatMap((content, column) => {
    const text = cellText(content).trim();
    return text === '' ? [] : [{ at: { row, column }, text }];
  });
}

function headerCells({ grid, merged, header }: TablePlace): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let index = header.left; index <= header.right; index += 1) {
    cells.push(headerCell(grid, merged, header, index));
  }
  const last = cells.at(-1);
  const rightEnd =
    last === undefined ? undefined : merged(last.cells[0] ?? { row: -1, column: -1 });
  for (let index = header.right + 1; index <= (rightEnd?.right ?? header.right); index += 1) {
    cells.push(headerCell(grid, merged, header, index));
  }
  return withUnitsBeside(cells, grid);
}

/** kg/pc Polo | kg/pc Hoodie: one unit beside names, which each header alone does not tell. */
function withUnitsBeside(cells: readonly HeaderCell[], grid: Grid): readonly HeaderCell[] {
  const leaves = cells.map(({ cells: own }) => {
    const at = own.at(-1);
    return at === undefined ? '' : headerText(contentAt(grid, at));
  });
  const parts = unitsBeside(leaves);
  if (parts.size === 0) return cells;
  return cells.map((cell, position) => {
    const own = parts.get(position);
    if (own === undefined) return cell;
    const levels = [...cell.levels.slice(0, -1), own.label];
    return { ...cell, levels, label: levels.join(' ').trim(), unitText: own.unitText };
  });
}

/** What captions and titles say of all columns. */
interface ToldAbove extends ToldByTitles {
  readonly isUnitTold: boolean;
}

function tableColumns(
  place: TablePlace,
  { idOf, corrections }: Corrected,
  { isUnitTold, ...told }: ToldAbove,
): Pick<LedgerTable, 'columns' | 'lanes' | 'contested' | 'legs' | 'waysBack'> {
  const { grid, body } = place;
  const cells = headerCells(place);
  const ids = cells.map(({ text }) => idOf(text));
  const said = ids.map((id) => corrections.get(id) ?? null);
  // Notes below the figures of a column say nothing about what it holds.
  const rows = body.filter((row) => !isEndNote(grid, row));
  const looked = rows.slice(0, MOST_ROWS_LOOKED_AT);
  const sums = new Set(looked.filter((row) => isLabelledSum(grid, row, cells)));
  const figuresOf = ({ index }: ColumnEvidence): readonly (number | null)[] =>
    rows.map((row) => numberAt(grid, row, index));
  const plain = cells.map((cell) => evidenceOf(cell, columnShape(grid, cell.index, rows, sums)));
  const listed = withFactorLists(withCarbonFactors(gasColumns(plain)));
  const seen = withDeclaredUnits(listed, figuresOf);
  const { beside, words } = columnsBeside(
    seen,
    said,
    cells.map(({ levels, text }) => moneyIn(levels, text)),
    figuresOf,
  );
  const evidence = withRatios(seen).map((column, at) => {
    const own = words.get(at);
    if (beside.has(at) || isSpacer(column, cells[at])) return silent(column);
    return own === undefined ? column : { ...column, words: own };
  });
  const facts = evidence.map((column, position) => ({
    ...column,
    position,
    isEmissionUnits: column.words.has('unit') && areEmissionUnits(grid, column.index, body),
    label: cells[position]?.label ?? '',
    leaf: cells[position]?.levels.at(-1) ?? '',
    group: cells[position]?.levels.slice(0, -1).join(' ') ?? '',
  }));
  // Where a person says what the amount is, no columns are put together for it.
  const isSaid = said.some((correction) => correction === 'amount');
  const free = facts.filter(({ position }) => said[position] === null && !beside.has(position));
  const numbersAt = (position: number): readonly (number | null)[] =>
    rows.map((row) => figureValue(contentAt(grid, { row, column: cells[position]?.index ?? -1 })));
  const found = findLanes(isSaid ? [] : free, told, numbersAt);
  const isPaired = found.lanes.some(({ leg }) => leg !== undefined);
  const legs = isPaired || said.includes('distance') ? [] : legsOf(free);
  const backs = facts.filter(({ position }) => beside.get(position) === 'wayBack');
  const isCharged = evidence.some(isClearFactor);
  const products =
    found.claimed.size > 0
      ? NO_POSITIONS
      : productColumns(
          facts.map((fact) => (beside.has(fact.position) ? fact : byLeaf(fact))),
          isUnitTold,
        );
  const units = evidence.map((column, position) => {
    const isOfOne = products.has(position) || isOfProduct(found.lanes, position);
    return columnUnit(column, isTogether(found.lanes), isOfOne, isCharged);
  });
  const measured = evidence.map((column, position) => ({
    ...column,
    ...units[position],
    ...(products.has(position) && { unitText: SOME_UNIT }),
  }));
  const { roles, contested } = correctedRoles(
    measured,
    ids,
    corrections,
    new Map([...found.claimed, ...claimedBy(legs)]),
  );
  const shapes = seen.map(({ shape }) => shape);
  const columns = cells.map((cell, position): TableColumn => ({
    id: ids[position] ?? '',
    index: cell.index,
    header: cell.text,
    label: cell.label,
    // How far a vehicle goes back is read as well, beside what gives the column its role.
    unitText: (beside.get(position) === 'wayBack' ? seen : units)[position]?.unitText ?? null,
    ...forOne(cell.label, units[position]),
    period: findPeriod(cell.label)?.period ?? null,
    headerCells: cell.cells,
    ...(roles[position] ?? NO_ROLE),
    ...habitOf(position, found.lanes, shapes),
    holdsFigures: holdsFigures(shapes[position] ?? EMPTY_SHAPE),
    beside: beside.get(position) ?? null,
    isCorrected: corrections.has(ids[position] ?? ''),
  }));
  const columnsAt = (positions: readonly number[]): readonly TableColumn[] =>
    positions.flatMap((position) => columns[position] ?? []);
  const lanes = amountLanes(columns, found.lanes);
  const ofReport = contested.has('amount') ? [] : reportRivals(lanes);
  const rivals = contested.has('amount') ? [] : spanRivals(columns, lanes);
  const isProved = provedSpan(grid, rows, rivals) === rivals[0];
  const ofSpans = ofReport.length > 0 ? ofReport : isProved ? [] : rivals;
  return {
    // The month of a report is no part that the year so far repeats: which of them counts is asked.
    columns: columns.map((column) =>
      ofReport.slice(1).includes(column) ? { ...column, ...NO_ROLE } : column,
    ),
    lanes: ofReport.length > 0 ? lanes.map((lane) => ({ ...lane, sums: [] })) : lanes,
    ...journeys(columns, legs, waysBack(facts, backs, legs)),
    contested: new Map([
      ...[...contested].map(([role, positions]) => [role, columnsAt(positions)] as const),
      ...(ofSpans.length > 0 ? [['amount', ofSpans] as const] : []),
    ]),
  };
}

/** An empty column under a header that is merged over it from the left: somebody wanted room. */
function isSpacer({ index, shape }: ColumnEvidence, cell: HeaderCell | undefined): boolean {
  if (shape.filled > 0 || cell === undefined || cell.cells.length === 0) return false;
  return cell.cells.every(({ column }) => column !== index);
}

function isLabelledSum(
  grid: Grid,
  row: number,
  cells: readonly { readonly index: number }[],
): boolean {
  const contents = grid.rows.get(row) ?? [];
  return cells.some(({ index }) => {
    const content = contents[index];
    return typeof content === 'string' && isSubtotalLabel(content);
  });
}

function claimedBy(legs: readonly Leg[]): readonly (readonly [number, ColumnRole])[] {
  return legs.flatMap(({ distance, mode, factor }): (readonly [number, ColumnRole])[] => [
    [distance, 'distance'],
    ...(mode === null ? [] : [[mode, 'mode'] as const]),
    ...(factor === null ? [] : [[factor, 'freightFactor'] as const]),
  ]);
}

function journeys(
  columns: readonly TableColumn[],
  legs: readonly Leg[],
  backs: readonly WayBack[],
): Required<Pick<LedgerTable, 'legs' | 'waysBack'>> {
  const ofTable = legs.flatMap((leg) => tableLeg(columns, leg));
  return {
    legs: ofTable,
    waysBack: backs.flatMap(({ distance, leg }) => {
      const column = columns[distance];
      const of = leg === null ? null : (ofTable[leg] ?? null);
      return column === undefined ? [] : [{ distance: column, leg: of }];
    }),
  };
}

function tableLeg(columns: readonly TableColumn[], leg: Leg): readonly TableLeg[] {
  const distance = columns[leg.distance];
  if (distance === undefined) return [];
  const at = distance.headerCells.at(-1);
  return [
    {
      distance,
      mode: leg.mode === null ? null : (columns[leg.mode] ?? null),
      factor: leg.factor === null ? null : (columns[leg.factor] ?? null),
      named: leg.modeText === null || at === undefined ? null : { text: leg.modeText, at },
    },
  ];
}

/** 消耗情况 above 离心泵 and 减速机 is no word of theirs. */
function byLeaf<Column extends ColumnEvidence & { readonly leaf: string }>(column: Column): Column {
  return { ...column, label: column.leaf, words: matchHeader(column.leaf) };
}

const NO_POSITIONS: ReadonlySet<number> = new Set();
/** Speaks for amounts that are told apart by a question; what their unit is, is read elsewhere. */
const SOME_UNIT = 'kg';

/** What a column's figures are for, by its unit or by its words. */
function forOne(
  label: string,
  unit: Pick<TableColumn, 'isPerUnit' | 'per'> | undefined,
): Pick<TableColumn, 'isPerUnit' | 'per'> {
  const size = sizeInHeader(label) ?? nounInHeader(label) ?? undefined;
  const per = unit?.per ?? size;
  const isPerUnit = unit?.isPerUnit === true || size !== undefined || isPerUnitHeader(label);
  return per === undefined ? { isPerUnit } : { isPerUnit, per };
}

/** Columns that make one amount, or one each for months or products; kg/件 of a part is no amount for one. */
function isTogether(lanes: readonly Lane[]): boolean {
  return lanes.length > 0 && !lanes.some(({ heading }) => heading?.role === 'process');
}

/** The column of a product or of an energy carrier: kg/台 there is the amount for one product. */
function isOfProduct(lanes: readonly Lane[], position: number): boolean {
  return lanes.some(
    ({ heading, positions }) =>
      (heading?.role === 'product' || heading?.role === 'name') && positions.includes(position),
  );
}

/** The unit of a column; kg of 用量(kg/台), which is for one product. */
function columnUnit(
  { label, unitText, words }: ColumnEvidence,
  isOneOfSeveral: boolean,
  isOfOne: boolean,
  isBesideFactor: boolean,
): Pick<TableColumn, 'unitText' | 'isPerUnit' | 'per'> {
  const year = unitText === null ? null : perYearOf(unitText);
  if (year !== null) return { unitText: year, isPerUnit: false };
  const isNone = unitText === null || (isOneOfSeveral && !isOfOne);
  const isUsed = isOfOne || isAmountOfOne(words);
  const perSize = isUsed ? perUseOf : perSizeOf;
  const one = isNone ? null : (perSize(unitText) ?? perNounOf(unitText));
  const isBare = label === unitText && !words.has('conversion');
  const isAmount = isUsed || isBare;
  // CO2 (kg/L) beside the factor of a fuel's supply is what burning it gives.
  const mayBe =
    isBesideFactor && mayBeAmount(words) && gasMeaning(label) === null && !isArealWeight(label);
  return one === null || !(isAmount || mayBe)
    ? { unitText, isPerUnit: false }
    : { unitText: one.unitText, isPerUnit: true, per: one.per };
}

/** 克重(g/m²) is what the goods weigh. */
function isArealWeight(label: string): boolean {
  return AREAL_WEIGHTS.some((word) => foldWord(label).includes(word));
}

/** A factor by its word and by its unit: kg/pair beside it is none. */
function isClearFactor({ words, unitText, shape }: ColumnEvidence): boolean {
  const gas = unitText === null ? null : (parseFactorUnit(unitText)?.gas ?? null);
  return words.has('factor') && gas !== null && gas !== 'unstated' && shape.share.number > 0.5;
}

/** Input (kg/pair), Glass (kg/bottle): no word says that it is a property, a result or another factor. */
function mayBeAmount(words: RoleMatch): boolean {
  return [...words.keys()].every((role) => role === 'name' || role === 'product');
}

function evidenceOf(
  { index, headerColumn, label, unitText }: HeaderCell,
  shape: ColumnShape,
): ColumnEvidence {
  const words = saysOutput(label, unitText, shape) ? OUTPUT_ALONE : matchHeader(label);
  // 实际, 领用: the header says no more than that it was used.
  const isBare = isPlanOrActual(label) || (isMovement(label) && words.size === 0);
  // Tonnes 2023, 2023 (kWh): a measure of a time.
  const isTimed = unitText !== null && isMeasure(unitText) && findPeriod(label)?.rest === '';
  const isAmount = holdsFigures(shape) && (isBare || isTimed) && !words.has('amount');
  return {
    index,
    headerColumn,
    label,
    words: isAmount ? new Map([...words, ['amount', AS_AMOUNT]]) : withoutAmount(label, words),
    unitText,
    shape,
  };
}

const OUTPUT_ALONE: RoleMatch = new Map([['output', 1]]);

/** Cable produced (km) is neither a distance nor an amount. */
function saysOutput(label: string, unitText: string | null, shape: ColumnShape): boolean {
  if (!holdsFigures(shape) || label === unitText) return false;
  const said = outputSaid(label);
  if (said === null || said.isUnsure || said.kind === 'shipped') return false;
  if (unitText === null || isUnitOfProducts(unitText)) return true;
  return parseUnit(unitText).length === 0 && !/[/%]/.test(unitText);
}

/** 质量分数: a share of a mass is no mass; nor is 质量评分. */
function withoutAmount(label: string, words: RoleMatch): RoleMatch {
  return isCompositionLabel(label) || isPropertyLabel(label)
    ? new Map([...words].filter(([role]) => role !== 'amount'))
    : words;
}

/** 实际, Budget: the header leaves out what is counted. */
const AS_AMOUNT = 0.9;

function numberAt(grid: Grid, row: number, column: number): number | null {
  const content = contentAt(grid, { row, column });
  return typeof content === 'number' ? content : null;
}

/** 成本核算 above 用量(kg) is no money; 金额 above 万元 is. */
function moneyIn(levels: readonly string[], text: string): boolean {
  const leaf = levels.at(-1) ?? '';
  return isMoney(leaf) || (matchHeader(leaf).size === 0 && levels.length > 1 && isMoney(text));
}

function headerCell(
  grid: Grid,
  merged: MergedCells,
  header: HeaderBlock,
  index: number,
): HeaderCell {
  const cells: Place[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const area = merged({ row, column: index });
    const at = area === null ? { row, column: index } : { row: area.top, column: area.left };
    const isNew = !cells.some((cell) => cell.row === at.row && cell.column === at.column);
    if (isNew && cellText(contentAt(grid, at)).trim() !== '') cells.push(at);
  }
  const top = cells.at(-1);
  const texts = cells.map((at) => headerText(contentAt(grid, at)));
  return {
    index,
    headerColumn: top === undefined ? index : top.column,
    text: texts.join(' '),
    ...unitAlone(texts.join(' '), splitLevels(texts)),
    levels: texts.map(levelOf),
    cells,
  };
}

function levelOf(text: string): string {
  const { label } = splitLevel(text);
  return /^[0-9.,]+$/.test(label) ? text : label;
}

/** Columns of grams and tonnes may be headed by one letter; of others one letter is a model. */
const LETTERS = new Set(['g', 't']);
/** Of lengths only these are distances: mm and m are sizes of the goods. */
const KILOMETRES = new Set(['km', '公里', '千米']);

/** Tonnes, kWh, kgCO2e/t: a header that is nothing but a unit. */
function unitAlone(whole: string, split: HeaderText): HeaderText {
  const isWhole =
    perUnitOf(whole) !== null ||
    factorDimension(whole) !== null ||
    isPerRowUnit(whole) ||
    ratioOf(whole) !== null;
  if (isWhole || isMeasureOfYear(whole) || perNounOf(whole) !== null)
    return { label: whole, unitText: whole };
  // 10 L of bottles in several sizes is a name, and L the unit of nothing below it.
  if (/^[0-9.,]+$/.test(split.label) && yearWithUnit(whole) === null)
    return { label: whole, unitText: null };
  const isLong = whole.length > 1 || LETTERS.has(whole);
  const isOfUnit = (isLong && isMeasure(whole)) || KILOMETRES.has(whole);
  const isUnit = split.unitText === null && isOfUnit;
  return isUnit ? { label: whole, unitText: whole } : split;
}

/** kWh p.a., t/a. */
function isMeasureOfYear(label: string): boolean {
  const unit = perYearOf(label);
  return unit !== null && isMeasure(unit);
}

function isMeasure(label: string): boolean {
  const unit = parseUnit(label)[0];
  const dimension = unit === undefined ? null : dimensionOf(unit.unit);
  return (
    dimension !== null && ['mass', 'energy', 'volume', 'gasVolume', 'freight'].includes(dimension)
  );
}

/** The unit may stand on any level of a header: 用电量(kWh) above 1月, 2月, 3月. */
function splitLevels(texts: readonly string[]): HeaderText {
  const last = texts.at(-1) ?? '';
  // A line of units below the header: 运输 | 距离 | km.
  if (texts.length > 1 && isUnitLine(last)) {
    return { label: splitLevels(texts.slice(0, -1)).label, unitText: last };
  }
  const whole = splitHeader(texts.join(' '));
  if (whole.unitText !== null || texts.length < 2) return whole;
  const levels = texts.map(splitLevel);
  return {
    label: levels
      .map(({ label }) => label)
      .join(' ')
      .trim(),
    unitText: levels.flatMap(({ unitText }) => unitText ?? []).at(-1) ?? null,
  };
}

/** kg per board above Board A and Board B is a unit and no word. */
function splitLevel(text: string): HeaderText {
  return perThingOf(text) === null ? splitHeader(text) : { label: '', unitText: text };
}

function isUnitLine(text: string): boolean {
  if (matchHeader(text).get('unit') === 1) return false;
  if (perUnitOf(text) !== null || isPowerUnit(text)) return true;
  return parseUnit(text).length > 0 || factorDimension(text) !== null || isEmissionUnit(text);
}

/** Columns that were found to make amounts together, else the one column of amounts. */
function amountLanes(
  columns: readonly TableColumn[],
  lanes: readonly Lane[],
): readonly AmountLane[] {
  const at = (position: number): readonly TableColumn[] => columns.slice(position, position + 1);
  const amount = columns.find(({ role }) => role === 'amount');
  if (lanes.length === 0 && amount !== undefined) {
    const { period } = amount;
    return [{ operation: 'sum', columns: [amount], sums: [], factors: [], period, heading: null }];
  }
  return lanes.map(({ operation, positions, sums, factors, period, heading, leg }): AmountLane => {
    const own = positions.flatMap(at);
    const [way] = leg === undefined ? [] : tableLeg(columns, leg);
    const headed = own[0]?.headerCells.at(-1);
    return {
      operation,
      columns: own,
      sums: sums.flatMap(({ position, of }) =>
        at(position).map((column) => ({ column, of: of.flatMap(at) })),
      ),
      factors: factors.flatMap(({ position, role, unitText }) =>
        at(position).map((column) => ({ column: { ...column, unitText }, role })),
      ),
      period,
      heading: heading === null || headed === undefined ? null : { ...heading, at: headed },
      ...(way !== undefined && { leg: way }),
    };
  });
}
