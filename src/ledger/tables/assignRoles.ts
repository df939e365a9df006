import { matchesOne } from '../text/matchesOne';
import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { NOT_USED_AMOUNTS } from '../language/notUsedWords';
import {
  COLUMN_ROLES,
  PLACE_ENDINGS,
  SORT_ENDINGS,
  TREATMENT_ENDINGS,
  type ColumnRole,
} from '../language/headerWords';
import { GWP_HEADERS, RELEASE_WORDS } from '../language/gasPartWords';
import { CHARGES, LEAK_RATES, MACHINE_NAMES, REFRIGERANT_NAMES } from '../language/multipliedWords';
import { NUMBERED_PERIODS, PER_PERIOD } from '../language/periodWords';
import { WASTE_HEADERS } from '../language/wasteWords';
import { VALUE_HEADERS } from '../language/parameterWords';
import { stagesNamed } from '../text/stagesNamed';
import { foldWord } from '../text/fold';
import { findPeriod } from '../periods/findPeriod';
import { factorDimension } from '../values/classifyContent';
import { parseFactorUnit } from '../values/parseFactorUnit';
import { parseUnit } from '../values/parseUnit';
import { isYearOfFactor } from './isYearOfFactor';
import { areMachines } from './areMachines';
import { gasFactors } from './factors/gasFactors';
import { isGwp } from './factors/isGwp';
import { NO_ROLE, type AssignedRole, type ColumnEvidence } from './columnEvidence';
import type { ColumnShape } from './columnShape';
import { factorOfAmount, freightFactors } from './factors/factorColumns';
import { isCompositionLabel } from './isCompositionLabel';
import { isConcentrationLabel } from './isConcentrationLabel';
import { valuesBeforeUnits, withNamesBesideValues } from './valueColumns';
import { isEmissionUnit, isPerRowUnit } from './headers/headerRoles';

/** Roles of a table's columns, and the columns between which it cannot decide. */
export interface AssignedRoles {
  /** In the order of the columns. */
  readonly roles: readonly AssignedRole[];
  /** By role: the positions of the columns that fit it alike, the one that has it first. */
  readonly contested: ReadonlyMap<ColumnRole, readonly number[]>;
}

/** Roles that several columns of one table may have. */
export const REPEATABLE: ReadonlySet<ColumnRole> = new Set([
  'unit',
  'factorUnit',
  'gasFactor',
  'remark',
  'origin',
  'result',
  'source',
  'index',
  'period',
]);

const LEAST_CONFIDENCE = 0.35;
const LEAST_RIVALRY = 0.45;
/** A header that is one of a role's words speaks for it whatever its cells hold. */
const CLEAR_WORD = 0.9;
const NO_SCORE = 0;
/** Kilometres in texts give way to any column of distances. */
const WAYS_IN_TEXT = 0.5;
const FROM_GAS = 0.9;
const NO_WORDS: ColumnEvidence['words'] = new Map();
const MOST_STAGES = 8;
/** A word that a header holds beside others. */
const SAID = 0.4;

/**
 * Gives every column the role that its header and its content speak for together; each role once,
 * except those that a table may repeat. Columns that nothing names are then understood by content
 * alone: the text column with the most different values is the name.
 * @param given columns of one table, left to right
 * @param claimed roles that are known already, by position
 */
