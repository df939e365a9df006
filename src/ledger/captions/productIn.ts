import { nameKey } from '../text/nameKey';
import type { CaptionField } from './captionField';

/** A product as captions name it. */
export interface CaptionedProduct {
  /** The field of its name; of its model where no name is given. */
  readonly named: CaptionField;
  /** The field of its model beside a name. */
  readonly model: CaptionField | null;
}

/**
 * The product that captions name; none where they name several.
 * @param fields what they say
 */
export function productIn(fields: readonly CaptionField[]): CaptionedProduct | null {
  const names = fields.filter(({ kind }) => kind === 'product');
  const [name] = names;
  if (new Set(names.map(({ value }) => nameKey(value))).size > 1) return null;
  const model = fields.find(({ kind }) => kind === 'model');
  if (name === undefined) return model === undefined ? null : { named: model, model: null };
  return { named: name, model: model ?? null };
}
