import type { Finding, FindingCause, FindingKey } from '../core/study/finding';
import { fill } from './fill';
import type { Texts } from './zhCN';

/**
 * The sentence of a finding; where another finding explains it, that one is named behind it.
 * @param finding code and values
 * @param texts the language
 */
export function findingSentence(finding: Finding, texts: Texts): string {
  const { values, within } = finding;
  const sentence = texts.findings[sentenceKey(finding)];
  const needs = (name: string): boolean => sentence.includes(`{${name}}`);
  const parts = {
    ...(needs('sum') ? { sum: fill(texts.differences.sum, values) } : {}),
    ...(needs('causes') ? { causes: causesTold(finding, texts) } : {}),
  };
  const told = fill(sentence, { ...values, ...parts });
  return within === undefined ? told : withHint(told, within, texts);
}

function sentenceKey({ code, values }: Finding): keyof Texts['findings'] {
  if (code === 'factor-unit' && values['name'] === undefined) return 'factor-unit-no-gas';
  if (code === 'missing-period' && values['months'] !== undefined) return 'missing-period-rows';
  if (code === 'missing-period' && values['name'] === undefined) return 'missing-period-columns';
  if (code === 'value-conflict' && values['factors'] !== undefined) return 'value-conflict-product';
  if (code === 'value-conflict' && values['parts'] !== undefined) return 'value-conflict-parts';
  const isSeveral = code === 'value-conflict' && Number(values['count']) > 1;
  return isSeveral ? 'value-conflict-several' : code;
}

function causesTold({ code, explanations = [], values }: Finding, texts: Texts): string {
  const { differences } = texts;
  if (explanations.length === 0) {
    return code === 'value-conflict' ? differences.unknownRow : differences.unknown;
  }
  const told = explanations.map((causes) =>
    joined(
      causes.map((cause) => causeTold(cause, texts)),
      differences.and,
    ),
  );
  const all = joined(told, differences.or);
  if (code !== 'not-distinctive') return all;
  if (told.length === 1) return fill(differences.byChance, { cause: all });
  return Number(values['count']) > told.length ? fill(differences.more, { one: all }) : all;
}

function joined(texts: readonly string[], between: string): string {
  return texts.reduce((one, other) => fill(between, { one, other }));
}

function causeTold({ kind, values }: FindingCause, texts: Texts): string {
  return fill(texts.causes[kind], values);
}

function withHint(sentence: string, { code, at }: FindingKey, texts: Texts): string {
  return fill(texts.differences.within, { sentence, code, at: `${at.sheet}!${at.cell}` });
}