export function assignRoles(
  given: readonly ColumnEvidence[],
  claimed: ReadonlyMap<number, ColumnRole>,
): AssignedRoles {
  const gases = gasFactors(given);
  // What another column's factor is made of is no rival to it.
  const ofAmounts = withoutCharges(withUnitsOfAmounts(given));
  const named = withNamesBesideValues(withNamesBesideMonths(withoutCounts(ofAmounts)));
  const columns = named.map((column, position) =>
    gases.details.includes(position) ? { ...column, words: NO_WORDS, unitText: null } : column,
  );
  const assigned: AssignedRole[] = columns.map((_, position) => {
    const role = claimed.get(position);
    return role === undefined ? NO_ROLE : { role, confidence: 1 };
  });
  const taken = new Set<ColumnRole>(claimed.values());
  for (const position of gases.positions) {
    if (assigned[position]?.role === null) {
      assigned[position] = { role: 'gasFactor', confidence: FROM_GAS };
    }
  }
  if (gases.isFactor) taken.add('factor');
  for (const { position, role, score } of rankedChoices(columns)) {
    if (assigned[position]?.role !== null) continue;
    if (taken.has(role) && !REPEATABLE.has(role)) continue;
    assigned[position] = { role, confidence: Math.min(1, score) };
    taken.add(role);
  }
  nameByContent(columns, assigned, taken);
  amountByUnit(columns, assigned, taken);
  factorByNeighbour(columns, assigned, taken);
  factorByGwp(columns, assigned, taken);
  sortByContent(columns, assigned, taken);
  productByContent(columns, assigned, taken);
  const shared = shareMergedHeaders(columns, assigned);
  const freight = freightFactors(columns, shared, rivalsFor('factor', columns, shared));
  const told = freight?.roles ?? shared;
  const factors = freight?.contested.get('factor') ?? rivalsFor('factor', columns, told);
  const own = factorOfAmount(columns, told, factors);
  const roles = own?.roles ?? told;
  const contested = new Map([
    ...contestedRoles(columns, roles),
    ...(freight === null ? [] : freight.contested),
    ...(own === null ? [] : own.contested),
  ]);
  for (const [role, positions] of contested) if (positions.length === 0) contested.delete(role);
  // Several columns of amounts, or of legs, that are understood together are no rivals.
  for (const role of ['amount', 'distance'] as const)
    if ([...claimed.values()].includes(role)) contested.delete(role);
  return { roles, contested };
}

/** kg/t behind 单耗 is the unit of an amount for a tonne, for all that it looks like a factor's. */
function withUnitsOfAmounts(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  return columns.map((column, position) => {
    const { shape } = column;
    if (shape.perSizes <= 0.5 || figureShare(shape) > 0) return column;
    const figures = columns
      .slice(0, position)
      .filter((one) => figureShare(one.shape) > 0.5)
      .at(-1);
    const isOfAmount = figures !== undefined && isAmountHeader(figures);
    if (!isOfAmount) return column;
    const share = { ...shape.share, unit: 1, factorUnit: 0, text: 0 };
    return { ...column, shape: { ...shape, share, factorDimensions: new Map() } };
  });
}

/** Month | Jan | Feb above Electricity | 100 | 120: what stands under 月份 are no months but names. */
function withNamesBesideMonths(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const months = columns.filter(({ label }) => findPeriod(label)?.rest === '');
  if (months.length < 2 || columns.some(({ words }) => words.has('name'))) return columns;
  return columns.map((column) => {
    const { words, shape } = column;
    const isNames = textShare(shape) >= 0.5 && shape.periodShare + shape.share.date === 0;
    if (!words.has('period') || !isNames) return column;
    return { ...column, words: new Map([['name' as const, NAME_IN_CORNER]]) };
  });
}

const NAME_IN_CORNER = 0.6;

/**
 * 设备名称 | 制冷剂 | 充注量(kg) | 补充量(kg): what was lost is the amount, not what the machines hold, and they
 * are no products.
 */
function withoutCharges(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  if (!columns.some(({ label }) => matchesOne(label, REFRIGERANT_NAMES))) return columns;
  const isLost = columns.some(
    ({ label, shape }) =>
      figureShare(shape) > 0.3 &&
      !matchesOne(label, LEAK_RATES) &&
      RELEASE_WORDS.some((word) => foldWord(label).includes(word)),
  );
  return columns.map((column) => {
    const { label, words } = column;
    if (isLost && matchesOne(label, CHARGES)) return { ...column, words: NO_WORDS, unitText: null };
    const isMachine = matchesOne(label, MACHINE_NAMES) && words.has('product');
    return isMachine ? { ...column, words: NO_WORDS } : column;
  });
}

