import type { ChoiceEffect } from '../core/analysis/choiceEffect';
import { cutOffOf } from '../core/analysis/cutOffOf';
import { leftOutOf } from '../core/analysis/leftOutOf';
import { qualityShares, type QualitySide } from '../core/analysis/qualityShares';
import { sensitivityOf, VARIATION } from '../core/analysis/sensitivityOf';
import type { ProductFootprint } from '../core/study/footprint';
import { factorName } from '../texts/factors/factorName';
import type { Texts } from '../texts/zhCN';
import type { Study } from './calculateStudy';
import { qualityOfItems } from './qualityOfItems';

/**
 * The analysis of one product: what each factor's change and each other answer does to its total per
 * declared unit, what its emissions rest on, and which items a cut-off rule lets go.
 * @param study as calculated
 * @param product one of its products
 * @param choices effects of other answers on this product
 * @param texts the language of the names of the library
 */
export function analysisJson(
  study: Study,
  product: ProductFootprint,
  choices: readonly ChoiceEffect[],
  texts: Texts,
): object {
  const { covered } = product.product.declaredUnit;
  const perUnit = (kg: number): number | null => (covered === null ? null : kg / covered);
  const shares = qualityShares(product, qualityOfItems(study, product));
  const sharesOf = (of: QualitySide): object =>
    Object.fromEntries(
      shares
        .filter((one) => one.of === of)
        .map(({ kind, itemCount, ledgerKgCo2e, share }) => [
          kind,
          { itemCount, kgCo2e: perUnit(ledgerKgCo2e), share },
        ]),
    );
  return {
    sensitivity: {
      variation: VARIATION,
      factors: sensitivityOf(product).map(
        ({ factor, itemCount, ledgerKgCo2e, share, effectKgCo2e }) => ({
          factorName: factorName(factor, texts),
          factor: factor.value,
          factorUnit: factor.unitText,
          factorFile: factor.evidence?.at.file ?? null,
          factorSheet: factor.evidence?.at.sheet ?? null,
          factorCell: factor.evidence?.at.cell ?? null,
          itemCount,
          kgCo2e: perUnit(ledgerKgCo2e),
          share,
          effectKgCo2e,
        }),
      ),
      answers: choices.map(({ question, option, kgCo2e }) => ({
        question: question.id,
        answer: option,
        effectKgCo2e: kgCo2e,
      })),
    },
    dataQuality: {
      amounts: sharesOf('activity'),
      factors: sharesOf('factor'),
      time: sharesOf('time'),
      geography: sharesOf('geography'),
      technology: sharesOf('technology'),
    },
    cutOff: cutOffJson(study, product),
  };
}

function cutOffJson({ inventory }: Study, product: ProductFootprint): unknown {
  const rule = inventory.facts.study.cutOff?.value ?? null;
  const cutOff = rule === null ? null : cutOffOf(product, rule);
  return {
    rule,
    below:
      cutOff === null
        ? null
        : {
            itemCount: cutOff.items.length,
            share: cutOff.share,
            isWithin: cutOff.isWithin,
            items: cutOff.items.map(({ activity }) => ({
              stage: activity.stage,
              name: activity.name,
              file: activity.at.file,
              sheet: activity.at.sheet,
              cell: activity.at.cell,
            })),
          },
  };
}

/**
 * What of the ledger no total has.
 * @param study as calculated
 */
export function leftOutJson({ footprint, inventory }: Study): readonly object[] {
  return leftOutOf(footprint, inventory).map(({ kind, name, at, reason, ledgerKgCo2e }) => ({
    kind,
    name,
    file: at?.file ?? null,
    sheet: at?.sheet ?? null,
    cell: at?.cell ?? null,
    reason,
    kgCo2e: ledgerKgCo2e,
  }));
}
