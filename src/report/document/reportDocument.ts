import type { Footprint } from '../../core/study/footprint';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { reportTexts } from '../../texts/report/reportTexts';
import { textsFor } from '../../texts/textsFor';
import type { Block } from './blocks';
import { appendix } from './chapters/appendix';
import { calculation } from './chapters/calculation';
import { checks } from './chapters/checks';
import { choices } from './chapters/choices';
import { conclusions } from './chapters/conclusions';
import { cover } from './chapters/cover';
import { data } from './chapters/data';
import { method } from './chapters/method';
import { results } from './chapters/results';
import { scope } from './chapters/scope';
import { sensitivity } from './chapters/sensitivity';
import { sign } from './chapters/sign';
import { summary } from './chapters/summary';
import { unmarked } from './marks';
import type { Paper, ReportInput } from './paper';
import { nameOf, productNames } from './phrases';
import { roundingFor } from './rounding';
import { settle } from './settle';

/** A report before it is given a file's form. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  /** Above every page. */
  readonly header: string;
  /** Around the page's number and the number of pages. */
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
  /** Who made the study; null where nobody has said it. */
  readonly author: string | null;
  /** As yyyy-mm-dd; null where nobody has said it. */
  readonly date: string | null;
  readonly blocks: readonly Block[];
}

/**
 * Writes the report of a study: every figure in it is one of the results, what nobody has told is a
 * marked gap.
 * @param input results and what is known beside them
 */
export function reportDocument(input: ReportInput): ReportDocument {
  const words = reportTexts(input.language);
  const paper: Paper = {
    ...input,
    footprint: withoutHollowShares(input.footprint),
    texts: textsFor(input.language),
    words,
    rounding: roundingFor(input.footprint),
  };
  const products = unmarked(productNames(input.footprint.products.map(nameOf), paper));
  return {
    language: input.language,
    title: words.title,
    subject: products,
    header: fill(words.header, { products: cut(products) }),
    page: words.page,
    author: input.inventory.facts.study.company?.value ?? null,
    date: input.date,
    blocks: settle(chapters(paper), words),
  };
}

/** A head of many lines would leave no room on the page. */
const LONGEST_HEAD = 60;

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_HEAD
    ? text
    : `${characters.slice(0, LONGEST_HEAD - 1).join('')}…`;
}

/** Where more is taken back than emitted no stage is a share of what is left. */
function withoutHollowShares(footprint: Footprint): Footprint {
  return {
    ...footprint,
    products: footprint.products.map((product) => {
      const { ledgerTotalKgCo2e: total, stages } = product;
      if (total === null || total > 0) return product;
      return { ...product, stages: stages.map((stage) => ({ ...stage, share: null })) };
    }),
  };
}

function chapters(paper: Paper): readonly Block<string>[] {
  const body = [
    ...summary(paper),
    ...method(paper),
    ...scope(paper),
    ...data(paper),
    ...calculation(paper),
    ...results(paper),
    ...choices(paper),
    ...sensitivity(paper),
    ...checks(paper),
    ...conclusions(paper),
    ...sign(paper),
    ...appendix(paper),
  ];
  const hasFigures = body.some(({ kind }) => kind === 'figure');
  return [...cover(paper, hasFigures), ...body];
}