/** 设备 | 数量(台) | 年用电量(kWh): what the machines use is the amount, not how many they are. */
function withoutCounts(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const isPerPiece = columns.some(
    ({ unitText }) => unitText !== null && parseFactorUnit(unitText)?.per[0]?.unit === 'piece',
  );
  const hasEnergy = columns.some(
    (column) =>
      isAmountHeader(column) && measures(column, 'energy') && figureShare(column.shape) > 0.5,
  );
  if (isPerPiece || !hasEnergy) return columns;
  const texts = columns.filter(({ shape }) => textShare(shape) >= 0.5);
  const names = texts.map(({ label }) => label);
  // 产品 | 数量(件) | 用电量(kWh): how many were made is no amount either, nor is anything beside carriers.
  const isOfItems = texts.some(
    ({ words, shape }) => words.has('name') && !words.has('product') && shape.energyShare < 0.5,
  );
  return columns.map((column) =>
    isAmountHeader(column) &&
    measures(column, 'count') &&
    (!isOfItems || areMachines(column, names))
      ? { ...column, words: NO_WORDS, unitText: null }
      : column,
  );
}

function measures({ unitText }: ColumnEvidence, dimension: Dimension): boolean {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  return unit !== undefined && dimensionOf(unit.unit) === dimension;
}

function isAmountHeader({ words }: ColumnEvidence): boolean {
  const amount = words.get('amount') ?? NO_SCORE;
  return amount > 0 && (words.get('factor') ?? NO_SCORE) < amount;
}

/** Roles of which a table has one: 2023年用量 and 2024年用量 cannot both be the amount. */
const FIGURE_ROLES: readonly ColumnRole[] = ['amount', 'distance', 'factor', 'output'];

function contestedRoles(
  columns: readonly ColumnEvidence[],
  roles: readonly AssignedRole[],
): Map<ColumnRole, readonly number[]> {
  const contested = new Map<ColumnRole, readonly number[]>();
  for (const role of FIGURE_ROLES) {
    const rivals = rivalsFor(role, columns, roles);
    if (rivals.length > 1) contested.set(role, rivals);
  }
  return contested;
}

/** The column that has a role, and those without one that fit it alike; none where none has it. */
function rivalsFor(
  role: ColumnRole,
  columns: readonly ColumnEvidence[],
  roles: readonly AssignedRole[],
): readonly number[] {
  const holder = roles.findIndex((entry) => entry.role === role);
  const held = columns[holder];
  if (held === undefined) return [];
  const rivals = columns.flatMap((column, position) => {
    const isFree = roles[position]?.role === null;
    const fits = roleScore(column, role) >= LEAST_RIVALRY && hasFigures(column, role);
    return isFree && fits && dimensionIn(column) === dimensionIn(held) ? [position] : [];
  });
  return [holder, ...rivals];
}

function hasFigures({ shape }: ColumnEvidence, role: ColumnRole): boolean {
  return figureShare(shape) > 0 || (role === 'factor' && shape.share.factorQuantity > 0);
}

/** What a column's figures measure, by its header or its content; null where neither says. */
function dimensionIn({ unitText, shape }: ColumnEvidence): Dimension | null {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  if (unit !== undefined) return dimensionOf(unit.unit);
  return [...shape.dimensions].find(([, share]) => share > 0.5)?.[0] ?? null;
}

function rankedChoices(
  columns: readonly ColumnEvidence[],
): readonly { position: number; role: ColumnRole; score: number }[] {
  return columns
    .flatMap((column, position) =>
      COLUMN_ROLES.map((role) => ({ position, role, score: roleScore(column, role) })),
    )
    .filter((choice) => choice.score >= LEAST_CONFIDENCE)
    .sort((a, b) => b.score - a.score || a.position - b.position);
}

