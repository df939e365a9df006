import { ELEMENT_ORDER } from './elementOrder';
import type { DocxParts } from './packageProblems';
import { tableProblems } from './tableProblems';
import { elementsIn, type XmlElement } from './xmlTree';

const DOCUMENT = 'word/document.xml';

/**
 * What is wrong in the parts of a Word document, as far as Word would stumble over it.
 * @param parts of the package
 */
export function wordProblems(parts: DocxParts): readonly string[] {
  const document = parts.xml.get(DOCUMENT);
  if (document === undefined) return [`${DOCUMENT} is missing`];
  return [
    ...[...parts.xml].flatMap(([path, one]) => orderProblems(path, one)),
    ...tableProblems(document),
    ...bookmarkProblems(document),
    ...fieldProblems(document),
    ...pictureProblems(document),
    ...nameProblems(document, parts),
  ];
}

function orderProblems(path: string, document: XmlElement): readonly string[] {
  return [...new Set(elementsIn(document).flatMap((element) => orderProblemsOf(element, path)))];
}

function orderProblemsOf(element: XmlElement, path: string): readonly string[] {
  const order = ELEMENT_ORDER[element.name];
  if (order === undefined) return [];
  let reached = 0;
  return element.children.flatMap(({ name }) => {
    const place = order.includes(name) ? order.indexOf(name) : order.indexOf('*');
    const where = `${path}: ${name} in ${element.name}`;
    if (place < 0) return [`${where} is not known`];
    if (place < reached) return [`${where} stands too late`];
    reached = place;
    return [];
  });
}

function bookmarkProblems(document: XmlElement): readonly string[] {
  const starts = elementsIn(document, 'w:bookmarkStart');
  const ids = starts.map((one) => one.attributes['w:id'] ?? '');
  const names = starts.map((one) => one.attributes['w:name'] ?? '');
  const ends = elementsIn(document, 'w:bookmarkEnd').map((one) => one.attributes['w:id'] ?? '');
  const pages = elementsIn(document, 'w:instrText').flatMap(
    ({ text }) => /PAGEREF (\S+)/.exec(text)?.[1] ?? [],
  );
  const links = elementsIn(document, 'w:hyperlink').flatMap(
    (one) => one.attributes['w:anchor'] ?? [],
  );
  return [
    ...(new Set(ids).size < ids.length ? ['a bookmark’s id is given twice'] : []),
    ...(new Set(names).size < names.length ? ['a bookmark’s name is given twice'] : []),
    ...([...ids].sort().join() === [...ends].sort().join()
      ? []
      : ['bookmarks begin and do not end']),
    ...[...pages, ...links]
      .filter((name) => !names.includes(name))
      .map((name) => `there is no bookmark ${name}`),
  ];
}

/** Fields begin, tell their result and end, one within another. */
function fieldProblems(document: XmlElement): readonly string[] {
  const open: string[] = [];
  for (const mark of elementsIn(document, 'w:fldChar')) {
    const type = mark.attributes['w:fldCharType'] ?? '';
    if (type === 'begin') open.push(type);
    else if (type === 'separate' && open.at(-1) === 'begin') open[open.length - 1] = type;
    else if (type === 'end' && open.length > 0) open.pop();
    else return [`a field has a ${type} too many`];
  }
  return open.length > 0 ? ['a field does not end'] : [];
}

/** 9,185 twips of text are 635 × 9,185 English metric units. */
const MOST_WIDTH_EMU = 635 * 9185;

function pictureProblems(document: XmlElement): readonly string[] {
  const ids = elementsIn(document, 'wp:docPr').map((one) => one.attributes['id'] ?? '');
  const sizes = elementsIn(document, 'wp:extent').map((one) => ({
    width: Number(one.attributes['cx']),
    height: Number(one.attributes['cy']),
  }));
  return [
    ...(new Set(ids).size < ids.length ? ['a picture’s id is given twice'] : []),
    ...ids.filter((id) => !/^[1-9]\d*$/.test(id)).map((id) => `${id} is no id of a picture`),
    ...sizes
      .filter(({ width, height }) => !(width > 0 && width <= MOST_WIDTH_EMU && height > 0))
      .map(({ width, height }) => `a picture is ${String(width)} × ${String(height)}`),
  ];
}

/** Styles and lists that are named are there. */
function nameProblems(document: XmlElement, { xml }: DocxParts): readonly string[] {
  const styles = idsOf(xml.get('word/styles.xml'), 'w:style', 'w:styleId');
  const lists = idsOf(xml.get('word/numbering.xml'), 'w:num', 'w:numId');
  const used = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => idsOf(document, name, 'w:val'));
  return [
    ...used('w:pStyle', 'w:rStyle', 'w:tblStyle')
      .filter((id) => !styles.includes(id))
      .map((id) => `there is no style ${id}`),
    ...used('w:numId')
      .filter((id) => !lists.includes(id))
      .map((id) => `there is no list ${id}`),
  ];
}

function idsOf(document: XmlElement | undefined, element: string, attribute: string): string[] {
  if (document === undefined) return [];
  return [...new Set(elementsIn(document, element).map((one) => one.attributes[attribute] ?? ''))];
}
