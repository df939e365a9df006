import type { ChoiceEffect } from '../core/analysis/choiceEffect';
import type { CellRef } from '../core/cellRef';
import { groupedBy } from '../core/groupedBy';
import type { GwpSet } from '../core/gases/gwpTable';
import { freightOf } from '../core/quantities/freightOf';
import type { Measure } from '../core/study/activity';
import { BOUNDARIES } from '../core/study/boundary';
import type { Finding, FindingKey } from '../core/study/finding';
import type { Item, ProductFootprint } from '../core/study/footprint';
import type { Question } from '../core/study/question';
import { measuresOf } from '../core/study/measuresOf';
import { allTerms } from '../core/study/withLoss';
import { STAGES, type Stage } from '../core/study/stage';
import { findingSentence } from '../texts/findingSentence';
import { lackTold } from '../texts/allocation/lackTold';
import { factorName } from '../texts/factors/factorName';
import { factorSource } from '../texts/factors/factorSource';
import { optionLabel, questionSentence } from '../texts/sentences';
import { textsFor } from '../texts/textsFor';
import type { Texts } from '../texts/zhCN';
import { analysisJson, leftOutJson as notCountedJson } from './analysisJson';
import { qualityOfItems } from './qualityOfItems';
import { alternativesOf } from './alternativesOf';
import type { Study } from './calculateStudy';
import { choiceEffects } from './choiceEffects';
import { offerJson, originJson } from './offerJson';
import { sinceReportJson } from './sinceReportJson';
import { supplierJson } from './supplierJson';
import { factsJson } from './factsJson';
import { allocationJson, apartJson } from './allocationJson';
import { factorGasJson, gasesJson, itemGasesJson, type GasesJson } from './gasesJson';
import { optionEffects, type OptionEffect, type OptionEffects } from './optionEffects';

/**
 * A study as the JSON document of the command line, version 1.
 * @param study as calculated
 */
export function studyJson(study: Study): unknown {
  const { inventory, footprint, findings } = study;
  const texts = textsFor(study.language);
  const cellName = cellNames(study);
  const effects = optionEffects(study);
  const choices = groupedBy(choiceEffects(study), ({ product }) => product);
  const { gwp, boundary } = footprint.method;
  const found = STAGES.filter((stage) =>
    footprint.products.some((product) => product.stages.some((entry) => entry.stage === stage)),
  );
  const summed: readonly string[] = BOUNDARIES[boundary];
  return {
    version: 1,
    method: { gwp, boundary, stages: found.filter((stage) => summed.includes(stage)) },
    sheets: inventory.sheets.map(({ file, sheet, role }) => ({ file, name: sheet, role })),
    facts: factsJson(study, texts),
    columns: study.columns.map(({ id, at, header, role, basis }) => ({
      id,
      ...at,
      header,
      role,
      basis,
    })),
    products: footprint.products.map((result) =>
      productJson(study, result, choices.get(result.product.name) ?? [], texts),
    ),
    unassigned: footprint.unassigned.map(apartJson),
    sharedLeftOut: footprint.leftOut.map((apart) => ({
      ...apartJson(apart),
      reason: apart.row.reason,
    })),
    notCounted: notCountedJson(study),
    ...sinceReportJson(study),
    findings: findings.map((finding) => findingJson(finding, texts, cellName)),
    questions: inventory.questions.map((question) => ({
      ...questionJson(question, texts, effects),
      cells: cellsOf(question).map(cellName),
    })),
    openQuestions: inventory.questions.filter(({ answer }) => answer === null).length,
  };
}

function productJson(
  study: Study,
  result: ProductFootprint,
  choices: readonly ChoiceEffect[],
  texts: Texts,
): unknown {
  const set = study.footprint.method.gwp;
  const qualityOf = qualityOfItems(study, result);
  const { product, stages, items, totalKgCo2e, ledgerTotalKgCo2e, complete } = result;
  const { covered, unit, source } = product.declaredUnit;
  const summed = stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : []));
  return {
    name: product.name,
    nameSource: product.nameSource,
    declaredUnit: { amount: 1, unit, source },
    covered,
    period: product.period,
    stages: stagesJson(result, set),
    totalKgCo2e,
    ...toldGases(result, summed, set),
    ledgerTotalKgCo2e,
    complete,
    items: items.map((item) => ({
      ...itemJson(item, covered, set, texts),
      dataQuality: qualityOf(item),
    })),
    ...analysisJson(study, result, choices, texts),
    leftOut: leftOutJson(stages),
    alternatives: alternativesOf(study, product).map(({ key, result: other }) => ({
      key,
      period: other.product.period,
      stages: stagesJson(other, set),
      totalKgCo2e: other.totalKgCo2e,
      complete: other.complete,
    })),
  };
}

/** Only where a factor tells any gas. */
function toldGases(
  product: ProductFootprint,
  stages: readonly Stage[],
  set: GwpSet,
): { readonly gases?: GasesJson } {
  const { gases } = gasesJson(product, stages, set);
  return Object.keys(gases).length === 0 ? {} : { gases };
}

function stagesJson(product: ProductFootprint, set: GwpSet): unknown {
  return Object.fromEntries(
    product.stages.map(({ stage, kgCo2e, share, credits, inBoundary, ...counts }) => [
      stage,
      {
        inBoundary,
        kgCo2e,
        complete: counts.complete,
        itemCount: counts.itemCount,
        missing: counts.missing,
        ...(counts.unallocated !== undefined && { unallocated: counts.unallocated }),
        share,
        ...toldGases(product, [stage], set),
        apart: {
          ...(credits !== undefined && { creditsKgCo2e: credits.kgCo2e }),
          ...gasesJson(product, [stage], set).apart,
        },
      },
    ]),
  );
}

