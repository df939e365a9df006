import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import { BODY_FONT, HEADING_COLOR, HEADING_FONT, SIZES } from './fonts';

/** Names of styles and lists of our own. */
export const STYLES = {
  tableCaption: 'TableCaption',
  figureCaption: 'FigureCaption',
  headings: 'report-headings',
  bullets: 'report-bullets',
  numbers: 'report-numbers',
} as const;

/** The styles of a report. */
export function reportStyles(): IStylesOptions {
  const heading = (size: number, before: number, after: number): object => ({
    run: { font: HEADING_FONT, size, bold: true, color: HEADING_COLOR },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  const caption = {
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { font: HEADING_FONT, size: SIZES.caption },
  };
  return {
    default: {
      document: {
        run: {
          font: BODY_FONT,
          size: SIZES.body,
          // As Word itself has it: Latin letters and digits of a Chinese text are not Chinese, and
          // who takes them for that breaks numbers at the end of a line.
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      },
      heading1: heading(SIZES.heading1, 360, 160),
      heading2: heading(SIZES.heading2, 240, 100),
      heading3: heading(SIZES.heading3, 180, 80),
      listParagraph: { run: { font: BODY_FONT, size: SIZES.body } },
    },
    paragraphStyles: [
      {
        ...caption,
        id: STYLES.tableCaption,
        name: 'Table Caption',
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 160, after: 60 },
          keepNext: true,
        },
      },
      {
        ...caption,
        id: STYLES.figureCaption,
        name: 'Figure Caption',
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 200 } },
      },
      ...TOC_LEVELS.map((level) => ({
        id: `TOC${String(level)}`,
        name: `toc ${String(level)}`,
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: BODY_FONT, size: SIZES.body },
        paragraph: { indent: { left: (level - 1) * TOC_INDENT }, spacing: { after: 40 } },
      })),
    ],
  };
}

const TOC_LEVELS = [1, 2, 3];
const TOC_INDENT = 360;

/** The lists of a report: chapters as 1, 1.1; points as dots or numbers. */
export function reportNumbering(): INumberingOptions {
  const level = (
    depth: number,
    text: string,
  ): INumberingOptions['config'][number]['levels'][number] => ({
    level: depth,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 0, hanging: 0 } }, run: { font: HEADING_FONT } },
  });
  const point = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) =>
    [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 480, hanging: 360 } }, run: { font: BODY_FONT } },
      },
    ] as const;
  return {
    config: [
      {
        reference: STYLES.headings,
        levels: [level(0, '%1'), level(1, '%1.%2'), level(2, '%1.%2.%3')],
      },
      { reference: STYLES.bullets, levels: point(LevelFormat.BULLET, '•') },
      { reference: STYLES.numbers, levels: point(LevelFormat.DECIMAL, '%1.') },
    ],
  };
}
