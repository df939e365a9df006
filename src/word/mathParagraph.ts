import {
  AlignmentType,
  Math as Formula,
  MathRun,
  MathSubScript,
  MathSum,
  Paragraph,
  type MathComponent,
} from 'docx';
import type { Equation, MathPart } from '../report/document/blocks';
import { assertNever } from '../core/assertNever';
import { gasDigits } from './gasDigits';
import { xmlText } from '../core/xmlText';

/**
 * An equation as Word typesets it.
 * @param equation of the report
 */
export function mathParagraph({ parts }: Equation): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 80, after: 80 },
    children: [new Formula({ children: parts.flatMap(mathOf) })],
  });
}

function mathOf(part: MathPart): readonly MathComponent[] {
  switch (part.kind) {
    case 'text':
      return gasMath(xmlText(part.text));
    case 'sub':
      return [subscripted(part.base, part.sub)];
    case 'sum':
      return [
        new MathSum({
          children: part.of.flatMap(mathOf),
          subScript: [new MathRun(part.over)],
        }),
      ];
    default:
      return assertNever(part);
  }
}

function subscripted(base: string, sub: string): MathSubScript {
  return new MathSubScript({ children: [new MathRun(base)], subScript: [new MathRun(sub)] });
}

/** A digit of a gas stands below the letters before it. */
function gasMath(text: string): readonly MathComponent[] {
  return gasDigits(text).map(({ text: piece, digit }) =>
    digit === '' ? new MathRun(piece) : subscripted(piece, digit),
  );
}
