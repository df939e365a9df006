import { fill } from '../../texts/fill';
import { shortened } from '../../texts/listed';
import type { Texts } from '../../texts/zhCN';
import type { FigureChange } from './figureChange';

/**
 * Which figure has changed, in words: the total or a stage of a product, or an item.
 * @param change the figure, as reported and now
 * @param texts of the language
 */
export function changedFigure(change: FigureChange, texts: Texts): string {
  const { kind, stage } = change;
  const word = stage === null ? '' : texts.stages[stage];
  const [product, name] = (['product', 'name'] as const).map((key) => nameOf(change, key, texts));
  return fill(texts.record[kind], { product: product ?? '', stage: word, name: name ?? '' });
}

/** With the name that the report used, where it was another. */
function nameOf(change: FigureChange, key: 'product' | 'name', texts: Texts): string {
  const { name, before } = shortened({
    name: change[key],
    before: change.before?.[key] ?? change[key],
  });
  if (name === undefined || before === undefined) return change[key];
  return name === before ? String(name) : fill(texts.record.renamed, { name, before });
}
