import type { Witness } from '../../../core/study/evidence';
import { LEG_NUMBERS, LEG_WORDS } from '../../language/legWords';
import { MODE_WORDS } from '../../language/modeWords';
import { LEG_COLUMN_WORDS } from '../../language/pairingWords';
import { labelWitnesses } from '../../rows/labels/readLabel';
import { foldWord } from '../../text/fold';
import { saidOf, type SheetRow } from './sheetRows';

/** What makes freight rows of one name legs of one journey, and the cells that say so. */
export interface LegsTold {
  /** `numbers`: 一程 and 二程, which say so themselves; `modes`: each of another mode of transport. */
  readonly by: 'numbers' | 'modes';
  readonly witnesses: readonly Witness[];
}

/**
 * Whether freight rows say that they are legs of one journey; their order proves nothing.
 * @param deliveries rows of one table, at least two
 * @returns null where nothing says so
 */
export function legsTold(deliveries: readonly SheetRow[]): LegsTold | null {
  const [first] = deliveries;
  for (const position of first?.table.table.columns.keys() ?? []) {
    const witnesses = numberedIn(deliveries, position);
    if (witnesses !== null) return { by: 'numbers', witnesses };
  }
  return byModes(deliveries);
}

/** Each delivery is another leg by its number: 一程, leg 2, or 1 and 2 under 航段. */
function numberedIn(deliveries: readonly SheetRow[], position: number): readonly Witness[] | null {
  const numbers = new Set<string>();
  const witnesses: Witness[] = [];
  for (const row of deliveries) {
    // Tables of one form have the same columns.
    const column = row.table.table.columns[position];
    if (column === undefined || column.role === 'distance' || column.role === 'amount') return null;
    const said = saidOf(row, column);
    const isNumbered = LEG_COLUMN_WORDS.has(foldWord(column.label));
    const number = said === null ? null : legNumber(said.key, isNumbered);
    if (said === null || number === null || numbers.has(number)) return null;
    numbers.add(number);
    witnesses.push(...said.witnesses);
  }
  return witnesses;
}

const NUMBERS = LEG_NUMBERS.join('|');
const WORDS = LEG_WORDS.join('|');
const NUMBERED = new RegExp(`第?(${NUMBERS}) ?(?:${WORDS})|(?:${WORDS}) ?(${NUMBERS})`, 'iu');
const BARE = new RegExp(`^第?(${NUMBERS})$`, 'iu');
/** 一 and 1 are one number, and so are 首 and 前. */
const SAME: Readonly<Record<string, string>> = {
  一: '1',
  首: '1',
  前: '1',
  first: '1',
  '1st': '1',
  二: '2',
  second: '2',
  '2nd': '2',
  三: '3',
  third: '3',
  '3rd': '3',
  四: '4',
  五: '5',
  后: '末',
};

function legNumber(text: string, isNumbered: boolean): string | null {
  const match = NUMBERED.exec(text) ?? (isNumbered ? BARE.exec(text) : null);
  const number = match?.[1] ?? match?.[2] ?? null;
  return number === null ? null : (SAME[number.toLowerCase()] ?? number);
}

/**
 * Each by another mode. The road may come twice, before and behind the others; of two modes that both
 * come twice the rows may be two journeys.
 */
function byModes(deliveries: readonly SheetRow[]): LegsTold | null {
  const kinds: string[] = [];
  const witnesses: Witness[] = [];
  for (const { entries } of deliveries) {
    const [{ mode }, ...others] = entries;
    if (mode === null || others.length > 0) return null;
    kinds.push(modeKind(mode.text));
    witnesses.push(...labelWitnesses(mode));
  }
  const distinct = [...new Set(kinds)];
  const isTold = distinct.every((kind) => {
    const { length } = kinds.filter((other) => other === kind);
    return length === 1 || (kind === 'road' && length === 2);
  });
  return isTold && distinct.length > 1 ? { by: 'modes', witnesses } : null;
}

/** 公路运输 and 汽运 are one kind; 重型柴油货车 and 轻型汽油货车 are, too. */
function modeKind(text: string): string {
  const word = foldWord(text);
  const [kind] = Object.entries(MODE_WORDS).filter(([, words]) =>
    words.some((each) => word.includes(each)),
  );
  return kind?.[0] ?? word;
}
