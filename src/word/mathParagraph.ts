import {
  AlignmentType,
  BuilderElement,
  Math as Formula,
  MathRun,
  MathSubScript,
  MathSum,
  Paragraph,
  type MathComponent,
  type XmlComponent,
} from 'docx';
import type { Equation, MathPart } from '../report/document/blocks';
import { assertNever } from '../core/assertNever';
import { BODY_FONT } from './fonts';
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
    case 'numbers':
      return upright(xmlText(part.text));
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

function upright(text: string): readonly MathComponent[] {
  return gasDigits(text).map(({ text: piece, digit }) =>
    digit === ''
      ? new UprightRun(piece)
      : new MathSubScript({
          children: [new UprightRun(piece)],
          subScript: [new UprightRun(digit)],
        }),
  );
}

/** Plain text in an equation: no letter of it is a variable, and no stroke a fraction bar. */
class UprightRun extends MathRun {
  constructor(text: string) {
    super(text);
    this.root.unshift(plainText(), fonts());
  }
}

function plainText(): XmlComponent {
  return new BuilderElement({ name: 'm:rPr', children: [new BuilderElement({ name: 'm:nor' })] });
}

/** Units may be Chinese, too. */
function fonts(): XmlComponent {
  const { ascii, hAnsi, eastAsia } = BODY_FONT;
  return new BuilderElement({
    name: 'w:rPr',
    children: [
      new BuilderElement({
        name: 'w:rFonts',
        attributes: {
          ascii: { key: 'w:ascii', value: ascii },
          eastAsia: { key: 'w:eastAsia', value: eastAsia },
          hAnsi: { key: 'w:hAnsi', value: hAnsi },
        },
      }),
    ],
  });
}
