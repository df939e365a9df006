import type { Finding, FindingCause, FindingKey } from '../core/study/finding';
import { fill } from './fill';
import type { Texts } from './zhCN';

/**
 * The sentence of a finding; where another finding explains it, that one is named behind it.
 * @param finding code and values
 * @param texts the language
 */
export function findingSentence(finding: Finding, texts: Texts): string {
  const { code, values, within } = finding;
  const sentence = texts.findings[sentenceKey(finding)];
  const needs = (name: string): boolean => sentence.includes(`{${name}}`);
  const parts = {
    ...(needs('sum') ? { sum: fill(texts.differences.sum, values) } : {}),
    ...(needs('causes') ? { causes: causesTold(finding, texts) } : {}),
  };
  const hint = within === undefined ? '' : withinHint(within, texts);
  const told = fill(sentence, { ...values, ...parts });
  return code === 'rounding-only' ? told : `${told}${hint}`;
}

function sentenceKey({ code, values }: Finding): keyof Texts['findings'] {
  if (code === 'factor-unit' && values['name'] === undefined) return 'factor-unit-no-gas';
  const isSeveral = code === 'value-conflict' && values['count'] !== 1;
  return isSeveral ? 'value-conflict-several' : code;
}

function causesTold({ code, explanations = [], values }: Finding, texts: Texts): string {
  const { differences } = texts;
  if (explanations.length === 0) {
    return code === 'value-conflict' ? differences.unknownRow : differences.unknown;
  }
  const told = explanations.map((causes) =>
    causes.map((cause) => causeTold(cause, texts)).join(differences.and),
  );
  const [only] = told;
  if (code !== 'not-distinctive') return told.join(differences.or);
  const isAlone = told.length === 1 && only !== undefined;
  if (isAlone) return fill(differences.byChance, { cause: only });
  const isMore = Number(values['count']) > told.length;
  return `${told.join(differences.or)}${isMore ? differences.more : ''}`;
}

function causeTold({ kind, values }: FindingCause, texts: Texts): string {
  return fill(texts.causes[kind], values);
}

function withinHint({ code, at }: FindingKey, texts: Texts): string {
  return fill(texts.differences.within, { code, at: `${at.sheet}!${at.cell}` });
}
