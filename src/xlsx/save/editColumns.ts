import { attributesOf, numberOr } from '../xml/attributesOf';
import { splitElement } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import type { SheetView } from '../../workbook/view';

/** Width and visibility of a column. */
export type ColumnSize =
  SheetView['columns'] extends ReadonlyMap<number, infer Size> ? Size : never;

/** What a run of columns says, without the columns' numbers. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly attributes: string;
}

const LAST_COLUMN = 16_383;
/** Excel takes a column without a width for one without room; this is its own standard. */
const STANDARD_WIDTH = '9.140625';

/**
 * Changes widths and visibility of columns and keeps what else the file says about them.
 * @param xml the cols element; null when the sheet has none
 * @param part the sheet's part, for messages
 * @param changes by column; null goes back to the standard
 * @param standardWidth of the sheet as the file states it; null when it does not
 * @param prefix namespace prefix of the sheet's tags
 * @returns the element; null when nothing is left to say
 */
export function editColumns(
  xml: string | null,
  part: string,
  changes: ReadonlyMap<number, ColumnSize | null>,
  standardWidth: string | null,
  prefix: string,
): string | null {
  if (changes.size === 0) return xml;
  const old = xml === null ? [] : runsOf(xml, part);
  const cuts = [...changes.keys()].flatMap((column) => [column, column + 1]);
  const pieces = old.flatMap((run) => cutRun(run, cuts));
  const kept = pieces.filter(({ first }) => !changes.has(first));
  const edited = [...changes].flatMap(([column, size]) => {
    const before = pieces.find(({ first }) => first === column)?.attributes ?? '';
    const attributes = sizedColumn(before, size, standardWidth ?? STANDARD_WIDTH);
    return attributes === null ? [] : [{ first: column, last: column, attributes }];
  });
  const runs = joined([...kept, ...edited].sort((a, b) => a.first - b.first));
  if (runs.length === 0) return null;
  return `<${prefix}cols>${runs.map((run) => runXml(run, prefix)).join('')}</${prefix}cols>`;
}

function runsOf(xml: string, part: string): readonly Run[] {
  return splitElement(xml, part).children.map(({ attributes: raw }) => {
    const attributes = attributesOf(raw);
    const bare = ['min', 'max'].reduce((text, name) => withAttribute(text, name, null), raw);
    return {
      first: numberOr(attributes.get('min'), 1) - 1,
      last: Math.min(numberOr(attributes.get('max'), 1) - 1, LAST_COLUMN),
      attributes: bare.replace(/\s*\/?\s*$/, ''),
    };
  });
}

function cutRun(run: Run, cuts: readonly number[]): readonly Run[] {
  const inside = cuts.filter((cut) => cut > run.first && cut <= run.last);
  const starts = [run.first, ...new Set(inside.sort((a, b) => a - b))];
  return starts.map((first, index) => {
    const next = starts[index + 1];
    return { ...run, first, last: next === undefined ? run.last : next - 1 };
  });
}

/** Null when the column is as any other. */
function sizedColumn(
  attributes: string,
  size: ColumnSize | null,
  standardWidth: string,
): string | null {
  const { width, hidden } = size ?? { width: null, hidden: false };
  const styled = /\s(?:style|outlineLevel|collapsed)\s*=/.test(attributes);
  if (width === null && !hidden && !styled) return null;
  const wide = withAttribute(attributes, 'width', width === null ? standardWidth : String(width));
  const chosen = withAttribute(wide, 'customWidth', width === null ? null : '1');
  const fitted = withAttribute(chosen, 'bestFit', null);
  return withAttribute(fitted, 'hidden', hidden ? '1' : null);
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && last.last + 1 === run.first && last.attributes === run.attributes) {
      all[all.length - 1] = { ...last, last: run.last };
    } else all.push(run);
  }
  return all;
}

function runXml({ first, last, attributes }: Run, prefix: string): string {
  return `<${prefix}col min="${String(first + 1)}" max="${String(last + 1)}"${attributes}/>`;
}
