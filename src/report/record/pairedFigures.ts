import { isSameFigure } from './itemReasons';
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
  const old = grouped(before, products);
  const fresh = grouped(now, new Map());
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return withRenamed(keys.flatMap((key) => pairedGroup(old.get(key) ?? [], fresh.get(key) ?? [])));
}

type Figures = readonly RecordedFigure[];

function grouped(
  figures: Figures,
  products: ReadonlyMap<string, string>,
): ReadonlyMap<string, Figures> {
  const groups = new Map<string, RecordedFigure[]>();
  for (const figure of figures) {
    const { kind, product, stage, name } = figure;
    const key = JSON.stringify([kind, products.get(product) ?? product, stage, name]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups;
}

/** Of several of one name those that agree belong together, wherever they stand; the others by their order. */
function pairedGroup(old: Figures, fresh: Figures): readonly FigurePair[] {
  const left = [...old];
  const alike = fresh.map((figure): FigurePair => {
    const index = left.findIndex((one) => isAlike(one, figure));
    return [index < 0 ? null : (left.splice(index, 1)[0] ?? null), figure];
  });
  const paired = alike.map(([before, now]): FigurePair => [before ?? left.shift() ?? null, now]);
  return [...paired, ...left.map((before): FigurePair => [before, null])];
}

function isAlike(before: RecordedFigure, now: RecordedFigure): boolean {
  return before.found === now.found && hasSameFigures(before, now);
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
  const [old, fresh] = [before, now].map(traits);
  const gone = [...(old ?? [])].filter(([name]) => fresh?.has(name) !== true);
  const come = [...(fresh ?? [])].filter(([name]) => old?.has(name) !== true);
  return new Map(
    gone.flatMap(([name, trait]): [string, string][] => {
      const same = come.filter(([, other]) => other === trait);
      const [only] = same;
      return only !== undefined && same.length === 1 ? [[name, only[0]]] : [];
    }),
  );
}

function traits(figures: readonly RecordedFigure[]): ReadonlyMap<string, string> {
  const byProduct = new Map<string, string[]>();
  for (const { kind, product, stage, name, found, cells } of figures) {
    const known = byProduct.get(product) ?? [];
    if (kind === 'item') known.push(JSON.stringify([stage, name, found, cells]));
    byProduct.set(product, known);
  }
  return new Map([...byProduct].map(([product, items]) => [product, items.sort().join('\n')]));
}

/** What went and what came are one where all but the name agrees. */
function withRenamed(pairs: readonly FigurePair[]): readonly FigurePair[] {
  const gone = pairs.flatMap(([before, now]) =>
    before?.kind === 'item' && now === null ? [before] : [],
  );
  const taken = new Set<RecordedFigure>();
  const joined = pairs.map((pair): FigurePair => {
    const [before, now] = pair;
    if (before !== null || now?.kind !== 'item') return pair;
    const same = gone.find((one) => !taken.has(one) && isOneItem(one, now));
    if (same === undefined) return pair;
    taken.add(same);
    return [same, now];
  });
  return joined.filter(([before, now]) => now !== null || before === null || !taken.has(before));
}

function isOneItem(before: RecordedFigure, now: RecordedFigure): boolean {
  return (
    before.cells !== '' &&
    before.cells === now.cells &&
    before.product === now.product &&
    before.stage === now.stage &&
    hasSameFigures(before, now)
  );
}
