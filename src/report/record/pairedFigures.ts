import { groupedBy } from '../../core/groupedBy';
import { isSameFigure } from './agreement';
import type { RecordedFigure } from './reportRecord';

/** A figure of a report and the same figure now; null where there is none. */
export type FigurePair = readonly [before: RecordedFigure | null, now: RecordedFigure | null];

/**
 * Which figure of a report is which now. Figures are known by product, stage and name, those of one name
 * by their order; a product or item of another name is the same where its cells and figures are.
 * @param before figures of the report
 * @param now figures as they are
 */
export function pairedFigures(
  before: readonly RecordedFigure[],
  now: readonly RecordedFigure[],
): readonly FigurePair[] {
  const products = renamedProducts(before, now);
  const old = groupedBy(before, (figure) => keyOf(figure, products));
  const fresh = groupedBy(now, (figure) => keyOf(figure, NOT_RENAMED));
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return withRenamed(keys.flatMap((key) => pairedGroup(old.get(key) ?? [], fresh.get(key) ?? [])));
}

type Figures = readonly RecordedFigure[];

const NOT_RENAMED: ReadonlyMap<string, string> = new Map();

function keyOf(
  { kind, product, stage, name }: RecordedFigure,
  products: ReadonlyMap<string, string>,
): string {
  return JSON.stringify([kind, products.get(product) ?? product, stage, name]);
}

/** Of several of one name those that agree belong together, wherever they stand; the others by their order. */
function pairedGroup(old: Figures, fresh: Figures): readonly FigurePair[] {
  const taken = new Set<RecordedFigure>();
  const take = takerOf(old, ({ found }) => found);
  const alike = fresh.map((figure): FigurePair => {
    const same = take(figure.found, (one) => hasSameFigures(one, figure));
    if (same !== null) taken.add(same);
    return [same, figure];
  });
  const left = old.filter((one) => !taken.has(one));
  const alone = alike.filter(([before]) => before === null);
  const nextOf = new Map(alone.map(([, now], index) => [now, left[index] ?? null]));
  const paired = alike.map(([before, now]): FigurePair => [before ?? nextOf.get(now) ?? null, now]);
  return [...paired, ...left.slice(alone.length).map((before): FigurePair => [before, null])];
}

/** Takes figures away one by one: the first of a key that will do. */
function takerOf(
  figures: Figures,
  keyOfFigure: (figure: RecordedFigure) => string,
): (key: string, willDo: (figure: RecordedFigure) => boolean) => RecordedFigure | null {
  const groups = new Map(
    [...groupedBy(figures, keyOfFigure)].map(([key, group]) => [key, [...group]]),
  );
  return (key, willDo) => {
    const group = groups.get(key);
    const index = group?.findIndex(willDo) ?? -1;
    return group === undefined || index < 0 ? null : (group.splice(index, 1)[0] ?? null);
  };
}

function hasSameFigures(before: RecordedFigure, now: RecordedFigure): boolean {
  return (
    before.unit === now.unit &&
    isSameFigure(before.amount, now.amount) &&
    isSameFigure(before.factor, now.factor) &&
    isSameFigure(before.kgCo2e, now.kgCo2e)
  );
}

/** Products of the report that have all their items, cell by cell, under another name now. */
function renamedProducts(
  before: readonly RecordedFigure[],
  now: readonly RecordedFigure[],
): ReadonlyMap<string, string> {
  const [old, fresh] = [traits(before), traits(now)];
  const gone = [...old].filter(([name]) => !fresh.has(name));
  const come = [...fresh].filter(([name]) => !old.has(name));
  const namesOf = groupedBy(come, ([, trait]) => trait);
  return new Map(
    gone.flatMap(([name, trait]): [string, string][] => {
      const [only, ...others] = namesOf.get(trait) ?? [];
      return only !== undefined && others.length === 0 ? [[name, only[0]]] : [];
    }),
  );
}

function traits(figures: readonly RecordedFigure[]): ReadonlyMap<string, string> {
  const byProduct = [...groupedBy(figures, ({ product }) => product)];
  return new Map(byProduct.map(([product, own]) => [product, traitOf(own)]));
}

function traitOf(figures: Figures): string {
  return figures
    .flatMap(({ kind, stage, name, found, cells }) =>
      kind === 'item' ? [JSON.stringify([stage, name, found, cells])] : [],
    )
    .sort()
    .join('\n');
}

/** What went and what came are one where all but the name agrees. */
function withRenamed(pairs: readonly FigurePair[]): readonly FigurePair[] {
  const gone = pairs.flatMap(([before, now]) =>
    before?.kind === 'item' && now === null && before.cells !== '' ? [before] : [],
  );
  const take = takerOf(gone, placeOf);
  const taken = new Set<RecordedFigure>();
  const joined = pairs.map((pair): FigurePair => {
    const [before, now] = pair;
    if (before !== null || now?.kind !== 'item') return pair;
    const same = take(placeOf(now), (one) => hasSameFigures(one, now));
    if (same === null) return pair;
    taken.add(same);
    return [same, now];
  });
  return joined.filter(([before, now]) => now !== null || before === null || !taken.has(before));
}

function placeOf({ product, stage, cells }: RecordedFigure): string {
  return JSON.stringify([product, stage, cells]);
}
