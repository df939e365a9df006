import type { ChoiceEffect } from '../core/analysis/choiceEffect';
import type { Study } from './calculateStudy';
import { optionEffects } from './optionEffects';

/** Less than this part of a total is the noise of adding in another order. */
const NOISE = 1e-12;

/**
 * What the other answers to the study's questions would change, product by product, the largest change
 * first. Answers whose effect cannot be told, or that change nothing, are left out.
 * @param study as calculated
 */
export function choiceEffects(study: Study): readonly ChoiceEffect[] {
  const { inventory, footprint } = study;
  const totals = new Map(
    footprint.products.map(({ product, totalKgCo2e }) => [product.name, totalKgCo2e]),
  );
  const effects = optionEffects(study);
  return inventory.questions
    .flatMap((question) => {
      const inUse = question.answer ?? question.assumed;
      return [...(effects.get(question.id) ?? [])].flatMap(([option, { perUnit }]) =>
        option === inUse
          ? []
          : perUnit.map(({ product, kgCo2e }): ChoiceEffect => {
              return { question, option, product, kgCo2e };
            }),
      );
    })
    .filter(({ product, kgCo2e }) => Math.abs(kgCo2e) > NOISE * Math.abs(totals.get(product) ?? 1))
    .sort((a, b) => Math.abs(b.kgCo2e) - Math.abs(a.kgCo2e));
}
