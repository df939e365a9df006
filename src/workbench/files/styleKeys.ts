import type { IStyleData } from '@univerjs/core';
import type { CellFormat } from '../../workbook/view';
import { styleData } from '../univer/looks';
import type { UniverModules } from '../univer/univerModules';
import { lookFrom } from './looks';

/** Gives a look its key among the workbook's styles; undefined for none of its own. */
export type KeyOf = (format: CellFormat) => string | undefined;

/**
 * Gives looks their keys: equal ones share one, whatever the order of their properties.
 * @param modules Univer's modules
 * @param styles takes the looks in Univer's terms
 * @param looks takes them in the view's terms
 */
export function styleKeys(
  modules: UniverModules,
  styles: Record<string, IStyleData>,
  looks: Map<string, CellFormat>,
): KeyOf {
  const known = new Map<string, string>();
  const seen = new Map<CellFormat, string | undefined>();
  const keyFor = (format: CellFormat): string | undefined => {
    const properties = Object.entries(format).sort(([one], [other]) => (one < other ? -1 : 1));
    if (properties.length === 0) return undefined;
    const text = JSON.stringify(properties);
    const key = known.get(text) ?? `s${String(known.size)}`;
    if (!known.has(text)) styles[key] = styleData({ modules }, lookFrom(format));
    known.set(text, key);
    looks.set(key, format);
    return key;
  };
  return (format) => {
    if (!seen.has(format)) seen.set(format, keyFor(format));
    return seen.get(format);
  };
}
