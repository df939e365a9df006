import { isProse } from '../../text/isProse';
import type { LedgerTable } from '../ledgerTable';

/** 5.1 kg, 0.42 kgCO2e: no number of a heading, and not 1.850, which may be a thousand. */
const POINT = /(?<![0-9.,])[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})(?= ?[a-z%µ°\u4E00-\u9FFF])/iu;
const COMMA =
  /(?<![0-9.,])(?:0,[0-9]+|[0-9]+,(?:[0-9]{1,2}|[0-9]{4,}))(?= ?[a-z%µ°\u4E00-\u9FFF])/iu;

/**
 * Whether the texts of a workbook write decimals with a point and none with a comma, in remarks as well:
 * EF 5.1 kgCO2e/kg.
 * @param tables of the workbook
 */
export function writesPoints(tables: readonly LedgerTable[]): boolean {
  let isPoint = false;
  for (const text of textsOf(tables)) {
    if (COMMA.test(text)) return false;
    isPoint ||= POINT.test(text);
  }
  return isPoint;
}

function* textsOf(tables: readonly LedgerTable[]): Iterable<string> {
  for (const grid of new Set(tables.map((table) => table.grid))) {
    for (const contents of grid.rows.values()) {
      yield* contents.filter(
        (content): content is string => typeof content === 'string' && !isProse(content),
      );
    }
  }
}
