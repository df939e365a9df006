import { commonStart } from '../../text/commonStart';
import {
  CARRYING_NAMES,
  NO_MODELS,
  PART_HEADERS,
  REPEAT_HEADERS,
  SERIES,
  SIZE_SETS,
  VARIANT_TITLES,
  VARIANT_WORDS,
} from '../../language/variantWords';
import { foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';
import { classifyContent } from '../../values/classifyContent';

/** What headers side by side, none of which is a word of figures, are names of. */
export type VariantKind = 'products' | 'parts' | 'repeats';

/**
 * What headers side by side name: products where they are plainly of one kind (A, B; 型号一, 型号二; 60 kW,
 * 75 kW; XK-200, YB2-35; S, M, L), parts of one whole (一车间, 二车间) or one thing several times (供应商A,
 * 供应商B).
 * @param headers without their units, at least two
 * @returns null where they do not say
 */
export function variantKind(headers: readonly string[]): VariantKind | null {
  const labels = headers.map(foldWord);
  const areAll = (patterns: readonly RegExp[]): boolean =>
    labels.every((label) => patterns.some((pattern) => pattern.test(label)));
  if (areAll(PART_HEADERS)) return 'parts';
  if (labels.some((label) => REPEAT_HEADERS.some((pattern) => pattern.test(label))))
    return 'repeats';
  if (labels.every((label) => CARRYING_NAMES.test(label) && LOAD.test(label))) return null;
  const isTold =
    areOfOneKind(labels) || areLettered(labels) || areModels(labels) || areSizes(labels);
  return isTold ? 'products' : null;
}

/**
 * Whether a title says that the columns of its table are products: 各产品用料表, Materials by product.
 * @param title as found
 */
export function isVariantTitle(title: string): boolean {
  return !isProse(title) && VARIANT_TITLES.some((pattern) => pattern.test(foldWord(title)));
}

/** A, B; 甲, 乙; 一, 十二; 1#, 2#; III. */
const SERIES_NAME = new RegExp(
  `^(?:[a-z]|${SERIES.map((characters) => `[${characters}]{1,2}`).join('|')}|[0-9]{1,3}#?|[ivx]{1,4})$`,
);

/** A, B, C; 型号一, 型号二; or one stem that ends or begins in names of a series: 泵A, 泵B. */
function areOfOneKind(labels: readonly string[]): boolean {
  if (labels.every((label) => SERIES_NAME.test(label))) return true;
  if (labels.every((label) => VARIANT_WORDS.some((word) => isWithWord(label, word)))) return true;
  const prefix = commonStart(labels.map((label) => [...label]));
  const suffix = commonStart(labels.map((label) => [...label].reverse()));
  return [
    { length: prefix, rest: labels.map((label) => label.slice(prefix)) },
    {
      length: suffix,
      rest: labels.map((label) => label.slice(0, label.length - suffix)),
    },
  ].some(({ length, rest }) => length > 0 && rest.every((part) => isOfSeries(trimmed(part))));
}

/** 2 of 泵2; 2.5 of H07V-K 1x2.5, behind what all have in common. */
function isOfSeries(part: string): boolean {
  return SERIES_NAME.test(part) || CROSS_SECTION.test(part);
}

const CROSS_SECTION = /^[0-9]{1,3}(?:[x×*][0-9]{1,3})?(?:\.[0-9]{1,2})?$/;

/** 跑鞋A, 跑鞋B, 登山鞋C: names of their own, whose last letters count them. */
function areLettered(labels: readonly string[]): boolean {
  return LETTERS.some((letters) =>
    labels.every((label, at) => {
      const letter = [...label].at(-1) ?? '';
      const name = trimmed(label.slice(0, -1));
      const isWord =
        letter !== '' && (/\p{Script=Han}$/u.test(name) || /[^a-z]$/.test(label.slice(0, -1)));
      return isWord && name !== '' && letter === letters[at];
    }),
  );
}

const LETTERS: readonly string[] = ['abcdefghij', SERIES[0] ?? ''];

/** Letters and then a number, and no letter alone: Q1 and A1 may be a quarter and a stage. */
const MODEL = /^(?:[a-z]{2,6}[-_ ]?[0-9]|[a-z][-_ ]?[0-9]{2,})[a-z0-9./×*_ -]*$/u;

function areModels(labels: readonly string[]): boolean {
  return labels.every((label) => MODEL.test(label) && !NO_MODELS.test(label));
}

/** 500ml, 1L, 5L; S, M, L. */
function areSizes(labels: readonly string[]): boolean {
  if (SIZE_SETS.some((set) => labels.every((label) => set.includes(label)))) return true;
  const kinds = new Set(labels.map(measureOf));
  if (kinds.size === 1 && !kinds.has(null)) return true;
  return areNamedSizes(labels);
}

/** 0.5 L still, 1.5 L sparkling: a size of a package or a machine, and words that say which. */
function areNamedSizes(labels: readonly string[]): boolean {
  const isCarrying = labels.some((label) => CARRYING_NAMES.test(label));
  if (isCarrying || new Set(labels).size < labels.length) return false;
  return [SIZE_FIRST, SIZE_LAST].some((pattern) => {
    const kinds = new Set(
      labels.map((label) => {
        const size = pattern.exec(label)?.groups?.['size'];
        return size === undefined ? null : measureOf(size);
      }),
    );
    const [kind] = kinds;
    return kinds.size === 1 && SIZES_OF_PRODUCTS.has(kind ?? '');
  });
}

/** Truck 26 t, 40吨货车. */
const LOAD = /[0-9] ?(?:t|to|tons?|tonnes?|kg|吨)(?![a-z])/u;

const SIZE_FIRST =
  /^(?<size>[0-9][0-9.]* ?(?:[a-zμ]{1,3}|毫升|升|千克|公斤|克|斤))(?:[^a-z0-9].*)?$/u;
const SIZE_LAST = /^[^0-9]*?(?<size>[0-9][0-9.]* ?(?:[a-zμ]{1,3}|毫升|升|千克|公斤|克|斤))$/u;
/** Hours and kilometres are what a thing is used for. */
const SIZES_OF_PRODUCTS: ReadonlySet<string> = new Set(['volume', 'mass']);

function measureOf(label: string): string | null {
  const content = classifyContent(label);
  return content.kind === 'quantity' ? content.dimension : null;
}

function isWithWord(label: string, word: string): boolean {
  if (label === word) return false;
  if (/^[ -~]+$/.test(word)) return label.startsWith(`${word} `) || label.endsWith(` ${word}`);
  return label.startsWith(word) || label.endsWith(word);
}

function trimmed(part: string): string {
  return part.replace(/^[\s\-_·#.]+|[\s\-_·.]+$/g, '');
}
