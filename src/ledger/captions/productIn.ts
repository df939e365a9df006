import type { CaptionField } from './captionField';

/** A product as captions name it. */
export interface CaptionedProduct {
  /** The field of its name; of its model where no name is given. */
  readonly named: CaptionField;
  /** The field of its model beside a name. */
  readonly model: CaptionField | null;
}

/**
 * The product that captions name.
 * @param fields what they say
 */
export function productIn(fields: readonly CaptionField[]): CaptionedProduct | null {
  const name = fields.find(({ kind }) => kind === 'product');
  const model = fields.find(({ kind }) => kind === 'model');
  if (name === undefined) return model === undefined ? null : { named: model, model: null };
  return { named: name, model: model ?? null };
}
