import type { Table, Text } from '../report/document/blocks';
import { SIZES } from './fonts';

/** Twentieths of a point in the size of a table's text, which is told in half points. */
const EM = SIZES.table * 10;
/** Both margins of a cell, and a hair's breadth: what fits exactly may break. */
const MARGINS = 160 + 20;
/** How far letters move the pen in parts of their size: Times, Arial and the Chinese fonts, rounded up. */
const ADVANCES = { chinese: 1, capital: 0.75, narrow: 0.34, other: 0.56 } as const;
const CHINESE = /[\u2018-\u201D\u2026\u2E80-\uFFEF\u{10000}-\u{3FFFF}]/u;
const CAPITAL = /[A-Z×±%@&→]/;
const NARROW = /[ .,;:'!|()[\]/\\ijlft-]/;

/**
 * The widths of a table's columns: by their weights, but a column whose texts leave it room gives that
 * to those whose texts would break, and the least that is lacking is given first.
 * @param table of the report
 * @param width of the table, in twentieths of a point
 */
export function columnWidths(table: Table<Text>, width: number): readonly number[] {
  const { columns } = table;
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const given = columns.map(({ weight }) => Math.floor((width * weight) / whole));
  const wanted = wantedWidths(table);
  const spare = given.map((one, index) => Math.max(0, one - (wanted[index] as number)));
  const lack = given.map((one, index) => Math.max(0, (wanted[index] as number) - one));
  const gained = shared(
    lack,
    spare.reduce((sum, one) => sum + one, 0),
  );
  const lost = shared(
    spare,
    gained.reduce((sum, one) => sum + one, 0),
  );
  const widths = given.map(
    (one, index) => one + (gained[index] as number) - (lost[index] as number),
  );
  const used = widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === 0 ? one + width - used : one));
}

/** An amount shared out, nobody getting more than is asked for: who asks for least gets all of it. */
function shared(asked: readonly number[], amount: number): readonly number[] {
  const shares = asked.map(() => 0);
  const order = [...asked.keys()].sort((a, b) => (asked[a] as number) - (asked[b] as number));
  let left = amount;
  order.forEach((index, place) => {
    const share = Math.min(asked[index] as number, Math.floor(left / (order.length - place)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}

/** The widest line of each column; a group goes over all of them. */
function wantedWidths({ caption, columns, rows }: Table<Text>): readonly number[] {
  const heads = caption === null ? [] : [columns.map(({ header }) => header)];
  const cells = rows.filter(({ role }) => role !== 'group').map((row) => row.cells);
  return columns.map((_, index) =>
    [...heads, ...cells].reduce((most, row) => Math.max(most, lineWidth(row[index] ?? [])), 0),
  );
}

function lineWidth(text: Text): number {
  let ems = 0;
  for (const run of text) for (const character of run.text) ems += advanceOf(character);
  return Math.ceil(ems * EM) + MARGINS;
}

function advanceOf(character: string): number {
  if (CHINESE.test(character)) return ADVANCES.chinese;
  if (CAPITAL.test(character)) return ADVANCES.capital;
  return NARROW.test(character) ? ADVANCES.narrow : ADVANCES.other;
}
