import { DamagedPart } from '../damagedPart';
import { decodeXml } from './decodeXml';

/** Where a tag stands in the text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reader wants to hear of. Names come without their namespace prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: string, span: Span) => void;
  readonly close: (name: string, span: Span) => void;
  readonly text?: (text: string) => void;
}

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SLASH = 47;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/**
 * Walks once through an XML part and refuses it when its tags do not match. Document types are
 * refused too: a workbook has none, and they are the way to XML bombs.
 * @param xml the whole part
 * @param part its name, for the message
 * @param listener called in document order
 */
export function scanXml(xml: string, part: string, listener: XmlListener): void {
  const openTags: string[] = [];
  let at = xml.indexOf('<');
  if (at < 0 || xml.slice(0, at).trim().replace('\uFEFF', '') !== '') {
    throw new DamagedPart(part, 'not XML');
  }
  while (at >= 0) {
    const end = scanMarkup(xml, at, part, openTags, listener);
    at = xml.indexOf('<', end);
    const text = at < 0 ? xml.slice(end) : xml.slice(end, at);
    if (openTags.length > 0 && text !== '') listener.text?.(decodeXml(text));
  }
  const unclosed = openTags.pop();
  if (unclosed !== undefined) throw new DamagedPart(part, `<${unclosed}> is not closed`);
}

function scanMarkup(
  xml: string,
  at: number,
  part: string,
  openTags: string[],
  listener: XmlListener,
): number {
  if (xml.startsWith('<?', at)) return endAfter(xml, '?>', at, part);
  if (xml.startsWith('<!--', at)) return endAfter(xml, '-->', at + 4, part);
  if (xml.startsWith('<![CDATA[', at)) {
    const end = endAfter(xml, ']]>', at, part);
    listener.text?.(xml.slice(at + 9, end - 3));
    return end;
  }
  if (xml.startsWith('<!', at)) throw new DamagedPart(part, 'has a document type');
  const end = endOfTag(xml, at + 1, part);
  if (xml.charCodeAt(at + 1) === SLASH) closeTag(xml, { start: at, end }, part, openTags, listener);
  else openTag(xml, { start: at, end }, openTags, listener);
  return end;
}

function openTag(xml: string, span: Span, openTags: string[], listener: XmlListener): void {
  const closesItself = xml.charCodeAt(span.end - 2) === SLASH;
  const bodyEnd = closesItself ? span.end - 2 : span.end - 1;
  const nameEnd = endOfName(xml, span.start + 1, bodyEnd);
  const tag = xml.slice(span.start + 1, nameEnd);
  const name = localName(tag);
  listener.open(name, xml.slice(nameEnd, bodyEnd), span);
  if (closesItself) listener.close(name, span);
  else openTags.push(tag);
}

function closeTag(
  xml: string,
  span: Span,
  part: string,
  openTags: string[],
  listener: XmlListener,
): void {
  const tag = xml.slice(span.start + 2, endOfName(xml, span.start + 2, span.end - 1));
  const expected = openTags.pop();
  if (tag !== expected) {
    throw new DamagedPart(part, `</${tag}> where </${expected ?? ''}> was expected`);
  }
  listener.close(localName(tag), span);
}

function endOfTag(xml: string, from: number, part: string): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER_THAN) return at + 1;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === LESS_THAN) break;
  }
  throw new DamagedPart(part, 'a tag is cut off');
}

function endOfName(xml: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && xml.charCodeAt(at) > 32) at++;
  return at;
}

function endAfter(xml: string, mark: string, from: number, part: string): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new DamagedPart(part, 'is cut off');
  return at + mark.length;
}

function localName(tag: string): string {
  const colon = tag.indexOf(':');
  return colon < 0 ? tag : tag.slice(colon + 1);
}
