import { BLOCKED_CHECKS, type FactKey } from '../core/study/facts';
import type { Finding, FindingCause, FindingKey } from '../core/study/finding';
import { checksListed } from './facts/factWords';
import { fill } from './fill';
import { listTold, namesListed, placesListed, toldValues } from './listed';
import type { Texts } from './zhCN';
import { strung } from './strung';

/**
 * The sentence of a finding: of several cases it says how many and names the first few. Where another
 * finding explains it, that one's place stands behind it.
 * @param finding code, values and cells
 * @param texts the language
 */
export function findingSentence(finding: Finding, texts: Texts): string {
  const { within, items = [] } = finding;
  const sentence = texts.findings[sentenceKey(finding, texts)];
  const values = toldValues(finding.values, texts);
  const told = fill(sentence, {
    ...values,
    ...factWords(finding, texts),
    ...allocationWords(finding, texts),
    ...familyWords(finding, texts),
    ...classWords(finding, texts),
    ...unitWords(finding, texts),
    ...boundaryWords(finding, texts),
    ...recordWords(finding, texts),
    ...(needs(sentence, 'sum') && { sum: fill(texts.differences.sum, values) }),
    ...(needs(sentence, 'causes') && { causes: causesTold(finding, texts) }),
    ...(needs(sentence, 'items') && { items: namesListed(items, texts) }),
    ...(needs(sentence, 'places') && { places: placesListed(mainCells(finding), texts) }),
  });
  return within === undefined ? told : withHint(told, within, texts);
}

/** Facts and checks stand in findings by their keys. */
function factWords({ values }: Finding, texts: Texts): Readonly<Record<string, string>> {
  const key = values['fact'];
  if (key === undefined || !isFact(key, texts)) return {};
  const checks = String(values['checks'] ?? '').split(', ');
  const blocked = BLOCKED_CHECKS.filter((check) => checks.includes(check));
  return {
    fact: texts.facts.names[key],
    expected: texts.facts.expected[key],
    ...(blocked.length > 0 && { checks: checksListed(blocked, texts) }),
  };
}

/** So do the facts that a key lacks, and the way in which it divides. */
function allocationWords(
  { code, values }: Finding,
  texts: Texts,
): Readonly<Record<string, string>> {
  const { method, missing, products } = values;
  if (code === 'answer-unusable' && products !== undefined) {
    return {
      expected: fill(texts.allocation.expectedShares, { products: String(products) }),
    };
  }
  const methods: Readonly<Record<string, string>> = texts.allocation.methods;
  const told = method === undefined ? undefined : methods[String(method)];
  const way: Readonly<Record<string, string>> = told === undefined ? {} : { method: told };
  if (missing === undefined) return way;
  const names = String(missing)
    .split(' ')
    .map((key) => (isFact(key, texts) ? texts.facts.names[key] : key));
  return { ...way, fact: strung(names, texts.lists.between) };
}

/** And materials, series of electricity, and what siblings are. */
function familyWords({ values }: Finding, texts: Texts): Readonly<Record<string, string>> {
  const families: Readonly<Record<string, string>> = {
    ...texts.families,
    ...texts.powerSeries,
    ...texts.siblingKinds,
  };
  const told = (['family', 'owner', 'series', 'mixed', 'of'] as const).flatMap((name) => {
    const word = families[String(values[name] ?? '')];
    return word === undefined ? [] : [[name, word]];
  });
  return Object.fromEntries(told) as Readonly<Record<string, string>>;
}

/** And boundaries and stages. */
function boundaryWords({ code, values }: Finding, texts: Texts): Readonly<Record<string, string>> {
  if (code !== 'boundary-mismatch') return {};
  const told = (name: string, words: Readonly<Record<string, string>>): string => {
    const keys = String(values[name] ?? '').split(' ');
    const found = keys.flatMap((key) => words[key] ?? []);
    return found.length === 0 ? '' : strung(found, texts.lists.between);
  };
  return {
    named: told('boundaries', texts.boundaries),
    chosen: told('chosen', texts.boundaries),
    lacking: told('lacking', texts.stages),
    beyond: told('beyond', texts.stages),
  };
}

/** And what a record should hold. */
function recordWords(
  { code, values }: Finding,
  { record }: Texts,
): Readonly<Record<string, string>> {
  const expected: Readonly<Record<string, string>> = record.expected;
  const words = code === 'record-unreadable' ? expected[String(values['expected'])] : undefined;
  return words === undefined ? {} : { expected: words };
}

/** And what a thing is. */
function classWords(
  { code, values }: Finding,
  { factors }: Texts,
): Readonly<Record<string, string>> {
  const names: Readonly<Record<string, string>> = factors.classes;
  const name = code === 'missing-factor' ? names[String(values['class'])] : undefined;
  return name === undefined ? {} : { class: name };
}

/** And the units of all factors of a sheet; that of one factor is the ledger's text. */
function unitWords({ code, values }: Finding, texts: Texts): Readonly<Record<string, string>> {
  const { name, found } = values;
  return code === 'factor-unit' && name === undefined && found !== undefined
    ? { found: listTold(String(found), texts) }
    : {};
}

