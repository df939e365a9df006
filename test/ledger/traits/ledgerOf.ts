import type { CellContent, Grid } from '../../../src/workbook/grid';
import {
  ENERGY_FACTORS,
  ENERGY_UNITS,
  FREIGHT_FACTOR,
  MATERIAL_FACTORS,
  type FactItem,
  type Facts,
  type FactStage,
} from './facts';
import { oddFacts, oddText } from './odd';
import { beside, pageOf, stacked, widthOf, type Block, type Page, type PageCell } from './page';
import { headerOf, oneOf, possible, wordsOf, type Traits } from './traits';
import { decimal, written } from './written';

/** A generated ledger and which figures rest on which cell. */
export interface WrittenLedger {
  readonly grids: readonly Grid[];
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** What was weighed, by sheet!cell. */
  readonly truths: ReadonlyMap<string, number>;
  readonly traits: Traits;
  /** What it says, where it is understood as it is meant. */
  readonly facts: Facts;
  readonly products: readonly string[];
}

type Kind = 'material' | 'energy' | 'freight';

/** A row below a header. */
interface Line {
  readonly kind:
    'item' | 'returned' | 'credit' | 'part' | 'year' | 'subtotal' | 'heading' | 'blank';
  /** Places of the products whose amounts stand in it. */
  readonly products: readonly number[];
  readonly stage: FactStage;
  readonly of: Kind;
  readonly item: FactItem | null;
  readonly month: number | null;
  readonly text: string;
}

/** A column of a table. */
interface Column {
  readonly header: string;
  /** Under the header over the amounts. */
  readonly isAmount?: boolean;
  readonly cell: (line: Line) => CellContent;
  /** What was weighed, of a column of amounts. */
  readonly truth?: (line: Line) => number | null;
  /** Products whose figures rest on it; all of the line where it is left out. */
  readonly product?: number;
  readonly isGrouping?: boolean;
  readonly isName?: boolean;
}

/**
 * Writes facts as a ledger.
 * @param weighed what was weighed
 * @param given how it is written; what cannot stand together is left out
 */
