import {
  MONEY_ENDINGS,
  MONEY_MULTIPLIERS,
  MONEY_WORDS,
  NO_MONEY_ENDINGS,
} from '../language/bystanderWords';
import { CURRENCY_WORDS } from '../language/factWords';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';

/** 块 counts pieces far more often than it names money. */
const PIECES = '块';

const CURRENCY = CURRENCY_WORDS.map(([word]) => word)
  .filter((word) => word !== PIECES)
  .map((word) => word.replace(/[$]/g, '\\$&'))
  .join('|');

const UNIT_OF_MONEY = new RegExp(
  `^(?:单位[:：]? ?)?(?:${MONEY_MULTIPLIERS.join('|')})? ?(?:${CURRENCY})(?: ?(?:/|per ).*)?$`,
);
const BRACKETED = /^(.*?) ?[([【]([^()[\]【】]*)[)\]】]$/;

/**
 * Whether a header says that its figures are money: 金额, 单价(元/kg), 电费, Amount ($), Unit cost.
 * @param header with its unit
 */
export const isMoney = remembering((header: string): boolean => {
  if (isProse(header)) return false;
  const whole = foldWord(header);
  const [, label = whole, unit = ''] = BRACKETED.exec(whole) ?? [];
  if (UNIT_OF_MONEY.test(unit) || UNIT_OF_MONEY.test(lastWord(label))) return true;
  const words = ` ${label.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const isNamed = MONEY_WORDS.some((word) =>
    HAN.test(word) ? label.includes(word) : words.includes(` ${word} `),
  );
  if (isNamed) return true;
  const ends = (endings: readonly string[]): boolean => endings.some((end) => label.endsWith(end));
  return ends(MONEY_ENDINGS) && !ends(NO_MONEY_ENDINGS);
});

const HAN = /\p{Script=Han}/u;

/** Amount USD, 合计 万元: a unit without brackets. */
function lastWord(label: string): string {
  return label.split(/[\s,，/]/).at(-1) ?? '';
}
