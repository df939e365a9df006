import type { Question } from '../study/question';

/** What another answer to a question would change for one product. */
export interface ChoiceEffect {
  readonly question: Question;
  /** Key of the other answer. */
  readonly option: string;
  readonly product: string;
  /** kg CO2e per declared unit by which the product's total would change; never 0. */
  readonly kgCo2e: number;
}
