import { rasterise } from '../raster/rasterise';
import type { PictureResources } from '../raster/pictureResources';
import type { Block, Picture, Text } from '../report/document/blocks';
import { reportDocument, type ReportDocument } from '../report/document/reportDocument';
import { withBoxesTold } from '../report/document/withBoxesTold';
import { wordReport } from '../word/wordReport';
import { alternativesOf } from './alternativesOf';
import type { Study } from './calculateStudy';
import { choiceEffects } from './choiceEffects';
import { sinceReport } from './sinceReport';

/** How far a report has come: its text, its pictures one after the other, its file. */
export type ReportStep =
  | { readonly kind: 'text' }
  /** With the characters for which boxes are drawn: the pictures' font lacks them. */
  | { readonly kind: 'file'; readonly missing: readonly string[] }
  | { readonly kind: 'picture'; readonly number: number; readonly of: number };

/** Told before each step. What it gives back is waited for, so that a page can be drawn meanwhile. */
export type OnReportStep = (step: ReportStep) => Promise<void>;

/** Two pixels of a picture for one of its SVG: sharp in print. */
const SHARPNESS = 2;

/**
 * The Word report of a study. The command line and the pane make the same one of the same study.
 * @param study as calculated
 * @param date of the report, as yyyy-mm-dd
 * @param resources that pictures are drawn with
 * @param onStep told how far it has come
 */
export async function reportStudy(
  study: Study,
  date: string,
  resources: PictureResources,
  onStep: OnReportStep = () => Promise.resolve(),
): Promise<Uint8Array> {
  await onStep({ kind: 'text' });
  const report = studyDocument(study, date);
  const figures = report.blocks.filter((block) => block.kind === 'figure');
  const pictures = new Map<Picture<Text>, Uint8Array>();
  const missing = new Map<Block, readonly string[]>();
  for (const [index, figure] of figures.entries()) {
    await onStep({ kind: 'picture', number: index + 1, of: figures.length });
    const drawn = await rasterise(figure.svg, figure.widthPx * SHARPNESS, resources);
    pictures.set(figure, drawn.png);
    missing.set(figure, drawn.missing);
  }
  await onStep({ kind: 'file', missing: [...new Set([...missing.values()].flat())] });
  return wordReport(withBoxesTold(report, missing), pictures, date);
}

/**
 * What the report of a study says.
 * @param study as calculated
 * @param date of the report
 */
export function studyDocument(study: Study, date: string): ReportDocument {
  const { inventory, footprint, findings, language, ledger } = study;
  return reportDocument({
    inventory,
    footprint,
    findings,
    language,
    date,
    files: [...new Set(ledger.grids.map(({ file }) => file))],
    choices: choiceEffects(study),
    since: sinceReport(study),
    alternatives: new Map(
      footprint.products.map(({ product }) => [product.name, alternativesOf(study, product)]),
    ),
  });
}
