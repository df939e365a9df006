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
  const whole = xmlText(text);
  const runs: TextRun[] = [];
  let at = 0;
  for (const match of whole.matchAll(GAS)) {
    const end = match.index + match[0].length;
    runs.push(new TextRun({ ...options, text: whole.slice(at, end - 1) }));
    runs.push(new TextRun({ ...options, text: whole.slice(end - 1, end), subScript: true }));
    at = end;
  }
  if (at < whole.length) runs.push(new TextRun({ ...options, text: whole.slice(at) }));
  return runs;
}