function roleScore(column: ColumnEvidence, role: ColumnRole): number {
  const word = column.words.get(role) ?? NO_SCORE;
  const { shape } = column;
  if (isYearOfFactor(column.label)) return NO_SCORE;
  switch (role) {
    case 'amount':
      return amountScore(column, word);
    case 'distance':
      return distanceScore(column, word);
    case 'factor':
      return factorScore(column, word);
    case 'factorUnit':
      return shape.share.factorUnit > 0.5 ? 1.2 : 0;
    case 'unit':
      return unitScore(shape, word);
    case 'index':
      return shape.counts ? word + 0.1 : word * 0.9;
    case 'conversion':
      // kg/L looks like the unit of a factor; the word says that it is a density.
      return figureShare(shape) + shape.share.factorQuantity > 0.3 ? word * 1.3 : 0;
    case 'total':
    case 'part':
    case 'freightFactor':
    case 'gasFactor':
      return 0;
    case 'output':
      return figureShare(shape) > 0.5 ? word : 0;
    case 'result':
      return resultScore(column, word);
    case 'stage':
      return stageScore(shape, word);
    case 'period':
      return periodScore(column, word);
    case 'product':
    case 'name':
      return textShare(shape) >= 0.5 ? word : 0;
    case 'mode':
    case 'origin':
    case 'source':
    case 'remark':
      return textShare(shape) >= 0.5 || shape.filled === 0 ? word : word * 0.5;
  }
}

/** 年份 over 2023, 2024 and 月份 over 1, 2 are periods; 时间 over hours and Pieces per year are none. */
function periodScore({ shape, label, unitText }: ColumnEvidence, word: number): number {
  if (Math.max(shape.share.date, shape.periodShare) > 0.5) return 0.6 + word * 0.4;
  if (figureShare(shape) <= 0.5) return word;
  if (unitText !== null || PER_PERIOD.test(foldWord(label))) return 0;
  const isMonths = NUMBERED_PERIODS.test(foldWord(label)) && shape.monthShare > 0.5;
  return isMonths || shape.yearShare > 0.5 ? word : 0;
}

/** 承运单位 and 填报单位 are other units: where no cell is one, the header must say nothing else. */
function unitScore(shape: ColumnShape, word: number): number {
  if (shape.share.unit > 0.5) return 0.8 + word * 0.3;
  if (figureShare(shape) > 0) return 0;
  const isElse = shape.filled > 0 && shape.share.unit === 0 && word < CLEAR_WORD;
  return isElse ? 0 : word;
}

function amountScore(column: ColumnEvidence, word: number): number {
  const { shape, unitText } = column;
  const units = unitText === null ? [] : parseUnit(unitText);
  const headerDimension = units[0] === undefined ? null : dimensionOf(units[0].unit);
  // Nothing but placeholders or unknown units: the amounts are missing, the column is theirs.
  if (figureShare(shape) < 0.3)
    return word >= CLEAR_WORD ? word : headerDimension === null ? 0 : word;
  if (headerDimension === 'distance' || contentShare(shape, 'distance') > 0.5) return 0;
  if (isResultUnit(unitText) || matchesOne(column.label, NOT_USED_AMOUNTS)) return 0;
  const content = shape.share.quantity > 0.5 ? 0.5 : 0;
  const header = headerDimension === null ? 0 : 0.5;
  // 总重(kg) is more of an amount than 数量 without a unit.
  return word > 0 ? word + 0.8 * Math.max(content, header) : Math.max(content, header);
}

function distanceScore(column: ColumnEvidence, word: number): number {
  const { shape, unitText } = column;
  // Route: truck 50 km + ship 800 km.
  const { journeys } = shape;
  if (journeys > 0.5 || (journeys > 0 && journeys + contentShare(shape, 'distance') > 0.5)) {
    return 1.1;
  }
  // 运输 above 上海—洛阳 1050km: what cannot be read there is told cell by cell.
  const isOfTransport = shape.kilometres > 0.5 && namesTransport(column.label);
  if (figureShare(shape) < 0.3) return word >= CLEAR_WORD ? word : isOfTransport ? WAYS_IN_TEXT : 0;
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  const inContent = contentShare(shape, 'distance') > 0.5;
  const inHeader = unit !== undefined && dimensionOf(unit.unit) === 'distance';
  if (inContent || inHeader) return 0.9 + word * 0.2;
  return shape.share.quantity > 0.5 ? 0 : word;
}

function namesTransport(label: string): boolean {
  const stages = stagesNamed(label);
  return stages.has('transport') || stages.has('distribution');
}

