import { escapeText } from '../xml/escapeXml';
import { replaceSpans } from '../xml/replaceSpans';
import { scanXml } from '../xml/scanXml';
import type { ChartView } from '../../workbook/view';
import type { Replacement } from '../xml/replaceSpans';

const CATEGORIES = new Set(['cat', 'xVal']);
const VALUES = new Set(['val', 'yVal']);

/**
 * A chart's part that reads other cells and is the same in all else. The figures that it keeps
 * beside the references are left: who shows the chart reads the cells.
 * @param xml the part
 * @param part its name
 * @param series in the order of the part, with the references they are to have
 */
export function editChartReferences(
  xml: string,
  part: string,
  series: ChartView['series'],
): string {
  const changes: Replacement[] = [];
  const path: string[] = [];
  let number = -1;
  let start = 0;
  const seen = new Set<string>();
  scanXml(xml, part, {
    open: (name, _, span) => {
      if (name === 'ser') number++;
      path.push(name);
      start = span.end;
    },
    close: (name, span) => {
      path.pop();
      if (name !== 'f') return;
      const role = [...path].reverse().find((one) => CATEGORIES.has(one) || VALUES.has(one));
      if (role === undefined) return;
      const key = `${String(number)} ${role}`;
      const view = series[number];
      const reference = CATEGORIES.has(role) ? view?.categories : view?.values;
      if (reference == null || seen.has(key)) return;
      seen.add(key);
      changes.push({ start, end: span.start, text: escapeText(reference) });
    },
  });
  return replaceSpans(xml, changes);
}
