import { otherBasis } from '../app/alternativesOf';
import type { Study } from '../app/calculateStudy';
import { gasResults } from '../core/gases/gasResults';
import type { GwpSet } from '../core/gases/gwpTable';
import type { ProductFootprint, StageResult } from '../core/study/footprint';
import { fill } from '../texts/fill';
import { findingSentence } from '../texts/findingSentence';
import { basisName } from '../texts/analysis/basisName';
import { gasName } from '../texts/gasName';
import { questionSentence } from '../texts/sentences';
import { textsFor } from '../texts/textsFor';
import type { Texts } from '../texts/zhCN';

/**
 * A study as lines for a person at a terminal.
 * @param study as calculated
 */
export function summaryLines(study: Study): readonly string[] {
  const texts = textsFor(study.language);
  const { footprint, findings, inventory } = study;
  const open = inventory.questions.filter(({ answer }) => answer === null);
  return [
    ...footprint.products.flatMap((product) => {
      const mark = product.complete ? '' : ` (${texts.cli.incomplete})`;
      return [
        product.product.name,
        ...product.stages.map((stage) => stageLine(stage, texts)),
        `  ${texts.cli.total}: ${figure(product.ledgerTotalKgCo2e, texts)}${mark}`,
        ...basisLines(study, product, texts),
        ...gasLines(product, footprint.method.gwp, texts),
        ...(product.product.declaredUnit.covered === 1
          ? []
          : [`  ${texts.cli.perUnit}: ${figure(product.totalKgCo2e, texts)}`]),
        '',
      ];
    }),
    ...findings.map(
      (finding) => `[${texts.severities[finding.severity]}] ${findingSentence(finding, texts)}`,
    ),
    ...(open.length === 0 ? [] : ['', fill(texts.cli.openQuestions, { count: open.length })]),
    ...open.map((question) => {
      const assumed = question.assumed ?? texts.states.missing;
      return `- ${question.id}: ${questionSentence(question, texts)} [${texts.cli.assumedAs}: ${assumed}]`;
    }),
  ];
}

function stageLine(
  { stage, ledgerKgCo2e, inBoundary, complete }: StageResult,
  texts: Texts,
): string {
  const marks = [
    ...(inBoundary ? [] : [` (${texts.states.outside})`]),
    ...(complete ? [] : [` (${texts.cli.incomplete})`]),
  ];
  return `  ${texts.stages[stage]}: ${figure(ledgerKgCo2e, texts)}${marks.join('')}`;
}

/** The total with electricity counted the other way, where that makes a difference. */
function basisLines(study: Study, { product }: ProductFootprint, texts: Texts): readonly string[] {
  const other = otherBasis(study, product);
  if (other === null) return [];
  const basis = basisName(other.key, texts);
  const mark = other.result.complete ? '' : ` (${texts.cli.incomplete})`;
  return [
    `  ${texts.cli.total} (${basis}): ${figure(other.result.ledgerTotalKgCo2e, texts)}${mark}`,
  ];
}

/** Below the total each gas of it and what stands apart, where factors tell them. */
function gasLines(product: ProductFootprint, set: GwpSet, texts: Texts): readonly string[] {
  const stages = product.stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : []));
  const amounts = gasResults(product, stages, set);
  const isTold = amounts.some(({ key }) => key !== 'CO2' && key !== 'CO2e');
  if (!isTold) return [];
  return amounts.map(
    ({ key, kgCo2e }) => `    ${gasName(key, set, texts)}: ${figure(kgCo2e, texts)}`,
  );
}

function figure(kgCo2e: number | null, texts: Texts): string {
  if (kgCo2e === null) return texts.states.missing;
  const formatted = kgCo2e.toLocaleString('en-US', {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
  return `${formatted} kgCO2e`;
}
