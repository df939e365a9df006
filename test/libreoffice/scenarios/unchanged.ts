import type { Language } from '../../../src/texts/language';
import { textsFor } from '../../../src/texts/textsFor';
import type { SheetKey } from '../../../src/workbook/plan';
import type { CellContent, Grid } from '../../../src/workbook/grid';
import { parseCellAddress } from '../../../src/workbook/address';
import { contentAt } from '../../../src/workbook/grid';
import { withoutCachedValues, withWrongCachedValues } from '../cachedValues';
import { calculatedIn, sheetOf } from '../calculated';
import { agrees, holds, shown, type Check } from '../check';
import { everythingIsFresh, namedFiguresAre, totalsAre } from '../claims';
import { ENERGY, FACTORS, HOIST, MATERIALS, MILL, type Sample } from '../sample';
import type { Scenario } from '../scenario';

/**
 * Nothing is changed: LibreOffice comes to the very values that we wrote.
 * @param id of the file, and how it is called in the checks' names
 * @param result as the product wrote it
 * @param language of its sheets
 * @param sample the expected totals
 */
export async function unchanged(
  id: string,
  result: Uint8Array,
  language: Language,
  sample: Sample,
): Promise<Scenario> {
  const before = await calculatedIn(result, language);
  const sheets = [MATERIALS, ENERGY, FACTORS, ...OURS.map((key) => textsFor(language).sheets[key])];
  return {
    id,
    language,
    file: withoutCachedValues(result),
    check: (after) => [
      holds(
        `${id}: every sheet once`,
        after.sheetNames.join() === sheets.join() ? [] : [`found ${after.sheetNames.join(', ')}`],
      ),
      ...OURS.map((key) => sameValues(id, sheetOf(before, key), sheetOf(after, key))),
      namedFiguresAre(`${id}: figures of the hoist as derived by hand`, after, HOIST, sample.hoist),
      namedFiguresAre(`${id}: figures of the mill as derived by hand`, after, MILL, sample.mill),
      everythingIsFresh(`${id}: every row is fresh`, after),
    ],
  };
}

/** Our sheets in a result of the sample, in their order. */
const OURS: readonly SheetKey[] = [
  'settings',
  'activity',
  'factors',
  'rawMaterial',
  'transport',
  'production',
  'summary',
  'analysis',
  'checks',
];

/** LibreOffice takes no value from the file: wrong ones do not show. */
export function wrongCache(result: Uint8Array, sample: Sample): Scenario {
  return {
    id: 'wrong-cache',
    file: withWrongCachedValues(result, 999),
    check: (after) => [
      totalsAre('wrong values in the file are calculated anew', after, {
        hoist: sample.hoist.total,
        mill: sample.mill.total,
      }),
    ],
  };
}

function sameValues(id: string, before: Grid, after: Grid): Check {
  const formulas = [...before.formulas.keys()];
  const problems = formulas.flatMap((address) => {
    const place = parseCellAddress(address);
    if (place === null) return [`${address} is no cell`];
    if (!after.formulas.has(address)) return [`${address} is no formula any more`];
    const [written, found] = [contentAt(before, place), contentAt(after, place)];
    return isSame(written, found)
      ? []
      : [`${address}: written ${shown(written)}, recalculated ${shown(found)}`];
  });
  const errors = [...after.rows.values()].flat().filter(isError);
  return holds(
    `${id}: ${before.sheet}, ${String(formulas.length)} formulas, same values, no errors`,
    [
      ...(formulas.length === 0 ? ['no formulas'] : []),
      ...problems,
      ...errors.map((error) => `shows ${shown(error)}`),
    ],
  );
}

function isSame(written: CellContent, found: CellContent): boolean {
  if (isError(written)) return false;
  if (typeof written === 'number') return typeof found === 'number' && agrees(written, found);
  return written === found;
}

function isError(content: CellContent): boolean {
  return typeof content === 'object' && content !== null && 'error' in content;
}
