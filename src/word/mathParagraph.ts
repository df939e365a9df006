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
import { xmlText } from './textRuns';

/**
 * An equation as Word typesets it.
 * @param equation of the report
 */
export function mathParagraph({ parts }: Equation): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 80, after: 80 },
    children: [new Formula({ children: parts.map(mathOf) })],
  });
}

function mathOf(part: MathPart): MathComponent {
  switch (part.kind) {
    case 'text':
      return new MathRun(xmlText(part.text));
    case 'sub':
      return new MathSubScript({
        children: [new MathRun(part.base)],
        subScript: [new MathRun(part.sub)],
      });
    case 'sum':
      return new MathSum({
        children: part.of.map(mathOf),
        subScript: [new MathRun(part.over)],
      });
    default:
      return assertNever(part);
  }
}
