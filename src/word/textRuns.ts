import { ShadingType, TextRun, type IFontAttributesProperties, type IRunOptions } from 'docx';
import type { Run, Text } from '../report/document/blocks';
import { GAP_FILL } from './fonts';

/** How the runs of a paragraph look. */
export interface RunLook {
  readonly font: IFontAttributesProperties;
  /** Half points. */
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Gases whose digits stand below the line. */
const GAS = /(CO|CH|SF|NF|CF)(\d)|(N)(2)(?=O)/g;
/** What XML cannot hold: control characters, halves of pairs, and the two that are no characters. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text as Word's runs: every run has its fonts, gases have their digits below the line.
 * @param text of the report
 * @param look of the paragraph
 */
export function textRuns(text: Text, look: RunLook): readonly TextRun[] {
  return text.flatMap((run) => gasRuns(run, look));
}

/**
 * A text without what XML cannot hold.
 * @param text of the user's
 */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD');
}

function gasRuns({ text, mark }: Run, look: RunLook): readonly TextRun[] {
  const options: IRunOptions = {
    ...look,
    ...(mark === 'strong' && { bold: true }),
    ...(mark === 'gap' && { shading: { type: ShadingType.CLEAR, fill: GAP_FILL, color: 'auto' } }),
  };
  return gasDigits(xmlText(text)).flatMap(({ text: piece, digit }) => [
    new TextRun({ ...options, text: piece }),
    ...(digit === '' ? [] : [new TextRun({ ...options, text: digit, subScript: true })]),
  ]);
}

/** A piece of a text, and the digit of a gas that stands below the line behind it. */
export interface GasPiece {
  readonly text: string;
  /** Empty at the end of the text. */
  readonly digit: string;
}

/**
 * Cuts a text behind every digit of a gas: kgCO2e is kgCO with 2, and e.
 * @param text as it is told
 */
export function gasDigits(text: string): readonly GasPiece[] {
  const pieces: GasPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(GAS)) {
    const end = match.index + match[0].length;
    pieces.push({ text: text.slice(at, end - 1), digit: text.slice(end - 1, end) });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), digit: '' }] : pieces;
}