function isFact(key: string | number, { facts }: Texts): key is FactKey {
  return Object.hasOwn(facts.names, key);
}

function needs(sentence: string, name: string): boolean {
  return new RegExp(`\\{${name}[}|]`).test(sentence);
}

/** Without the cells that those of several cases rest on. */
function mainCells({ code, cells, values }: Finding): Finding['cells'] {
  const isOfParts = values['parts'] !== undefined || values['factors'] !== undefined;
  const hasOthers = code === 'formula-skips-text' || (code === 'value-conflict' && isOfParts);
  return hasOthers ? cells.slice(0, Number(values['cases'] ?? 1)) : cells;
}

function sentenceKey(finding: Finding, texts: Texts): keyof Texts['findings'] {
  const key = variantKey(finding);
  const several = `${key}-several`;
  const isSeveral = Number(finding.values['cases'] ?? 1) > 1 && hasSentence(several, texts);
  return isSeveral ? several : key;
}

function hasSentence(key: string, { findings }: Texts): key is keyof Texts['findings'] {
  return Object.hasOwn(findings, key);
}

function variantKey({ code, values }: Finding): keyof Texts['findings'] {
  const has = (name: string): boolean => values[name] !== undefined;
  if (code === 'missing-factor' && has('class')) return 'missing-factor-class';
  // Of an amount and its factor, of a factor alone, of all factors of a sheet.
  if (code === 'factor-unit' && has('product')) return 'factor-unit-mismatch';
  if (code === 'factor-unit' && !has('name')) return 'factor-unit-no-gas';
  if (code === 'factor-incoherent' && has('kinds')) return 'factor-incoherent-shared';
  if (code === 'factor-incoherent' && has('owner')) return 'factor-incoherent-borrowed';
  if (code === 'electricity-series' && has('mixed')) return 'electricity-series-mixed';
  if (code === 'future-year' && has('factors')) return 'future-year-factor';
  if (code === 'factor-year' && has('factors')) return 'factor-year-later';
  if (code === 'factor-implausible' && has('expected') && !has('family')) {
    return 'factor-implausible-freight';
  }
  if (code === 'factor-implausible' && has('zero')) return 'factor-implausible-zero';
  if (code === 'factor-implausible' && !has('family')) return 'factor-implausible-negative';
  if (code === 'outlier' && has('fits')) return 'outlier-sibling';
  if (code === 'outlier' && has('used')) return 'outlier-carried';
  if (code === 'percent-out-of-range' && has('header')) return 'percent-out-of-range-unread';
  if (code === 'negative-amount' && has('found')) return 'negative-amount-freight';
  if (code === 'missing-period' && has('months')) return 'missing-period-rows';
  if (code === 'missing-period' && !has('name')) return 'missing-period-columns';
  if (code === 'allocation-needed' && has('missing')) return 'allocation-needed-key';
  if (code === 'allocation-needed' && has('units')) return 'allocation-needed-units';
  if (code === 'allocation-needed' && has('idle')) return 'allocation-needed-idle';
  if (code === 'own-generation-doubtful' && !has('computed'))
    return 'own-generation-doubtful-unlike';
  if (code === 'answer-unusable' && has('products')) return 'answer-unusable-shares';
  if (code === 'answer-unusable' && has('fact')) return 'answer-unusable-fact';
  if (code === 'answer-unusable' && !has('expected')) return 'answer-unusable-number';
  if (code === 'value-conflict' && has('factors')) return 'value-conflict-product';
  if (code === 'value-conflict' && has('parts')) return 'value-conflict-parts';
  const isSeveral = code === 'value-conflict' && Number(values['count']) > 1;
  return isSeveral ? 'value-conflict-several' : code;
}

function causesTold({ code, explanations = [], values }: Finding, texts: Texts): string {
  const { differences } = texts;
  if (explanations.length === 0) {
    return code === 'value-conflict' ? differences.unknownRow : differences.unknown;
  }
  const told = explanations.map((causes) =>
    strung(
      causes.map((cause) => causeTold(cause, texts)),
      differences.and,
    ),
  );
  const all = strung(told, differences.or);
  if (code !== 'not-distinctive') return all;
  if (told.length === 1) return fill(differences.byChance, { cause: all });
  return Number(values['count']) > told.length ? fill(differences.more, { one: all }) : all;
}

function causeTold({ kind, values }: FindingCause, texts: Texts): string {
  const { name, at } = values;
  const told = toldValues(values, texts);
  // Where it is about several cells the name is all of theirs.
  const isSeveral = String(at).includes(', ') && name !== undefined;
  const names = isSeveral ? { name: listTold(String(name), texts) } : {};
  return fill(texts.causes[kind], { ...told, ...names });
}

function withHint(sentence: string, { at }: FindingKey, texts: Texts): string {
  return fill(texts.differences.within, { sentence, at: `${at.sheet}!${at.cell}` });
}
