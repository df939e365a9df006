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
  readonly products: readonly string[];
}

type Kind = 'material' | 'energy' | 'freight';

/** A row below a header. */
interface Line {
  readonly kind: 'item' | 'returned' | 'part' | 'subtotal' | 'heading' | 'blank';
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
 * @param facts what was weighed
 * @param given how it is written; what cannot stand together is left out
 */
export function ledgerOf(facts: Facts, given: Traits): WrittenLedger {
  const traits = possible(given, facts);
  const writer = new Ledger(facts, traits);
  const pages = writer.pages();
  const ordered = pages
    .map((page, index) => ({ page, at: traits.sheetOrder[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ page }) => page);
  return {
    grids: ordered.map(({ grid }) => grid),
    owners: new Map(ordered.flatMap(({ owners }) => [...owners])),
    truths: new Map(ordered.flatMap(({ truths }) => [...truths])),
    traits,
    products: facts.products.map((_, index) => writer.nameOf(index)),
  };
}

const STAGE_OF: Readonly<Record<Kind, FactStage>> = {
  material: 'rawMaterial',
  energy: 'production',
  freight: 'transport',
};

const MASS_PLACES = { kg: 2, t: 5, g: -1 } as const;
const PIECES = 5;

class Ledger {
  constructor(
    private readonly facts: Facts,
    private readonly traits: Traits,
  ) {}

  nameOf(product: number): string {
    const { productNames } = this.traits;
    return oneOf(oneOf(wordsOf(this.traits).products, productNames), product);
  }

  pages(): readonly Page[] {
    const all = this.facts.products.map((_, index) => index);
    const parts = this.traits.productAs === 'sheets' ? all.map((index) => [index]) : [all];
    return [...parts.flatMap((products) => this.pagesFor(products)), ...this.factorPage()];
  }

  private pagesFor(products: readonly number[]): readonly Page[] {
    const { stageAs, productAs, gap } = this.traits;
    const own = productAs === 'sheets' ? this.nameOf(products[0] ?? 0) : '';
    const kinds = this.kinds();
    if (stageAs === 'sheets') {
      return kinds.map((kind) =>
        this.page(
          `${own}${own === '' ? '' : this.space()}${this.sheetWord(kind)}`,
          this.titled(kind, products, this.traits.hasTitle),
        ),
      );
    }
    const name = own === '' ? (this.isEnglish() ? 'Ledger' : '台账') : own;
    if (stageAs === 'column' || stageAs === 'sections') {
      return [this.page(name, this.withNotes(this.oneTable(products)))];
    }
    const blocks = kinds.map((kind) => this.titled(kind, products, true));
    const block = stageAs === 'beside' ? beside(blocks, gap) : stacked(blocks, gap);
    return [this.page(name, block)];
  }

  private page(name: string, block: Block): Page {
    const { hidden, place } = this.traits;
    const victim = hidden ? this.itemName(this.first()) : null;
    return pageOf(
      name,
      block,
      place,
      (row) => victim !== null && row.some((cell) => cell?.content === victim),
    );
  }

  private first(): { readonly of: Kind; readonly item: FactItem | null } {
    return { of: 'material', item: this.facts.products[0]?.materials[0] ?? null };
  }

  private kinds(): readonly Kind[] {
    const { freight } = this.traits;
    const isOwn = freight === 'own mass' || freight === 'by name';
    return isOwn ? ['material', 'freight', 'energy'] : ['material', 'energy'];
  }

  private isEnglish(): boolean {
    return this.traits.language === 'english';
  }

  private space(): string {
    return this.isEnglish() ? ' ' : '';
  }

  private sheetWord(kind: Kind | 'factors'): string {
    return oneOf(wordsOf(this.traits).sheets[kind], this.traits.synonyms[0]);
  }

  private itemName({ of, item }: { readonly of: Kind; readonly item: FactItem | null }): string {
    const { energies, materials } = wordsOf(this.traits);
    return (of === 'energy' ? energies : materials)[item?.pool ?? 0] ?? '';
  }

  private ownersOf(line: Line): readonly string[] {
    return line.products.flatMap((product) => {
      const stages: readonly FactStage[] =
        line.of === 'material' ? ['rawMaterial', 'transport'] : [line.stage];
      return stages.map((stage) => `${String(product)}|${stage}`);
    });
  }

  /** A table with its caption, title and notes. */
  private titled(kind: Kind, products: readonly number[], hasTitle: boolean): Block {
    const table = this.table(this.columns(kind, products), this.lines(kind, products));
    const width = widthOf(table);
    const owners = [
      ...new Set(products.flatMap((product) => [`${String(product)}|${STAGE_OF[kind]}`])),
    ];
    const own =
      this.traits.productAs === 'sheets' ? this.nameOf(products[0] ?? 0) + this.space() : '';
    const title: PageCell = { content: `${own}${this.sheetWord(kind)}`, owners, across: width };
    const unit = this.tableUnit(kind);
    const caption: PageCell = { content: `${wordsOf(this.traits).caption}${unit}`, owners };
    return this.withNotes([
      ...(hasTitle ? [[title]] : []),
      ...(this.unitAs(kind) === 'caption' ? [[caption]] : []),
      ...table,
    ]);
  }

  private withNotes(table: Block): Block {
    const { hasNotes, hasSignOff, synonyms, factorsAs } = this.traits;
    const words = wordsOf(this.traits);
    const note = (text: string): readonly PageCell[] => [{ content: text, owners: [] }];
    const factors = factorsAs === 'note' ? [note(this.factorNote())] : [];
    return [
      ...table,
      ...(hasNotes ? [note(oneOf(words.notes, synonyms[1]))] : []),
      ...factors,
      ...(hasSignOff ? [note(words.signOff)] : []),
    ];
  }

  private factorNote(): string {
    const names = wordsOf(this.traits).materials;
    const told = MATERIAL_FACTORS.map(
      (value, index) => `${names[index] ?? ''} ${String(value)} kgCO2e/kg`,
    );
    return `${this.isEnglish() ? 'Note: emission factors ' : '注：排放因子 '}${told.join(', ')}`;
  }

  private unitAs(kind: Kind): Traits['unitAs'] {
    const { unitAs } = this.traits;
    const isMixed =
      kind === 'energy' &&
      this.facts.products.some(({ energies }) => energies.some(({ pool }) => pool > 0));
    // A caption beside a distance in other units is left to the header.
    return isMixed && (unitAs === 'header' || unitAs === 'caption') ? 'column' : unitAs;
  }

  private tableUnit(kind: Kind): string {
    return kind === 'energy' ? ENERGY_UNITS[0] : this.traits.massUnit;
  }

  private unitOf(line: Line): string {
    const pool = line.item?.pool ?? 0;
    return line.of === 'energy' ? (ENERGY_UNITS[pool] ?? '') : this.traits.massUnit;
  }

  // Lines

  private lines(kind: Kind, products: readonly number[]): readonly Line[] {
    const { productAs } = this.traits;
    if (productAs === 'columns') {
      return this.blanked([...this.unionOf(kind, products), ...this.subtotal(kind, products)]);
    }
    const isHeaded = productAs === 'headings';
    return this.blanked(
      products.flatMap((product) => [
        ...(isHeaded
          ? [
              this.heading(`${wordsOf(this.traits).productHeading}${this.nameOf(product)}`, [
                product,
              ]),
            ]
          : []),
        ...this.linesOf(kind, product),
        ...this.subtotal(kind, [product]),
      ]),
    );
  }

  private subtotal(kind: Kind, products: readonly number[]): readonly Line[] {
    const text = oneOf(wordsOf(this.traits).subtotals, this.traits.synonyms[2]);
    if (!this.traits.subtotals || kind !== 'material') return [];
    return [this.line({ kind: 'subtotal', products, text, of: kind })];
  }

  private line(more: Partial<Line>): Line {
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

  private heading(text: string, products: readonly number[]): Line {
    return this.line({ kind: 'heading', text, products });
  }

  private itemsOf(kind: Kind, product: number): readonly FactItem[] {
    const { materials = [], energies = [] } = this.facts.products[product] ?? {};
    return kind === 'energy' ? energies : materials;
  }

  private linesOf(kind: Kind, product: number): readonly Line[] {
    const { monthsAs, ofWhich, negative } = this.traits;
    const items = this.itemsOf(kind, product);
    const own = items.map((item) => this.line({ of: kind, item, products: [product] }));
    if (kind === 'energy' && monthsAs === 'rows') {
      return [0, 1, 2].flatMap((month) => own.map((line) => ({ ...line, month })));
    }
    const [first] = own;
    if (kind !== 'material' || first === undefined) return own;
    const part: readonly Line[] = ofWhich ? [{ ...first, kind: 'part' }] : [];
    const returned: readonly Line[] = negative ? [{ ...first, kind: 'returned' }] : [];
    return [first, ...part, ...own.slice(1), ...returned];
  }

  /** One line an item, whichever products have it. */
  private unionOf(kind: Kind, products: readonly number[]): readonly Line[] {
    const pools = new Set(
      products.flatMap((product) => this.itemsOf(kind, product).map(({ pool }) => pool)),
    );
    return [...pools].map((pool) => {
      const having = products.filter((product) =>
        this.itemsOf(kind, product).some((item) => item.pool === pool),
      );
      const item = this.itemsOf(kind, having[0] ?? 0).find((one) => one.pool === pool) ?? null;
      return this.line({ of: kind, item, products: having });
    });
  }

  private blanked(lines: readonly Line[]): readonly Line[] {
    const blank = this.line({ kind: 'blank' });
    return lines.flatMap((line, index) =>
      this.traits.blanks.includes(index) ? [blank, line] : [line],
    );
  }

  /** Everything in one table, with the stage in a column or as headings. */
  private oneTable(products: readonly number[]): Block {
    const { stageAs, productAs } = this.traits;
    const lines: Line[] = [];
    for (const kind of this.kinds()) {
      if (stageAs === 'sections') {
        const number = ['一、', '二、', '三、'][this.kinds().indexOf(kind)] ?? '';
        const word = oneOf(wordsOf(this.traits).stages[STAGE_OF[kind]], this.traits.synonyms[3]);
        lines.push(this.heading(`${this.isEnglish() ? '' : number}${word}`, products));
      }
      if (productAs === 'columns') lines.push(...this.unionOf(kind, products));
      else if (productAs !== 'headings')
        lines.push(...products.flatMap((product) => this.linesOf(kind, product)));
    }
    if (productAs === 'headings') {
      for (const product of products) {
        lines.push(
          this.heading(`${wordsOf(this.traits).productHeading}${this.nameOf(product)}`, [product]),
        );
        lines.push(...this.kinds().flatMap((kind) => this.linesOf(kind, product)));
      }
    }
    return this.table(this.columns('all', products), this.blanked(lines));
  }

  // Columns

  private columns(kind: Kind | 'all', products: readonly number[]): readonly (readonly Column[])[] {
    const { traits } = this;
    const isProductColumn = traits.productAs === 'column' && this.facts.products.length > 1;
    const groups: (readonly Column[])[] = [];
    if (traits.hasIndex) groups.push([{ header: headerOf(traits, 'index'), cell: indexes() }]);
    if (isProductColumn) {
      const cell = ({ products: [product = 0] }: Line): string => this.nameOf(product);
      groups.push([{ header: headerOf(traits, 'product'), cell, isGrouping: true }]);
    }
    if (kind === 'all' && traits.stageAs === 'column') {
      const words = wordsOf(traits).stages;
      const cell = ({ stage }: Line): string => oneOf(words[stage], traits.synonyms[3]);
      groups.push([{ header: headerOf(traits, 'stage'), cell, isGrouping: true }]);
    }
    if (kind === 'energy' && traits.monthsAs === 'rows') {
      const cell = ({ month }: Line): string =>
        oneOf(wordsOf(traits).months, traits.synonyms[4])[month ?? 0] ?? '';
      groups.push([{ header: headerOf(traits, 'month'), cell }]);
    }
    const name = kind === 'energy' ? 'energy' : kind === 'freight' ? 'goods' : 'name';
    groups.push([
      { header: headerOf(traits, name), cell: (line) => this.nameCell(line), isName: true },
    ]);
    if (!(kind === 'freight' && traits.freight === 'by name'))
      groups.push(this.amountColumns(kind, products));
    groups.push(...this.distanceColumns(kind));
    groups.push(...this.factorColumns(kind));
    if (traits.hasRemark || traits.negative) {
      const { returned } = wordsOf(traits);
      groups.push([
        {
          header: headerOf(traits, 'remark'),
          cell: (line) => (line.kind === 'returned' ? returned : null),
        },
      ]);
    }
    return groups;
  }

  private nameCell(line: Line): CellContent {
    const name = this.itemName(line);
    return line.kind === 'part' ? `${wordsOf(this.traits).ofWhich}${name}` : name;
  }

  private amountColumns(kind: Kind | 'all', products: readonly number[]): readonly Column[] {
    const { traits } = this;
    const place = kind === 'all' ? 'column' : this.unitAs(kind);
    const unitAs = traits.unitAs === 'glued' ? 'glued' : place;
    const unit = kind === 'all' ? '' : this.tableUnit(kind);
    const suffix = unitAs === 'header' ? `(${unit})` : '';
    const header = headerOf(traits, kind === 'energy' ? 'consumption' : 'amount');
    const unitColumn: Column = {
      header: headerOf(traits, 'unit'),
      cell: (line) => (line.kind === 'heading' ? null : this.unitOf(line)),
      isAmount: true,
    };
    const units = unitAs === 'column' ? [unitColumn] : [];
    if (traits.productAs === 'columns') {
      return [
        ...units,
        ...products.map((product): Column => ({
          header: `${this.nameOf(product)}${suffix}`,
          isAmount: true,
          product,
          cell: (line) => this.amountCell(ofProduct(line, product), unitAs, 1),
          truth: (line) => this.truthOf(ofProduct(line, product), 1),
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
          cell: (line) => this.amountCell({ ...line, month: index }, unitAs, 1),
          truth: (line) => this.truthOf({ ...line, month: index }, 1),
        })),
      ];
    }
    if (kind === 'material' && traits.weightAs === 'each') {
      return [
        {
          header: `${headerOf(traits, 'each')}${suffix}`,
          cell: (line) => this.amountCell(line, unitAs, PIECES),
          truth: (line) => this.truthOf(line, PIECES),
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
        cell: (line) => this.amountCell(line, unitAs, 1),
        truth: (line) => this.truthOf(line, 1),
        isAmount: true,
      },
      ...units,
    ];
  }

  private truthOf(line: Line, pieces: number): number | null {
    const whole = line.kind === 'subtotal' ? null : this.wholeOf(line);
    return whole === null || this.isPlaceholder(line) ? null : whole / pieces / 100;
  }

  private amountCell(line: Line, unitAs: Traits['unitAs'], pieces: number): CellContent {
    if (line.kind === 'subtotal') return pieces === 1 ? this.sumCell(line, unitAs) : null;
    const whole = this.wholeOf(line);
    if (whole === null) return null;
    if (this.isPlaceholder(line)) return this.traits.placeholder;
    const places = line.of === 'energy' ? 2 : MASS_PLACES[this.traits.massUnit];
    return written(
      whole / pieces,
      places,
      this.traits.number,
      unitAs === 'glued' ? this.unitOf(line) : null,
      this.isEnglish(),
    );
  }

  private sumCell(line: Line, unitAs: Traits['unitAs']): CellContent {
    const lines = line.products.flatMap((product) => this.linesOf('material', product));
    const counted = lines.filter(({ kind }) => kind === 'item' || kind === 'returned');
    const whole = counted
      .filter((one) => !this.isPlaceholder(one))
      .reduce((sum, one) => sum + (this.wholeOf(one) ?? NaN), 0);
    const text = decimal(whole, MASS_PLACES[this.traits.massUnit]);
    return unitAs === 'glued' ? `${text}${this.traits.massUnit}` : Number(text);
  }

  /** Hundredths of the line's own amount; null where no product has it. */
  private wholeOf({ kind, products: [product], of, item, month }: Line): number | null {
    if (product === undefined || item === null) return null;
    const own = this.itemsOf(of, product).find(({ pool }) => pool === item.pool);
    if (own === undefined) return null;
    const whole =
      month === null ? own.hundredths : (own.hundredths * (own.months[month] ?? NaN)) / 10;
    if (kind === 'part') return Math.floor(whole / 2);
    return kind === 'returned' ? -Math.floor(whole / 4) : whole;
  }

  private isPlaceholder(line: Line): boolean {
    if (this.traits.placeholder === null || line.of !== 'material' || line.kind !== 'item')
      return false;
    const last = this.facts.products[0]?.materials.at(-1);
    return line.products[0] === 0 && line.item?.pool === last?.pool;
  }

  private distanceColumns(kind: Kind | 'all'): readonly (readonly Column[])[] {
    const { freight, unitAs } = this.traits;
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
    return [[{ header: `${headerOf(this.traits, 'distance')}${isGlued ? '' : '(km)'}`, cell }]];
  }

  private factorColumns(kind: Kind | 'all'): readonly (readonly Column[])[] {
    if (this.traits.factorsAs !== 'row' || kind === 'freight') return [];
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
        { header: headerOf(this.traits, 'factor'), cell: value },
        { header: headerOf(this.traits, 'factorUnit'), cell: unit },
      ],
    ];
  }

  // Cells

  private table(groups: readonly (readonly Column[])[], lines: readonly Line[]): Block {
    const { order } = this.traits;
    const sorted = groups
      .map((group, index) => ({ group, at: (order[index] ?? 0) * 100 + index }))
      .sort((a, b) => a.at - b.at)
      .map(({ group }) => group);
    const columns = sorted.flat();
    const owners = [...new Set(lines.flatMap((line) => this.ownersOf(line)))];
    return [
      ...this.headerBlock(columns, owners),
      ...lines.map((line, at) => this.row(columns, lines, line, at)),
    ];
  }

  private headerBlock(columns: readonly Column[], all: readonly string[]): Block {
    const { headerRows: depth, headerMerged } = this.traits;
    const { groups } = wordsOf(this.traits);
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

  private row(
    columns: readonly Column[],
    lines: readonly Line[],
    line: Line,
    at: number,
  ): readonly (PageCell | null)[] {
    if (line.kind === 'blank') return [];
    const nameAt = columns.findIndex(({ isName }) => isName === true);
    const owners = this.ownersOf(line);
    return columns.map((column, index): PageCell | null => {
      if (line.kind === 'heading') {
        return index === nameAt ? { content: line.text, owners } : null;
      }
      if (line.kind === 'subtotal') {
        if (index === nameAt) return { content: line.text, owners: [] };
        return column.isAmount === true ? { content: column.cell(line), owners: [] } : null;
      }
      if (column.isGrouping === true) return this.groupingCell(column, lines, at);
      const own =
        column.product === undefined
          ? owners
          : owners.filter((owner) => owner.startsWith(`${String(column.product)}|`));
      const truth = column.truth?.(line) ?? null;
      return { content: column.cell(line), owners: own, ...(truth !== null && { truth }) };
    });
  }

  /** Written on every row, once for rows that follow one another, or merged over them. */
  private groupingCell(column: Column, lines: readonly Line[], at: number): PageCell | null {
    const line = lines[at];
    if (line === undefined) return null;
    const cell: PageCell = { content: column.cell(line), owners: this.ownersOf(line) };
    if (this.traits.grouping === 'every') return cell;
    const isSame = (other: Line | undefined): boolean =>
      other !== undefined &&
      (other.kind === 'item' || other.kind === 'part' || other.kind === 'returned') &&
      column.cell(other) === cell.content;
    const before = lines
      .slice(0, at)
      .filter(({ kind }) => kind !== 'blank')
      .at(-1);
    if (this.traits.grouping === 'once') return isSame(before) ? null : cell;
    if (isSame(lines[at - 1])) return null;
    let down = 1;
    while (isSame(lines[at + down])) down += 1;
    return { ...cell, down };
  }

  private factorPage(): readonly Page[] {
    const { traits } = this;
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
      pageOf(
        this.sheetWord('factors'),
        [headers.map(cell), ...rows],
        { top: 0, left: 0 },
        () => false,
      ),
    ];
  }
}

function ofProduct(line: Line, product: number): Line {
  return { ...line, products: line.products.filter((one) => one === product) };
}

function indexes(): (line: Line) => CellContent {
  let count = 0;
  return ({ kind }) => (kind === 'item' ? (count += 1) : null);
}
