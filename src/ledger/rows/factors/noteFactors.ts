import type { Place } from '../../../workbook/address';
import { contentAt, type Grid } from '../../../workbook/grid';
import type { FactorRow, ReadTable } from '../../ledger';
import { lastRow } from '../../tables/sheetOutline';
import { sheetKey } from '../../tables/sheetKey';
import { cellText } from '../../values/cellText';
import { parseFigure } from '../../values/parseFigure';
import { factorsInNote, type NotedFactor } from '../../values/factorsInNote';
import { cellRefAt } from '../cellRefAt';
import { foundAt } from '../foundAt';
import { PLAIN_FIGURE } from '../plainFigure';
import { factorInText } from './factorInText';

/**
 * Factors that notes above, between and below the rows of tables give: 注：电力排放因子 0.5703 kgCO2/kWh.
 * The evidence of each is the cell of its note.
 * @param grids the user's sheets
 * @param tables all tables
 */
export function noteFactors(
  grids: readonly Grid[],
  tables: readonly ReadTable[],
): readonly FactorRow[] {
  const bySheet = new Map<string, ReadTable[]>();
  for (const table of tables) {
    const key = sheetKey(table.table.grid);
    const own = bySheet.get(key);
    if (own === undefined) bySheet.set(key, [table]);
    else own.push(table);
  }
  return grids.flatMap((grid) => {
    const [first, ...others] = bySheet.get(sheetKey(grid)) ?? [];
    if (first === undefined) return [];
    return [...onSheet(grid, first, [first, ...others]), ...[first, ...others].flatMap(linesOf)];
  });
}

/** Factors in rows of their own: 电力排放因子 | 0.5703 | kgCO2/kWh. */
function linesOf(table: ReadTable): readonly FactorRow[] {
  const { grid, factorLines = [] } = table.table;
  return factorLines.flatMap(({ row, name, nameAt, at, unit }): FactorRow[] => {
    const content = contentAt(grid, at);
    const found = cellText(content);
    const parsed = typeof content === 'string' ? parseFigure(content) : null;
    const value = typeof content === 'number' ? content : parsed?.readings[0]?.value;
    if (value === undefined) return [];
    const isNumber = typeof content === 'number';
    const own = parsed === null || parsed.unitText === '' ? null : parsed.unitText;
    const beside =
      unit === null || own !== null
        ? []
        : [{ at: cellRefAt(grid, unit.at), found: foundAt(grid, unit.at) }];
    const named = { at: cellRefAt(grid, nameAt), found: foundAt(grid, nameAt) };
    return [
      {
        table,
        row,
        names: [{ text: name, witness: named, ownCell: null, carried: null }],
        source: null,
        value: {
          kind: 'figure',
          figure: {
            ...PLAIN_FIGURE,
            evidence: {
              at: cellRefAt(grid, at),
              found,
              value,
              reading: { kind: isNumber ? 'number' : 'interpreted' },
            },
            unitText: own ?? unit?.text ?? null,
            unitWitnesses: beside,
            asked: named.found,
            circumstances: [
              isNumber ? 'number-cell' : 'text-with-a-plain-number',
              own === null ? 'unit-beside' : 'unit-in-the-cell',
            ],
          },
        },
      },
    ];
  });
}

function onSheet(grid: Grid, first: ReadTable, tables: readonly ReadTable[]): readonly FactorRow[] {
  const used = new Uint8Array(lastRow(grid) + 1);
  for (const { table } of tables) {
    for (const { row, kind } of table.rows) if (kind !== 'note') used[row] = 1;
  }
  const factors: FactorRow[] = [];
  for (const [row, contents] of grid.rows) {
    if (used[row] === 1) continue;
    contents.forEach((content, column) => {
      if (typeof content !== 'string') return;
      const noted = factorsInNote(content);
      noted.forEach((factor, index) => {
        factors.push(factorRow(grid, first, { row, column }, factor, index));
      });
    });
  }
  return factors;
}

function factorRow(
  grid: Grid,
  table: ReadTable,
  place: Place,
  { name, value, unitText }: NotedFactor,
  index: number,
): FactorRow {
  const at = cellRefAt(grid, place);
  const found = cellText(grid.rows.get(place.row)?.[place.column] ?? null);
  return {
    table,
    row: place.row,
    names: [{ text: name, witness: { at, found }, ownCell: null, carried: null }],
    inNote: index,
    source: null,
    value: factorInText({ at, found, value, unitText }),
  };
}
