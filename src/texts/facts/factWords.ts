import type {
  BlockedCheck,
  ByProduct,
  CutOffRule,
  Fact,
  FactEntry,
  FactValues,
} from '../../core/study/facts';
import { fill } from '../fill';
import type { Texts } from '../zhCN';
import { strung } from '../strung';

/**
 * What a fact is called, with its product where it has one.
 * @param entry a fact, known or not
 * @param texts the language
 */
export function factName({ key, product }: FactEntry, { facts }: Texts): string {
  const name = facts.names[key];
  return product === null ? name : fill(facts.named, { name, product });
}

/**
 * Checks in one line.
 * @param checks their keys
 * @param texts the language
 */
export function checksListed(
  checks: readonly BlockedCheck[],
  { facts, lists }: Pick<Texts, 'facts' | 'lists'>,
): string {
  return strung(
    checks.map((check) => facts.checks[check]),
    lists.between,
  );
}

/**
 * What a fact was understood as: amounts with their units, a rule in words.
 * @param fact as read
 * @param texts the language
 */
export function factValue({ value }: Pick<Fact, 'value'>, texts: Texts): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return byProducts(value, texts);
  if ('name' in value) return value.name ?? texts.facts.none;
  if ('eachPercent' in value) return rule(value, texts);
  const unit = 'currency' in value ? value.currency : value.unit;
  return amountText(value.amount, unit);
}

type Value = FactValues[keyof FactValues];

function isList(value: Value): value is readonly ByProduct[] {
  return Array.isArray(value);
}

function amountText(amount: number, unit: string | null): string {
  const number = String(Number(amount.toPrecision(12)));
  return unit === null ? number : `${number} ${unit}`;
}

function byProducts(list: readonly ByProduct[], { facts, lists }: Texts): string {
  if (list.length === 0) return facts.none;
  return strung(
    list.map(({ name, quantity }) => `${name} ${amountText(quantity.amount, quantity.unit)}`),
    lists.between,
  );
}

function rule(
  { eachPercent: each, togetherPercent: together, basis }: CutOffRule,
  { facts }: Texts,
): string {
  if (each === 0 && together === 0) return facts.none;
  if (together === null) return fill(facts.cutOff[`${basis}Each`], { each });
  return fill(facts.cutOff[basis], { each, together });
}