function factorScore(column: ColumnEvidence, word: number): number {
  const { shape, unitText } = column;
  if (word === 0 && isConcentrationLabel(column.label)) return 0;
  if ((column.words.get('conversion') ?? NO_SCORE) >= CLEAR_WORD && word < CLEAR_WORD) return 0;
  if (shape.share.factorQuantity > 0.5) return 1.1;
  if (shape.share.number < 0.3) return 0;
  // 柴油密度(kg/L): the word says that it is a density, and no gas that it is a factor.
  if (word === 0 && column.words.has('conversion') && namesNoGas(unitText)) return 0;
  if (unitText !== null && isFactorUnit(unitText)) return 1 + word * 0.1;
  return shape.share.quantity > 0.5 ? 0 : word;
}

function namesNoGas(unitText: string | null): boolean {
  return unitText !== null && parseFactorUnit(unitText)?.gas === 'unstated';
}

function isFactorUnit(text: string): boolean {
  return parseFactorUnit(text) !== null || isPerRowUnit(text);
}

function resultScore(column: ColumnEvidence, word: number): number {
  if (figureShare(column.shape) < 0.3 && column.shape.filled > 0) return 0;
  // Emission factors above Transport (kg CO2e/t.km): no result is told by the tonne-kilometre.
  const per = column.unitText === null ? null : factorDimension(column.unitText);
  if (per === 'freight') return 0;
  // Process emission factor (tCO2/t): the word and the unit are those of a factor.
  if (per !== null && (column.words.get('factor') ?? NO_SCORE) >= SAID) return 0;
  return isResultUnit(column.unitText) ? 0.9 + word * 0.2 : word;
}

function stageScore(shape: ColumnShape, word: number): number {
  if (textShare(shape) < 0.5) return 0;
  // Few different words, all of them stages: that outweighs a header such as 类别. A column that
  // names one stage only may as well hold 公路运输, 铁路运输.
  const isAllStages = shape.stageShare >= 0.8 && shape.stageCount >= 2;
  if (isAllStages && shape.distinct <= MOST_STAGES) return 1.1 + word * 0.1;
  return shape.stageShare > 0 ? word : word * 0.5;
}

function isResultUnit(unitText: string | null): boolean {
  return unitText !== null && isEmissionUnit(unitText);
}

function figureShare(shape: ColumnShape): number {
  return shape.share.number + shape.share.quantity;
}

function textShare(shape: ColumnShape): number {
  return shape.share.text + shape.share.unit;
}

function contentShare(shape: ColumnShape, dimension: Dimension): number {
  return shape.dimensions.get(dimension) ?? NO_SCORE;
}

function nameByContent(
  columns: readonly ColumnEvidence[],
  assigned: AssignedRole[],
  taken: Set<ColumnRole>,
): void {
  if (taken.has('name')) return;
  const free = columns
    .map((column, position) => ({ column, position }))
    .filter(({ column, position }) => assigned[position]?.role === null && isTextColumn(column));
  // 废弃物 | 处置方式: what becomes of an item is no name of it, unless nothing else is there.
  const items = free.filter(({ column }) => !endsIn(column, TREATMENT_ENDINGS));
  const different = differentIn(columns);
  const best = (items.length > 0 ? items : free).sort(
    (a, b) => different(b.column) - different(a.column),
  )[0];
  // A table needs names more than stages or modes: 包装材料, 辅料 or 公路, 铁路 may be all there are.
  const spare = assigned.findIndex(({ role }) => role === 'mode' || role === 'stage');
  // Source | Quantity | Unit: the sources of emissions, where an amount stands behind them.
  const amount = assigned.findIndex(({ role }) => role === 'amount');
  const source = assigned.findIndex(({ role }, at) => role === 'source' && at < amount);
  // 设备名称 | 台数 | 用电量: what may be products are the items where nothing else is.
  const both = columns.findIndex(
    ({ label }, at) => assigned[at]?.role === 'product' && matchesOne(label, MACHINE_NAMES),
  );
  const position = [best?.position ?? -1, spare, both, source].find((at) => at !== -1);
  if (position === undefined) return;
  if (position === both) taken.delete('product');
  assigned[position] = { role: 'name', confidence: 0.4 };
  taken.add('name');
}

