import type { ActivityRow } from '../../ledger';
import { fold, foldWord } from '../../text/fold';
import { nameKey } from '../../text/nameKey';

type RowsByKey = ReadonlyMap<string, readonly ActivityRow[]>;

/**
 * The goods of deliveries that name them otherwise than the list of materials does, where it is sure which are
 * meant: one of the two names is the other with something in brackets, a size or an abbreviation behind it (聚酯
 * and 聚酯(PET), "Steel sheet" and "Steel sheet 1.2 mm"), and no other name of either list comes into question.
 * @param journeys deliveries by product and name
 * @param amounts materials by product and name
 * @returns the key of the materials by that of their delivery
 */
export function sameGoods(journeys: RowsByKey, amounts: RowsByKey): ReadonlyMap<string, string> {
  const [lone, free] = [without(journeys, amounts), without(amounts, journeys)];
  if (lone.length === 0 || free.length === 0) return new Map();
  const pairs = [...pairsOf(lone, free), ...pairsOf(free, lone).map(([good, own]) => [own, good])];
  const [byJourney, byGood] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const [journey = '', good = ''] of pairs) {
    byJourney.set(journey, (byJourney.get(journey) ?? new Set()).add(good));
    byGood.set(good, (byGood.get(good) ?? new Set()).add(journey));
  }
  return new Map(
    [...byJourney].flatMap(([journey, [good = '', ...others]]) =>
      others.length === 0 && byGood.get(good)?.size === 1 ? [[journey, good] as const] : [],
    ),
  );
}

type Entry = readonly [key: string, rows: readonly ActivityRow[]];

function without(rows: RowsByKey, others: RowsByKey): readonly Entry[] {
  return [...rows].filter(([key]) => !others.has(key));
}

/** Keys of plain names with those of the longer names that mean the same. */
function pairsOf(plain: readonly Entry[], longer: readonly Entry[]): readonly [string, string][] {
  const known = new Set(plain.map(([key]) => key));
  return longer.flatMap(([key, [row]]) => {
    const product = key.slice(0, key.indexOf('\n'));
    const names = row === undefined ? [] : shortNames(row.name.text);
    const keys = new Set(names.map((name) => `${product}\n${nameKey(name)}`));
    return [...keys].flatMap((short): [string, string][] =>
      short !== key && known.has(short) ? [[short, key]] : [],
    );
  });
}

const BRACKETED = /^(.+?) ?\(([^()]+)\)$/;
const ABBREVIATION = /^[A-Z][A-Z0-9/-]{1,6}$/;
/** A size behind a name: 1.2mm, 20×30 cm, 80 g/m2. */
const SIZE =
  /[ ,;-]*(?:[φØø]? ?\d+(?:\.\d+)?(?: ?[x×*] ?\d+(?:\.\d+)?)* ?(?:mm|cm|μm|um|mic|g\/m2|g\/m²|gsm|毫米|厘米|克\/平方米))$/u;

/** The names that a name goes by without what only describes it. */
function shortNames(name: string): readonly string[] {
  const text = fold(name);
  const [, head, inside] = BRACKETED.exec(text) ?? [];
  const sized = foldWord(name).replace(SIZE, '').trim();
  if (head === undefined || inside === undefined) return sized === '' ? [] : [sized];
  const isShort = ABBREVIATION.test(head) || ABBREVIATION.test(inside);
  return isShort ? [head, inside, sized] : [head, sized];
}
