import { fill } from '../../../texts/fill';
import type { Paper } from '../paper';
import { heading, paragraph, type Draft } from '../pieces';
import { factText } from '../told';
import { elements } from './elements';

/**
 * How footprints are calculated, and how figures are rounded.
 * @param paper the report
 */
export function method(paper: Paper): readonly Draft[] {
  const { words, inventory, footprint, rounding } = paper;
  const { method: told } = words;
  const isByGas = inventory.factors.some(({ gases }) => gases !== undefined);
  const standard = factText(paper, 'standard');
  const sentence = inventory.facts.study.standard === null ? told.noStandard : told.standard;
  return [
    heading(1, told.heading),
    heading(2, told.principle),
    paragraph(told.what),
    paragraph(told.how),
    {
      kind: 'equation',
      parts: [
        { kind: 'text', text: 'E = ' },
        {
          kind: 'sum',
          over: 'i',
          of: [
            { kind: 'sub', base: 'AD', sub: 'i' },
            { kind: 'text', text: ' × ' },
            { kind: 'sub', base: 'EF', sub: 'i' },
          ],
        },
      ],
    },
    paragraph(told.symbols, 'note'),
    ...(isByGas ? gasEquation(paper, footprint.method.gwp) : []),
    heading(2, told.standards),
    paragraph(fill(sentence, { standard })),
    paragraph(rulesTold(paper)),
    ...elements(paper),
    heading(2, told.rounding),
    paragraph(
      fill(told.roundingRule, {
        emission: rounding.emissionDecimals,
        share: rounding.shareDecimals,
      }),
    ),
  ];
}

/** Which rules of its kind of product the study follows, or that somebody says there are none. */
function rulesTold(paper: Paper): string {
  const { method: told } = paper.words;
  const known = paper.inventory.facts.study.productRules;
  if (known !== null && known.value.name === null) return told.noRules;
  return fill(told.rules, { rules: factText(paper, 'productRules') });
}

function gasEquation({ words: { method: told } }: Paper, set: string): readonly Draft[] {
  return [
    paragraph(fill(told.byGas, { set })),
    {
      kind: 'equation',
      parts: [
        { kind: 'sub', base: 'EF', sub: 'i' },
        { kind: 'text', text: ' = ' },
        {
          kind: 'sum',
          over: 'g',
          of: [
            { kind: 'sub', base: 'm', sub: 'i,g' },
            { kind: 'text', text: ' × ' },
            { kind: 'sub', base: 'GWP', sub: 'g' },
          ],
        },
      ],
    },
    paragraph(told.gasSymbols, 'note'),
  ];
}
