import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  Paragraph,
  StyleLevel,
  TableOfContents,
  type FileChild,
} from 'docx';
import { assertNever } from '../core/assertNever';
import type {
  Block,
  Contents,
  Heading,
  List,
  Paragraph as Sentences,
  Picture,
  Table,
  Text,
} from '../report/document/blocks';
import { BODY_FONT, HEADING_COLOR, HEADING_FONT, SIZES } from './fonts';
import { mathParagraph } from './mathParagraph';
import { MOST_HEIGHT_PX, TEXT_WIDTH_PX } from './page';
import { STYLES } from './styles';
import { textRuns } from './textRuns';
import { xmlText } from '../core/xmlText';

/** What blocks are made with. */
export interface BlockContext {
  /** The PNG of each picture. */
  readonly pictures: ReadonlyMap<Picture<Text>, Uint8Array>;
  /** Each list counts from one. */
  readonly listOf: (list: List<Text>) => number;
  /** What keeps the place of a table. */
  readonly placeOf: (table: Table<Text>) => Paragraph;
}

/**
 * A block of the report as Word's paragraphs and tables.
 * @param block of the report
 * @param next the block behind it; undefined behind the last
 * @param context pictures and lists
 */
export function blockParts(
  block: Block,
  next: Block | undefined,
  context: BlockContext,
): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingPart(block)];
    case 'paragraph':
      return [paragraphPart(block, next?.kind === 'equation')];
    case 'list':
      return listParts(block, context);
    case 'table':
      return tableParts(block, context);
    case 'figure':
      return pictureParts(block, context);
    case 'equation':
      return [mathParagraph(block)];
    case 'contents':
      return contentsParts(block);
    default:
      return assertNever(block);
  }
}

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const HEADING_SIZES = [SIZES.heading1, SIZES.heading2, SIZES.heading3] as const;

function headingPart({ level, text, isNumbered, isOnNewPage }: Heading<Text>): Paragraph {
  const index = (level - 1) as 0 | 1 | 2;
  return new Paragraph({
    heading: LEVELS[index],
    keepNext: true,
    ...(isOnNewPage === true && { pageBreakBefore: true }),
    ...(isNumbered && { numbering: { reference: STYLES.headings, level: index } }),
    children: textRuns(text, {
      font: HEADING_FONT,
      size: HEADING_SIZES[index],
      bold: true,
      color: HEADING_COLOR,
    }),
  });
}

const LINE = 320;
/** Two characters of running text, in twentieths of a point. */
const FIRST_LINE = 440;

/** What says which equation follows stays on its page. */
function paragraphPart({ style, text }: Sentences<Text>, isLeadIn = false): Paragraph {
  if (style === 'title' || style === 'subtitle') {
    const isTitle = style === 'title';
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: isTitle ? { before: 3600, after: 400 } : { after: 1800 },
      children: textRuns(text, {
        font: HEADING_FONT,
        size: SIZES[style],
        ...(isTitle && { bold: true, color: HEADING_COLOR }),
      }),
    });
  }
  const isBody = style === 'body';
  return new Paragraph({
    spacing: { line: isBody ? LINE : 280, after: 100 },
    alignment: AlignmentType.LEFT,
    ...(isLeadIn && { keepNext: true }),
    ...(isBody && { indent: { firstLine: FIRST_LINE } }),
    children: textRuns(text, { font: BODY_FONT, size: isBody ? SIZES.body : SIZES.note }),
  });
}

function listParts(list: List<Text>, { listOf }: BlockContext): readonly Paragraph[] {
  const reference = list.isOrdered ? STYLES.numbers : STYLES.bullets;
  return list.items.map(
    (item) =>
      new Paragraph({
        numbering: { reference, level: 0, instance: listOf(list) },
        spacing: { line: LINE, after: 60 },
        children: textRuns(item, { font: BODY_FONT, size: SIZES.body }),
      }),
  );
}

function tableParts(table: Table<Text>, { placeOf }: BlockContext): readonly FileChild[] {
  const { caption, note } = table;
  return [
    ...(caption === null ? [] : [captionPart(caption, STYLES.tableCaption)]),
    placeOf(table),
    note === null
      ? new Paragraph({ spacing: { line: 160, after: 0 }, children: [] })
      : paragraphPart({ kind: 'paragraph', style: 'note', text: note }),
  ];
}

function captionPart(text: Text, style: string): Paragraph {
  return new Paragraph({
    style,
    children: textRuns(text, { font: HEADING_FONT, size: SIZES.caption }),
  });
}

function pictureParts(picture: Picture<Text>, { pictures }: BlockContext): readonly Paragraph[] {
  const data = pictures.get(picture);
  if (data === undefined) throw new Error(`The picture “${picture.alt}” was not drawn.`);
  const { widthPx, heightPx, alt, caption } = picture;
  const scale = Math.min(1, TEXT_WIDTH_PX / widthPx, MOST_HEIGHT_PX / heightPx);
  const name = xmlText(caption.map(({ text }) => text).join(''));
  // Left alone docx counts on from report to report.
  const id = String([...pictures.keys()].indexOf(picture) + 1);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160 },
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: {
            width: Math.round(widthPx * scale),
            height: Math.round(heightPx * scale),
          },
          altText: { id, title: name, description: xmlText(alt), name },
        }),
      ],
    }),
    captionPart(caption, STYLES.figureCaption),
  ];
}

const CAPTION_LEVEL = 1;

function contentsParts({ of, title }: Contents<Text>): readonly FileChild[] {
  const name = xmlText(title.map(({ text }) => text).join(''));
  return [
    new Paragraph({
      spacing: { before: 240, after: 120 },
      keepNext: true,
      ...(of === 'headings' && { pageBreakBefore: true }),
      children: textRuns(title, {
        font: HEADING_FONT,
        size: SIZES.heading2,
        bold: true,
        color: HEADING_COLOR,
      }),
    }),
    new TableOfContents(name, {
      hyperlink: true,
      ...(of === 'headings'
        ? { headingStyleRange: '1-2' }
        : {
            stylesWithLevels: [
              new StyleLevel(of === 'tables' ? 'Table Caption' : 'Figure Caption', CAPTION_LEVEL),
            ],
          }),
    }),
  ];
}