/** How many different cells a column has, at most one for each figure: 编制： below the rows is no item's. */
function differentIn(columns: readonly ColumnEvidence[]): (column: ColumnEvidence) => number {
  const figures = columns.map(({ shape }) => Math.round(shape.filled * figureShare(shape)));
  const rows = Math.max(...figures);
  return ({ shape }) => (rows > 0 ? Math.min(shape.distinct, rows) : shape.distinct);
}

/** GWP of refrigerants: a factor where the table has no other. */
function factorByGwp(
  columns: readonly ColumnEvidence[],
  assigned: AssignedRole[],
  taken: Set<ColumnRole>,
): void {
  if (taken.has('factor')) return;
  // Without amounts it is a list of GWPs; of several columns it is not known which one counts.
  const isOne = columns.filter(({ label }) => GWP_HEADERS.test(foldWord(label))).length === 1;
  if (!taken.has('amount') && !(taken.has('name') && isOne)) return;
  const position = columns.findIndex(
    ({ label, unitText, shape }, index) =>
      assigned[index]?.role === null &&
      unitText === null &&
      shape.share.number > 0.5 &&
      isGwp(label),
  );
  if (position === -1) return;
  assigned[position] = { role: 'factor', confidence: 0.6 };
  taken.add('factor');
}

/** 类别 beside the names says of what sort the items are; it is no product. */
function sortByContent(
  columns: readonly ColumnEvidence[],
  assigned: AssignedRole[],
  taken: Set<ColumnRole>,
): void {
  if (taken.has('stage')) return;
  const position = columns.findIndex(
    (column, index) =>
      assigned[index]?.role === null && isTextColumn(column) && endsIn(column, SORT_ENDINGS),
  );
  if (position === -1) return;
  assigned[position] = { role: 'stage', confidence: 0.4 };
  taken.add('stage');
}

function endsIn({ label }: ColumnEvidence, endings: readonly string[]): boolean {
  const word = foldWord(label);
  return endings.some((ending) => word.endsWith(ending));
}

const NO_PRODUCT_ENDINGS = [...SORT_ENDINGS, ...PLACE_ENDINGS, ...TREATMENT_ENDINGS];

function productByContent(
  columns: readonly ColumnEvidence[],
  assigned: AssignedRole[],
  taken: Set<ColumnRole>,
): void {
  const name = assigned.findIndex((entry) => entry.role === 'name');
  const named = columns[name];
  if (taken.has('product') || named === undefined || !taken.has('amount')) return;
  const different = differentIn(columns);
  const left = columns.findIndex(
    (column, position) =>
      position < name &&
      assigned[position]?.role === null &&
      isTextColumn(column) &&
      !endsIn(column, NO_PRODUCT_ENDINGS) &&
      !matchesOne(column.label, WASTE_HEADERS) &&
      Math.max(column.shape.energyShare, column.shape.stageWords) <= 0.5 &&
      column.headerColumn !== named.headerColumn &&
      different(column) < different(named),
  );
  if (left === -1) return;
  assigned[left] = { role: 'product', confidence: 0.4 };
  taken.add('product');
}

const FIGURES_OF_A_TABLE: readonly ColumnRole[] = ['amount', 'distance', 'output', 'result'];

/** Where the factor has its own unit, kgCO2/kWh, a column of plain units is for other figures. */
function hasFactorUnit(
  columns: readonly ColumnEvidence[],
  assigned: readonly AssignedRole[],
): boolean {
  return assigned.some(({ role }, position) => {
    const unitText = columns[position]?.unitText ?? null;
    const isNamed = unitText !== null && parseFactorUnit(unitText) !== null;
    return role === 'factorUnit' || (role === 'factor' && isNamed);
  });
}

/**
 * The one column of figures beside a column of units or of names with units, or under a bare period, is
 * the amount, whatever its header says.
 */