/** Stages that the ledger has and the boundary leaves out, in no total. */
function leftOutJson(stages: ProductFootprint['stages']): unknown {
  const outside = stages.filter(({ inBoundary }) => !inBoundary);
  return outside.map(({ stage, kgCo2e, complete }) => ({ stage, kgCo2e, complete }));
}

function itemJson(item: Item, covered: number | null, set: GwpSet, texts: Texts): object {
  const { activity, kgCo2e, isCredit } = item;
  const { factor } = activity;
  return {
    stage: activity.stage,
    name: activity.name,
    file: activity.at.file,
    sheet: activity.at.sheet,
    cell: activity.at.cell,
    cells: dataCells(activity.data),
    ...amountJson(activity.data),
    factor: factor?.value ?? null,
    factorName: factor === null ? null : factorName(factor, texts),
    factorAssumed: activity.factorAssumed,
    factorUnit: factor?.unitText ?? null,
    factorFile: factor?.evidence?.at.file ?? null,
    factorSheet: factor?.evidence?.at.sheet ?? null,
    factorCell: factor?.evidence?.at.cell ?? null,
    factorSource: factor === null ? null : factorSource(factor, texts),
    ...(factor?.library !== undefined && { factorLibrary: originJson(factor.library, texts) }),
    ...(factor?.isSupplier === true && supplierJson(factor)),
    ...factorGasJson(factor, set),
    kgCo2e: kgCo2e === null || covered === null ? null : kgCo2e / covered,
    ...itemGasesJson(item, covered, set),
    ...(isCredit === true && { apart: 'creditsKgCo2e' }),
    ...(activity.allocation !== undefined && { allocation: allocationJson(activity.allocation) }),
  };
}

/** Every cell that the amount was read from: all months, all that are multiplied. */
function dataCells(data: Item['activity']['data']): readonly string[] {
  const terms = measuresOf(data).flatMap(allTerms);
  return terms.map(({ evidence: { at } }) => `${at.sheet}!${at.cell}`);
}

function amountJson(data: Item['activity']['data']): {
  amount: number | null;
  unit: string | null;
} {
  if (data.kind === 'amount') {
    if (data.amount === null) return { amount: null, unit: null };
    return { amount: total(data.amount), unit: data.amount.quantity.unit };
  }
  if (data.mass === null || data.distance === null) return { amount: null, unit: null };
  const freight = freightOf(
    { amount: total(data.mass), unit: data.mass.quantity.unit },
    { amount: total(data.distance), unit: data.distance.quantity.unit },
  );
  return { amount: freight.amount, unit: freight.unit };
}

function total({ quantity, multiplier }: Measure): number {
  return quantity.amount * multiplier;
}

/** How lists of cells name a cell: with its file where the study has several. */
function cellNames({ ledger: { grids } }: Study): (at: CellRef) => string {
  const isOne = new Set(grids.map(({ file }) => file)).size <= 1;
  return ({ file, sheet, cell }) => (isOne ? `${sheet}!${cell}` : `[${file}]${sheet}!${cell}`);
}

function findingJson(finding: Finding, texts: Texts, cellName: (at: CellRef) => string): unknown {
  const [first] = finding.cells;
  return {
    code: finding.code,
    severity: finding.severity,
    file: first?.file ?? null,
    sheet: first?.sheet ?? null,
    cell: first?.cell ?? null,
    message: findingSentence(finding, texts),
    effectKgCo2e: finding.effectKgCo2e,
    values: {
      ...finding.values,
      ...(finding.items === undefined ? {} : { items: finding.items }),
      ...(finding.explanations === undefined ? {} : { explanations: finding.explanations }),
      cells: finding.cells.map(cellName),
    },
    within: finding.within === undefined ? null : keyText(finding.within, cellName),
  };
}

/** As question ids are: the code and the place. */
function keyText({ code, at }: FindingKey, cellName: (at: CellRef) => string): string {
  return `${code}:${cellName(at)}`;
}

function cellsOf({ at, cells }: Question): readonly CellRef[] {
  return cells ?? (at === null ? [] : [at]);
}

function questionJson(question: Question, texts: Texts, effects: OptionEffects): object {
  return {
    id: question.id,
    code: question.code,
    file: question.at?.file ?? null,
    sheet: question.at?.sheet ?? null,
    cell: question.at?.cell ?? null,
    text: questionSentence(question, texts),
    kind: question.kind,
    options: question.options.map((option) => ({
      key: option.key,
      label: optionLabel(option, texts),
      ...(option.offer !== undefined && offerJson(option.offer, texts)),
      ...effectJson(effects.get(question.id)?.get(option.key), texts),
    })),
    assumed: question.assumed,
    answer: question.answer,
  };
}

function effectJson(effect: OptionEffect | undefined, texts: Texts): object {
  if (effect === undefined) return { effectKgCo2e: null };
  const { kgCo2e, products, lacks } = effect;
  return {
    effectKgCo2e: kgCo2e,
    ...(products.length > 0 && { effectByProduct: products }),
    ...(lacks !== null && { lacks: lackTold(lacks, texts) }),
  };
}
