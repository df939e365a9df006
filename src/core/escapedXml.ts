import { xmlText } from './xmlText';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * A text as XML writes it, in an element as in an attribute.
 * @param text of the user's
 */
export function escapedXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (one) => ENTITIES[one] as string);
}