function amountByUnit(
  columns: readonly ColumnEvidence[],
  assigned: AssignedRole[],
  taken: Set<ColumnRole>,
): void {
  if (!taken.has('name') || taken.has('amount')) return;
  const value = valuesBeforeUnits(columns, assigned);
  if (value !== null) {
    assigned[value] = { role: 'amount', confidence: 0.5 };
    taken.add('amount');
    return;
  }
  if (FIGURES_OF_A_TABLE.some((role) => taken.has(role))) return;
  if (taken.has('factor') && !hasFactorUnit(columns, assigned)) return;
  const free = [...columns.keys()].filter((position) => {
    const { label, shape, unitText } = columns[position] as ColumnEvidence;
    if (isCompositionLabel(label)) return false;
    // One without anything in it may be a rival: 离心泵 | 减速机 are two products.
    const mayHold = figureShare(shape) > 0.5 || (shape.filled === 0 && label !== '');
    const isFree = assigned[position]?.role === null && !shape.counts && !isResultUnit(unitText);
    return isFree && mayHold;
  });
  const [only, ...others] = free;
  if (only === undefined || others.length > 0) return;
  // Beside factors only the unit right behind it makes it an amount: 碳氧化率 is a figure as well.
  const isBefore = (position: number): boolean => !taken.has('factor') || position === only + 1;
  // 数值 | 单位 heads figures of any kind, in units that need not be those of amounts: kW, 年.
  const isValue = VALUE_HEADERS.includes(foldWord(columns[only]?.label ?? ''));
  const isUnits = assigned.some(
    ({ role }, position) =>
      role === 'unit' &&
      isBefore(position) &&
      (isValue || (columns[position]?.shape.share.unit ?? NO_SCORE) > 0.5),
  );
  const isNamed = assigned.some(
    ({ role }, position) =>
      role === 'name' && (columns[position]?.shape.namedUnits ?? NO_SCORE) > 0.5,
  );
  // Beside a factor 2023 may be its year, but not where units of amounts stand in the table.
  const hasUnits = assigned.some(
    ({ role }, position) =>
      role === 'unit' && (columns[position]?.shape.share.unit ?? NO_SCORE) > 0.5,
  );
  const isPeriod = findPeriod(columns[only]?.label ?? '')?.rest === '';
  const isTimed = isPeriod && (hasUnits || !taken.has('factor'));
  if (!isUnits && !isNamed && !isTimed) return;
  assigned[only] = { role: 'amount', confidence: 0.5 };
  taken.add('amount');
}

function factorByNeighbour(
  columns: readonly ColumnEvidence[],
  assigned: AssignedRole[],
  taken: Set<ColumnRole>,
): void {
  if (taken.has('factor') || !taken.has('factorUnit')) return;
  const unit = assigned.findIndex((entry) => entry.role === 'factorUnit');
  const numbers = columns
    .map((column, position) => ({ column, position }))
    .filter(
      ({ column, position }) =>
        assigned[position]?.role === null &&
        column.shape.share.number > 0.5 &&
        !column.shape.counts,
    )
    .sort((a, b) => Math.abs(a.position - unit) - Math.abs(b.position - unit));
  const nearest = numbers[0];
  if (nearest === undefined) return;
  assigned[nearest.position] = { role: 'factor', confidence: 0.5 };
  taken.add('factor');
}

function isTextColumn(column: ColumnEvidence): boolean {
  return column.shape.filled > 0 && textShare(column.shape) >= 0.5;
}

function shareMergedHeaders(
  columns: readonly ColumnEvidence[],
  assigned: readonly AssignedRole[],
): readonly AssignedRole[] {
  const ofNames = new Set(
    columns.flatMap(({ headerColumn }, position) =>
      assigned[position]?.role === 'name' ? [headerColumn] : [],
    ),
  );
  return assigned.map((entry, position) => {
    const column = columns[position];
    if (entry.role === 'name' || column === undefined) return entry;
    const isText = column.shape.filled === 0 || isTextColumn(column);
    const isName = isText && ofNames.has(column.headerColumn);
    return isName ? { role: 'name', confidence: entry.confidence } : entry;
  });
}