export function ledgerOf(weighed: Facts, given: Traits): WrittenLedger {
  const traits = possible(given, weighed);
  const facts = oddFacts(weighed, given);
  const writer = ledgerWriter(facts, traits);
  const pages = writer.allPages();
  const ordered = pages
    .map((page, index) => ({ page, at: traits.sheetOrder[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ page }) => page);
  return {
    grids: ordered.map(({ grid }) => grid),
    owners: new Map(ordered.flatMap(({ owners }) => [...owners])),
    truths: new Map(ordered.flatMap(({ truths }) => [...truths])),
    traits,
    facts,
    products: facts.products.map((_, index) => writer.productName(index)),
  };
}

const STAGE_OF: Readonly<Record<Kind, FactStage>> = {
  material: 'rawMaterial',
  energy: 'production',
  freight: 'transport',
};

const MASS_PLACES = { kg: 2, t: 5, g: -1 } as const;
const PIECES = 5;
/** Behind four quarters. */
const YEAR = 4;

/** Writes the sheets of a ledger, page by page. */
function ledgerWriter(facts: Facts, traits: Traits) {
  function productName(product: number): string {
    const { productNames } = traits;
    return oneOf(oneOf(wordsOf(traits).products, productNames), product);
  }

  function allPages(): readonly Page[] {
    const all = facts.products.map((_, index) => index);
    const parts = traits.productAs === 'sheets' ? all.map((index) => [index]) : [all];
    return [...parts.flatMap((products) => pagesFor(products)), ...factorPage()];
  }

  function pagesFor(products: readonly number[]): readonly Page[] {
    const { stageAs, productAs, gap } = traits;
    const own = productAs === 'sheets' ? productName(products[0] ?? 0) : '';
    const kinds = kindsOfTables();
    if (stageAs === 'sheets') {
      return kinds.map((kind) =>
        placedPage(
          `${own}${own === '' ? '' : wordSpace()}${sheetWord(kind)}`,
          titledTable(kind, products, traits.hasTitle),
        ),
      );
    }
    const name = own === '' ? (isEnglish() ? 'Ledger' : '台账') : own;
    if (stageAs === 'column' || stageAs === 'sections') {
      return [placedPage(name, withNotes(oneTable(products)))];
    }
    const blocks = kinds.map((kind) => titledTable(kind, products, true));
    const block = stageAs === 'beside' ? beside(blocks, gap) : stacked(blocks, gap);
    return [placedPage(name, block)];
  }

  function placedPage(name: string, block: Block): Page {
    const { hidden, place } = traits;
    const victim = hidden ? itemName(firstMaterial()) : null;
    const page = pageOf(
      name,
      block,
      place,
      (row) => victim !== null && row.some((cell) => cell?.content === victim),
    );
    const { hiddenColumn } = traits;
    if (hiddenColumn === null) return page;
    const hiddenColumns = new Set([place.left + hiddenColumn]);
    return { ...page, grid: { ...page.grid, hiddenColumns } };
  }

  function firstMaterial(): { readonly of: Kind; readonly item: FactItem | null } {
    return { of: 'material', item: facts.products[0]?.materials[0] ?? null };
  }

  function kindsOfTables(): readonly Kind[] {
    const { freight } = traits;
    const isOwn = freight === 'own mass' || freight === 'by name';
    return isOwn ? ['material', 'freight', 'energy'] : ['material', 'energy'];
  }

  function isEnglish(): boolean {
    return traits.language === 'english';
  }

  function wordSpace(): string {
    return isEnglish() ? ' ' : '';
  }

  function sheetWord(kind: Kind | 'factors'): string {
    return oneOf(wordsOf(traits).sheets[kind], traits.synonyms[0]);
  }

  function itemName({ of, item }: { readonly of: Kind; readonly item: FactItem | null }): string {
    const { energies, materials } = wordsOf(traits);
    return (of === 'energy' ? energies : materials)[item?.pool ?? 0] ?? '';
  }

  function ownersOf(line: Line): readonly string[] {
    return line.products.flatMap((product) => {
      const stages: readonly FactStage[] =
        line.of === 'material' ? ['rawMaterial', 'transport'] : [line.stage];
      return stages.map((stage) => `${String(product)}|${stage}`);
    });
  }

  /** A table with its caption, title and notes. */
  function titledTable(kind: Kind, products: readonly number[], hasTitle: boolean): Block {
    const table = tableOf(columnGroups(kind, products), linesBelow(kind, products));
    const width = widthOf(table);
    const owners = [
      ...new Set(products.flatMap((product) => [`${String(product)}|${STAGE_OF[kind]}`])),
    ];
    const own = traits.productAs === 'sheets' ? productName(products[0] ?? 0) + wordSpace() : '';
    const title: PageCell = { content: `${own}${sheetWord(kind)}`, owners, across: width };
    const unit = tableUnit(kind);
    const caption: PageCell = { content: `${wordsOf(traits).caption}${unit}`, owners };
    return withNotes([
      ...(hasTitle ? [[title]] : []),
      ...(unitPlace(kind) === 'caption' ? [[caption]] : []),
      ...table,
    ]);
  }

  function withNotes(table: Block): Block {
    const { hasNotes, hasSignOff, synonyms, factorsAs } = traits;
    const words = wordsOf(traits);
    const note = (text: string): readonly PageCell[] => [{ content: text, owners: [] }];
    const factors = factorsAs === 'note' ? [note(factorNote())] : [];
    return [
      ...table,
      ...(hasNotes ? [note(oneOf(words.notes, synonyms[1]))] : []),
      ...factors,
      ...(hasSignOff ? [note(words.signOff)] : []),
    ];
  }

  function factorNote(): string {
    const { materials, energies } = wordsOf(traits);
    const told = [
      ...MATERIAL_FACTORS.map(
        (value, index) => `${materials[index] ?? ''} ${String(value)} kgCO2e/kg`,
      ),
      ...ENERGY_FACTORS.map(
        (value, index) =>
          `${energies[index] ?? ''} ${String(value)} kgCO2e/${ENERGY_UNITS[index] ?? ''}`,
      ),
    ];
    return `${isEnglish() ? 'Note: emission factors ' : '注：排放因子 '}${told.join(', ')}`;
  }

  function unitPlace(kind: Kind): Traits['unitAs'] {
    const { unitAs } = traits;
    const isMixed =
      kind === 'energy' &&
      facts.products.some(({ energies }) => energies.some(({ pool }) => pool > 0));
    // A caption beside a distance in other units is left to the header.
    return isMixed && (unitAs === 'header' || unitAs === 'caption') ? 'column' : unitAs;
  }

  function tableUnit(kind: Kind): string {
    return kind === 'energy' ? ENERGY_UNITS[0] : traits.massUnit;
  }

  function unitOf(line: Line): string {
    const pool = line.item?.pool ?? 0;
    return line.of === 'energy' ? (ENERGY_UNITS[pool] ?? '') : traits.massUnit;
  }

  // Lines

  function linesBelow(kind: Kind, products: readonly number[]): readonly Line[] {
    const { productAs } = traits;
    if (productAs === 'columns') {
      return withBlanks([...unionOf(kind, products), ...subtotalLines(kind, products)]);
    }
    const isHeaded = productAs === 'headings';
    return withBlanks(
      products.flatMap((product) => [
        ...(isHeaded
          ? [headingLine(`${wordsOf(traits).productHeading}${productName(product)}`, [product])]
          : []),
        ...linesOf(kind, product),
        ...subtotalLines(kind, [product]),
      ]),
    );
  }

  function subtotalLines(kind: Kind, products: readonly number[]): readonly Line[] {
    const text = oneOf(wordsOf(traits).subtotals, traits.synonyms[2]);
    if (!traits.subtotals || kind !== 'material') return [];
    return [lineWith({ kind: 'subtotal', products, text, of: kind })];
  }

  function lineWith(more: Partial<Line>): Line {
    const of = more.of ?? 'material';
    return {
      kind: 'item',
      products: [],
      stage: STAGE_OF[of],
      of,
      item: null,
      month: null,
      text: '',
      ...more,
    };
  }

  function headingLine(text: string, products: readonly number[]): Line {
    return lineWith({ kind: 'heading', text, products });
  }

  function itemsOf(kind: Kind, product: number): readonly FactItem[] {
    const { materials = [], energies = [] } = facts.products[product] ?? {};
    return kind === 'energy' ? energies : materials;
  }

  function linesOf(kind: Kind, product: number): readonly Line[] {
    const { monthsAs, ofWhich, negative, credit } = traits;
    const items = itemsOf(kind, product);
    const own = items.map((item) => lineWith({ of: kind, item, products: [product] }));
    if (kind === 'energy' && monthsAs === 'rows') {
      return [0, 1, 2].flatMap((month) => own.map((line) => ({ ...line, month })));
    }
    if (kind === 'energy' && monthsAs === 'quarters') {
      return [
        ...[0, 1, 2, 3].flatMap((month) => own.map((line) => ({ ...line, month }))),
        ...own.map((line): Line => ({ ...line, kind: 'year', month: YEAR })),
      ];
    }
    const [first] = own;
    if (kind !== 'material' || first === undefined) return own;
    const part: readonly Line[] = ofWhich ? [{ ...first, kind: 'part' }] : [];
    const returned: readonly Line[] = negative ? [{ ...first, kind: 'returned' }] : [];
    const given: readonly Line[] = credit ? [{ ...first, kind: 'credit' }] : [];
    return [first, ...part, ...own.slice(1), ...returned, ...given];
  }

  /** One line an item, whichever products have it. */
  function unionOf(kind: Kind, products: readonly number[]): readonly Line[] {
    const pools = new Set(
      products.flatMap((product) => itemsOf(kind, product).map(({ pool }) => pool)),
    );
    return [...pools].map((pool) => {
      const having = products.filter((product) =>
        itemsOf(kind, product).some((item) => item.pool === pool),
      );
      const item = itemsOf(kind, having[0] ?? 0).find((one) => one.pool === pool) ?? null;
      return lineWith({ of: kind, item, products: having });
    });
  }

  function withBlanks(lines: readonly Line[]): readonly Line[] {
    const blank = lineWith({ kind: 'blank' });
    return lines.flatMap((line, index) => (traits.blanks.includes(index) ? [blank, line] : [line]));
  }

  /** Everything in one table, with the stage in a column or as headings. */
  function oneTable(products: readonly number[]): Block {
    const { stageAs, productAs } = traits;
    const lines: Line[] = [];
    for (const kind of kindsOfTables()) {
      if (stageAs === 'sections') {
        const number = ['一、', '二、', '三、'][kindsOfTables().indexOf(kind)] ?? '';
        const word = oneOf(wordsOf(traits).stages[STAGE_OF[kind]], traits.synonyms[3]);
        lines.push(headingLine(`${isEnglish() ? '' : number}${word}`, products));
      }
      if (productAs === 'columns') lines.push(...unionOf(kind, products));
      else if (productAs !== 'headings')
        lines.push(...products.flatMap((product) => linesOf(kind, product)));
    }
    if (productAs === 'headings') {
      for (const product of products) {
        lines.push(
          headingLine(`${wordsOf(traits).productHeading}${productName(product)}`, [product]),
        );
        lines.push(...kindsOfTables().flatMap((kind) => linesOf(kind, product)));
      }
    }
    return tableOf(columnGroups('all', products), withBlanks(lines));
  }

  // Columns

  function columnGroups(
    kind: Kind | 'all',
    products: readonly number[],
  ): readonly (readonly Column[])[] {
    const isProductColumn = traits.productAs === 'column' && facts.products.length > 1;
    const groups: (readonly Column[])[] = [];
    if (traits.hasIndex) groups.push([{ header: headerOf(traits, 'index'), cell: indexes() }]);
    if (isProductColumn) {
      const cell = ({ products: [product = 0] }: Line): string => productName(product);
      groups.push([{ header: headerOf(traits, 'product'), cell, isGrouping: true }]);
    }
    if (kind === 'all' && traits.stageAs === 'column') {
      const words = wordsOf(traits).stages;
      const cell = ({ stage }: Line): string => oneOf(words[stage], traits.synonyms[3]);
      groups.push([{ header: headerOf(traits, 'stage'), cell, isGrouping: true }]);
    }
    if (kind === 'energy' && (traits.monthsAs === 'rows' || traits.monthsAs === 'quarters')) {
      const { months, quarters } = wordsOf(traits);
      const names = traits.monthsAs === 'rows' ? oneOf(months, traits.synonyms[4]) : quarters;
      const cell = ({ month }: Line): string => names[month ?? 0] ?? '';
      groups.push([
        { header: headerOf(traits, traits.monthsAs === 'rows' ? 'month' : 'quarter'), cell },
      ]);
    }
    const name = kind === 'energy' ? 'energy' : kind === 'freight' ? 'goods' : 'name';
    groups.push([{ header: headerOf(traits, name), cell: (line) => nameCell(line), isName: true }]);
    if (!(kind === 'freight' && traits.freight === 'by name'))
      groups.push(amountColumns(kind, products));
    groups.push(...distanceColumns(kind));
    groups.push(...factorColumns(kind));
    if (traits.hasRemark || traits.negative || traits.credit) {
      const { returned, credited } = wordsOf(traits);
      groups.push([
        {
          header: headerOf(traits, 'remark'),
          cell: ({ kind: own }) =>
            own === 'returned' ? returned : own === 'credit' ? credited : null,
        },
      ]);
    }
    return groups;
  }

  function nameCell(line: Line): CellContent {
    const name = itemName(line);
    return line.kind === 'part' ? `${wordsOf(traits).ofWhich}${name}` : name;
  }

  function amountColumns(kind: Kind | 'all', products: readonly number[]): readonly Column[] {
    const place = kind === 'all' ? 'column' : unitPlace(kind);
    const unitAs = traits.unitAs === 'glued' ? 'glued' : place;
    const unit = kind === 'all' ? '' : tableUnit(kind);
    const suffix = unitAs === 'header' ? `(${unit})` : '';
    const header = headerOf(traits, kind === 'energy' ? 'consumption' : 'amount');
    const unitColumn: Column = {
      header: headerOf(traits, 'unit'),
      cell: (line) => (line.kind === 'heading' ? null : unitOf(line)),
      isAmount: true,
    };
    const units = unitAs === 'column' ? [unitColumn] : [];
    if (traits.productAs === 'columns') {
      return [
        ...units,
        ...products.map((product): Column => ({
          header: `${productName(product)}${suffix}`,
          isAmount: true,
          product,
          cell: (line) => amountCell(ofProduct(line, product), unitAs, 1),
          truth: (line) => truthOf(ofProduct(line, product), 1),
        })),
      ];
    }
    if (kind === 'energy' && traits.monthsAs === 'columns') {
      const months = oneOf(wordsOf(traits).months, traits.synonyms[4]);
      return [
        ...units,
        ...months.map((month, index): Column => ({
          header: `${month}${suffix}`,
          isAmount: true,
          cell: (line) => amountCell({ ...line, month: index }, unitAs, 1),
          truth: (line) => truthOf({ ...line, month: index }, 1),
        })),
      ];
    }
    if (kind === 'material' && traits.weightAs === 'each') {
      return [
        {
          header: `${headerOf(traits, 'each')}${suffix}`,
          cell: (line) => amountCell(line, unitAs, PIECES),
          truth: (line) => truthOf(line, PIECES),
          isAmount: true,
        },
        ...units,
        {
          header: headerOf(traits, 'count'),
          cell: (line) => (line.kind === 'subtotal' ? null : PIECES),
          isAmount: true,
        },
      ];
    }
    return [
      {
        header: `${header}${suffix}`,
        cell: (line) => amountCell(line, unitAs, 1),
        truth: (line) => truthOf(line, 1),
        isAmount: true,
      },
      ...units,
    ];
  }

  function truthOf(line: Line, pieces: number): number | null {
    const whole = line.kind === 'subtotal' || line.kind === 'year' ? null : wholeOf(line);
    const isMissing = isPlaceholder(line) || (isOdd(line) && traits.odd === 'error');
    return whole === null || isMissing ? null : whole / pieces / 100;
  }

  function amountCell(line: Line, unitAs: Traits['unitAs'], pieces: number): CellContent {
    if (line.kind === 'subtotal') return pieces === 1 ? sumCell(line, unitAs) : null;
    const whole = wholeOf(line);
    if (whole === null) return null;
    if (isPlaceholder(line)) return traits.placeholder;
    const odd = isOdd(line) ? oddText(traits) : null;
    if (odd !== null) return unitAs === 'glued' ? `${odd}${unitOf(line)}` : odd;
    if (isOdd(line)) return { error: '#N/A' };
    const places = line.of === 'energy' ? 2 : MASS_PLACES[traits.massUnit];
    return written(
      whole / pieces,
      places,
      traits.number,
      unitAs === 'glued' ? unitOf(line) : null,
      isEnglish(),
    );
  }

  function sumCell(line: Line, unitAs: Traits['unitAs']): CellContent {
    const lines = line.products.flatMap((product) => linesOf('material', product));
    const counted = lines.filter(({ kind }) => kind === 'item' || kind === 'returned');
    const whole = counted
      .filter((one) => !isPlaceholder(one) && !(isOdd(one) && traits.odd === 'error'))
      .reduce((sum, one) => sum + (wholeOf(one) ?? NaN), 0);
    const text = decimal(whole, MASS_PLACES[traits.massUnit]);
    return unitAs === 'glued' ? `${text}${traits.massUnit}` : Number(text);
  }

  /** Hundredths of the line's own amount; null where no product has it. */
  function wholeOf({ kind, products: [product], of, item, month }: Line): number | null {
    if (product === undefined || item === null) return null;
    const own = itemsOf(of, product).find(({ pool }) => pool === item.pool);
    if (own === undefined) return null;
    const share = month === null || month === YEAR ? 10 : (sharesOf(own)[month] ?? NaN);
    const whole = (own.hundredths * share) / 10;
    if (kind === 'part') return Math.floor(whole / 2);
    return kind === 'returned' || kind === 'credit' ? -Math.floor(whole / 4) : whole;
  }

  /** Of the third month a tenth is left for the fourth quarter. */
  function sharesOf({ months: [first, second, third] }: FactItem): readonly number[] {
    if (traits.monthsAs !== 'quarters') return [first, second, third];
    return [first, second, third - 1, 1];
  }

  function isOdd(line: Line): boolean {
    if (traits.odd === 'none' || line.of !== 'material' || line.kind !== 'item') return false;
    return line.products[0] === 0 && line.item?.pool === facts.products[0]?.materials[0]?.pool;
  }

  function isPlaceholder(line: Line): boolean {
    if (traits.placeholder === null || line.of !== 'material' || line.kind !== 'item') return false;
    const last = facts.products[0]?.materials.at(-1);
    return line.products[0] === 0 && line.item?.pool === last?.pool;
  }

  function distanceColumns(kind: Kind | 'all'): readonly (readonly Column[])[] {
    const { freight, unitAs } = traits;
    const has =
      freight === 'in row'
        ? kind === 'material' || kind === 'all'
        : freight !== 'none' && (kind === 'freight' || kind === 'all');
    if (!has) return [];
    const isGlued = unitAs === 'glued';
    const carried: Kind = freight === 'in row' ? 'material' : 'freight';
    const cell = (line: Line): CellContent => {
      if (line.of !== carried || line.kind !== 'item') return null;
      const km = line.item?.km ?? NaN;
      return isGlued ? `${String(km)}km` : km;
    };
    return [[{ header: `${headerOf(traits, 'distance')}${isGlued ? '' : '(km)'}`, cell }]];
  }

  function factorColumns(kind: Kind | 'all'): readonly (readonly Column[])[] {
    if (traits.factorsAs !== 'row' || kind === 'freight') return [];
    const value = (line: Line): CellContent => {
      if (line.item === null || line.kind === 'part' || line.of === 'freight') return null;
      return (line.of === 'energy' ? ENERGY_FACTORS : MATERIAL_FACTORS)[line.item.pool] ?? null;
    };
    const unit = (line: Line): CellContent => {
      if (value(line) === null) return null;
      return `kgCO2e/${line.of === 'energy' ? (ENERGY_UNITS[line.item?.pool ?? 0] ?? '') : 'kg'}`;
    };
    return [
      [
        { header: headerOf(traits, 'factor'), cell: value },
        { header: headerOf(traits, 'factorUnit'), cell: unit },
      ],
    ];
  }

  // Cells

  function tableOf(groups: readonly (readonly Column[])[], lines: readonly Line[]): Block {
    const { order } = traits;
    const sorted = groups
      .map((group, index) => ({ group, at: (order[index] ?? 0) * 100 + index }))
      .sort((a, b) => a.at - b.at)
      .map(({ group }) => group);
    const columns = sorted.flat();
    const owners = [...new Set(lines.flatMap((line) => ownersOf(line)))];
    return [
      ...headerBlock(columns, owners),
      ...lines.map((line, at) => rowOf(columns, lines, line, at)),
    ];
  }

  function headerBlock(columns: readonly Column[], all: readonly string[]): Block {
    const { headerRows: depth, headerMerged } = traits;
    const { groups } = wordsOf(traits);
    const first = columns.findIndex(({ isAmount }) => isAmount === true);
    const span = columns.filter(({ isAmount }) => isAmount === true).length;
    return Array.from({ length: depth }, (_, level) =>
      columns.map((column, index): PageCell | null => {
        const own = column.product;
        const owners =
          own === undefined ? all : all.filter((owner) => owner.startsWith(`${String(own)}|`));
        const isLast = level === depth - 1;
        if (column.isAmount === true && !isLast) {
          if (index !== first) return null;
          const content = oneOf(groups, level);
          return { content, owners: all, ...(headerMerged && { across: span }) };
        }
        if (column.isAmount !== true && headerMerged) {
          return level === 0 ? { content: column.header, owners, down: depth } : null;
        }
        return isLast ? { content: column.header, owners } : null;
      }),
    );
  }

  function rowOf(
    columns: readonly Column[],
    lines: readonly Line[],
    line: Line,
    at: number,
  ): readonly (PageCell | null)[] {
    if (line.kind === 'blank') return [];
    const nameAt = columns.findIndex(({ isName }) => isName === true);
    const owners = ownersOf(line);
    return columns.map((column, index): PageCell | null => {
      if (line.kind === 'heading') {
        return index === nameAt ? { content: line.text, owners } : null;
      }
      if (line.kind === 'subtotal') {
        if (index === nameAt) return { content: line.text, owners: [] };
        return column.isAmount === true ? { content: column.cell(line), owners: [] } : null;
      }
      if (column.isGrouping === true) return groupingCell(column, lines, at);
      const own =
        column.product === undefined
          ? owners
          : owners.filter((owner) => owner.startsWith(`${String(column.product)}|`));
      const truth = column.truth?.(line) ?? null;
      return { content: column.cell(line), owners: own, ...(truth !== null && { truth }) };
    });
  }

  /** Written on every row, once for rows that follow one another, or merged over them. */
  function groupingCell(column: Column, lines: readonly Line[], at: number): PageCell | null {
    const line = lines[at];
    if (line === undefined) return null;
    const cell: PageCell = { content: column.cell(line), owners: ownersOf(line) };
    if (traits.grouping === 'every') return cell;
    const isSame = (other: Line | undefined): boolean =>
      other !== undefined && OF_ITEMS.has(other.kind) && column.cell(other) === cell.content;
    const before = lines
      .slice(0, at)
      .filter(({ kind }) => kind !== 'blank')
      .at(-1);
    if (traits.grouping === 'once') return isSame(before) ? null : cell;
    if (isSame(lines[at - 1])) return null;
    let down = 1;
    while (isSame(lines[at + down])) down += 1;
    return { ...cell, down };
  }

  function factorPage(): readonly Page[] {
    const { materials, energies, freightFactor, sourceText } = wordsOf(traits);
    const listed: readonly (readonly [string, number, string])[] = [
      ...(traits.factorsAs === 'sheet'
        ? [
            ...MATERIAL_FACTORS.map(
              (value, index) => [materials[index] ?? '', value, 'kgCO2e/kg'] as const,
            ),
            ...ENERGY_FACTORS.map(
              (value, index) =>
                [energies[index] ?? '', value, `kgCO2e/${ENERGY_UNITS[index] ?? ''}`] as const,
            ),
          ]
        : []),
      [freightFactor, FREIGHT_FACTOR, 'kgCO2e/(t·km)'],
    ];
    const cell = (content: CellContent): PageCell => ({ content, owners: [] });
    const headers = [
      headerOf(traits, 'name'),
      headerOf(traits, 'factor'),
      headerOf(traits, 'unit'),
      headerOf(traits, 'source'),
    ];
    const rows = listed.map((entry) => [...entry, sourceText].map(cell));
    return [
      pageOf(sheetWord('factors'), [headers.map(cell), ...rows], { top: 0, left: 0 }, () => false),
    ];
  }

  return { productName, allPages };
}

const OF_ITEMS: ReadonlySet<Line['kind']> = new Set(['item', 'part', 'returned', 'credit', 'year']);

function ofProduct(line: Line, product: number): Line {
  return { ...line, products: line.products.filter((one) => one === product) };
}

function indexes(): (line: Line) => CellContent {
  let count = 0;
  return ({ kind }) => (kind === 'item' ? (count += 1) : null);
}
