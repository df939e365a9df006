import { rasterise } from '../raster/rasterise';
import type { PictureResources } from '../raster/pictureResources';
import type { Picture, Text } from '../report/document/blocks';
import { reportDocument, type ReportDocument } from '../report/document/reportDocument';
import { wordReport } from '../word/wordReport';
import { alternativesOf } from './alternativesOf';
import type { Study } from './calculateStudy';
import { choiceEffects } from './choiceEffects';

/** Two pixels of a picture for one of its SVG: sharp in print. */
const SHARPNESS = 2;

/**
 * The Word report of a study. The command line and the pane make the same one of the same study.
 * @param study as calculated
 * @param date of the report, as yyyy-mm-dd
 * @param resources that pictures are drawn with
 */
export async function reportStudy(
  study: Study,
  date: string,
  resources: PictureResources,
): Promise<Uint8Array> {
  const report = studyDocument(study, date);
  const pictures = new Map<Picture<Text>, Uint8Array>();
  for (const block of report.blocks) {
    if (block.kind !== 'figure') continue;
    const { png } = await rasterise(block.svg, block.widthPx * SHARPNESS, resources);
    pictures.set(block, png);
  }
  return wordReport(report, pictures, date);
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
    alternatives: new Map(
      footprint.products.map(({ product }) => [product.name, alternativesOf(study, product)]),
    ),
  });
}
