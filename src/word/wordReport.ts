import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { List, Picture, Table, Text } from '../report/document/blocks';
import type { ReportDocument } from '../report/document/reportDocument';
import { blockParts, type BlockContext } from './blockParts';
import { settledPackage } from './settledPackage';
import { BODY_FONT, SIZES } from './fonts';
import { headingNumbers } from './headingNumbers';
import { PAGE, TEXT_WIDTH } from './page';
import { reportNumbering, reportStyles } from './styles';
import { tableMark } from './tableMark';
import { tableXml } from './tableXml';
import { textRuns } from './textRuns';
import { xmlText } from '../core/xmlText';

/**
 * A report as a .docx file. The same report gives the same bytes.
 * @param report what it says
 * @param pictures the PNG of each of its pictures
 * @param day of the file's dates, as yyyy-mm-dd
 */
export async function wordReport(
  report: ReportDocument,
  pictures: ReadonlyMap<Picture<Text>, Uint8Array>,
  day: string,
): Promise<Uint8Array> {
  const { language, title, subject, author } = report;
  const creator = author === null ? CREATOR : xmlText(author);
  const tables: string[] = [];
  const placeOf = (table: Table<Text>): Paragraph =>
    tableMark(tables.push(tableXml(table, TEXT_WIDTH)) - 1);
  const document = new Document({
    title: xmlText(`${title} · ${subject}`),
    subject: xmlText(subject),
    creator,
    lastModifiedBy: creator,
    features: { updateFields: true },
    styles: reportStyles(),
    numbering: reportNumbering(),
    sections: [section(report, { pictures, listOf: numbering(), placeOf })],
  });
  const bytes = await Packer.toArrayBuffer(document);
  const numbers = headingNumbers(report.blocks);
  return settledPackage(new Uint8Array(bytes), { tables, numbers, language, day });
}

const CREATOR = 'PCF for Excel';

function section(report: ReportDocument, context: BlockContext): ISectionOptions {
  return {
    properties: { page: PAGE, titlePage: true },
    headers: { default: new Header({ children: [headerPart(report)] }) },
    footers: { default: new Footer({ children: [footerPart(report)] }) },
    children: report.blocks.flatMap((block, index) =>
      blockParts(block, report.blocks[index + 1], context),
    ),
  };
}

/** Lists in the order in which they are met. */
function numbering(): BlockContext['listOf'] {
  const lists = new Map<List<Text>, number>();
  return (list) => {
    const known = lists.get(list) ?? lists.size + 1;
    lists.set(list, known);
    return known;
  };
}

const SMALL = { font: BODY_FONT, size: SIZES.note } as const;

function headerPart({ header }: ReportDocument): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: textRuns([{ text: header, mark: 'plain' }], SMALL),
  });
}

function footerPart({ page: { before, between, after } }: ReportDocument): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        ...SMALL,
        children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
      }),
    ],
  });
}
