import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import type { ActivityRow, AmountReading } from '../ledger';
import { foldWord } from '../text/fold';
import { isSizeOfProduct } from '../values/productSize';
import { parseUnit } from '../values/parseUnit';
import type { FigureReading } from './readFigure';

/** What goods are measured in. */
const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>(['mass', 'volume', 'gasVolume']);
/** Goods are named in two letters at least. */
const LEAST_LETTERS = 2;

/**
 * Takes the goods off the unit of an amount: 万吨熟料 is 万吨, "t clinker" is t. Only where the row's name or
 * the unit of its factor has the same word, so that it is what the row is about: t标煤 of 原煤 stays as it is.
 * @param row as read
 * @returns the row itself where its units name no goods
 */
export function withoutGoods(row: ActivityRow): ActivityRow {
  const { amount } = row;
  if (amount?.multiplied !== null) return row;
  const factor = row.factor?.value.kind === 'figure' ? row.factor.value.figure.unitText : null;
  const said = [row.name.text, factor ?? ''].map(foldWord);
  const bare = (reading: FigureReading): FigureReading => bareReading(reading, said);
  const [first, ...others] = amount.parts;
  const parts: AmountReading['parts'] = [bare(first), ...others.map(bare)];
  const isSame = parts.every((part, at) => part === amount.parts[at]);
  return isSame ? row : { ...row, amount: { ...amount, parts } };
}

function bareReading(reading: FigureReading, said: readonly string[]): FigureReading {
  if (reading.kind !== 'figure') return reading;
  const { unitText } = reading.figure;
  const bare = unitText === null ? null : unitOfGoods(unitText, said);
  return bare === null
    ? reading
    : { kind: 'figure', figure: { ...reading.figure, unitText: bare } };
}

/** The longest beginning that is a unit, before the name of what the row is about. */
function unitOfGoods(text: string, said: readonly string[]): string | null {
  const word = foldWord(text);
  if (parseUnit(text).length > 0 || /[/()]| per /u.test(word) || isSizeOfProduct(word)) return null;
  for (let end = word.length - LEAST_LETTERS; end > 0; end -= 1) {
    const goods = word.slice(end).replace(/^ ?(?:of )?/u, '');
    const unit = text.normalize('NFKC').trim().slice(0, end).trim();
    const isWord = /^\p{Script=Han}{2,}$/u.test(goods) || isEnglish(word, end, goods);
    const meant = isWord ? parseUnit(unit) : [];
    if (meant.length === 0) continue;
    const isMeasured = meant.every((one) => MEASURED.has(dimensionOf(one.unit)));
    return isMeasured && said.some((one) => one.includes(goods)) ? unit : null;
  }
  return null;
}

/** t clinker: a word of its own. */
function isEnglish(word: string, end: number, goods: string): boolean {
  return word[end] === ' ' && /^[a-z][a-z -]{2,}$/u.test(goods);
}
