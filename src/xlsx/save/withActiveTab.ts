import { attributesOf, numberOr } from '../xml/attributesOf';
import { editElement, setChild, withAttributes } from '../xml/editElement';
import { prefixed, prefixOf } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';

const EMPTY = '<bookViews><workbookView/></bookViews>';
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
];

/**
 * The workbook part with another sheet in front.
 * @param xml the part
 * @param part its name
 * @param index position of the sheet
 */
export function withActiveTab(xml: string, part: string, index: number): string {
  return editElement(xml, part, (workbook) => {
    const old = workbook.children.find(({ name }) => name === 'bookViews');
    if (old === undefined && index === 0) return workbook;
    const empty = prefixed(EMPTY, prefixOf(workbook));
    const views = editElement(old?.xml ?? empty, part, (list) => ({
      ...list,
      children: list.children.map((view, at) =>
        at > 0
          ? view
          : {
              ...view,
              xml: editElement(view.xml, part, (element) =>
                withAttributes(element, (raw) => activated(raw, index)),
              ),
            },
      ),
    }));
    const children = setChild(workbook.children, 'bookViews', views, ORDER);
    return { ...workbook, children };
  });
}

/** The first tab is in front where the file says nothing. */
function activated(raw: string, index: number): string {
  const current = numberOr(attributesOf(raw).get('activeTab'), 0);
  return current === index ? raw : withAttribute(raw, 'activeTab', String(index));
}
