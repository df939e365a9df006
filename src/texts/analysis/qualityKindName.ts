import type { QualityKind, QualitySide } from '../../core/analysis/qualityShares';
import type { AnalysisTexts } from './zhCN';

/**
 * What a kind of data is called.
 * @param of which side of the data's quality
 * @param kind one of its kinds
 * @param analysis the texts of the language
 */
export function qualityKindName(
  of: QualitySide,
  kind: QualityKind,
  analysis: AnalysisTexts,
): string {
  const names: Readonly<Partial<Record<QualityKind, string>>> = {
    activity: analysis.kinds,
    factor: analysis.kinds,
    time: analysis.time,
    geography: analysis.geography,
    technology: analysis.technology,
  }[of];
  const name = names[kind];
  if (name === undefined) throw new Error(`${kind} is no kind of ${of}.`);
  return name;
}
