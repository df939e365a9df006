import { ShadingType, TextRun, type IFontAttributesProperties, type IRunOptions } from 'docx';
import type { Run, Text } from '../report/document/blocks';
import { GAP_FILL } from './fonts';
import { gasDigits } from './gasDigits';
import { keptTogether } from './keptTogether';
import { xmlText } from '../core/xmlText';

/** How the runs of a paragraph look. */
export interface RunLook {
  readonly font: IFontAttributesProperties;
  /** Half points. */
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
}

/**
 * A text as Word's runs: every run has its fonts, gases have their digits below the line.
 * @param text of the report
 * @param look of the paragraph
 */
export function textRuns(text: Text, look: RunLook): readonly TextRun[] {
  return text.flatMap((run) => gasRuns(run, look));
}

function gasRuns({ text, mark }: Run, look: RunLook): readonly TextRun[] {
  const options: IRunOptions = {
    ...look,
    ...(mark === 'strong' && { bold: true }),
    ...(mark === 'gap' && { shading: { type: ShadingType.CLEAR, fill: GAP_FILL, color: 'auto' } }),
  };
  return gasDigits(keptTogether(xmlText(text))).flatMap(({ text: piece, digit }) => [
    new TextRun({ ...options, text: piece }),
    ...(digit === '' ? [] : [new TextRun({ ...options, text: digit, subScript: true })]),
  ]);
}
