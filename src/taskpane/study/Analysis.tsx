import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { qualityOfItems } from '../../app/qualityOfItems';
import { cutOffOf } from '../../core/analysis/cutOffOf';
import { QUALITY_ORDER, qualityShares, type QualityShare } from '../../core/analysis/qualityShares';
import { sensitivityOf, VARIATION } from '../../core/analysis/sensitivityOf';
import type { ProductFootprint } from '../../core/study/footprint';
import { qualityKindName } from '../../texts/analysis/qualityKindName';
import { factorName } from '../../texts/factors/factorName';
import { fill } from '../../texts/fill';
import type { Texts } from '../../texts/zhCN';
import { emissionText, shareText } from './figures';
import { listed } from './listed';
import type { PanelProps } from './panelProps';

const MOST_SHOWN = 5;
const PERCENT = 100;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  caption: {
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyle: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: { flexGrow: 1, minWidth: 0 },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: {
    height: '4px',
    minWidth: '1px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
  },
});

interface AnalysisProps extends PanelProps {
  readonly product: ProductFootprint;
}

/**
 * What a tenth more or less of each factor does to a product's total, the five largest as bars; what
 * its data is; and what a cut-off rule lets go.
 */
export function Analysis({
  assessment,
  product,
  words,
  texts,
}: AnalysisProps): ReactElement | null {
  const styles = useStyles();
  const { study } = assessment;
  const { pane } = words.analysis;
  const ranked = sensitivityOf(product).slice(0, MOST_SHOWN);
  const [first] = ranked;
  if (first === undefined) return null;
  const largest = Math.abs(first.ledgerKgCo2e);
  const shares = qualityShares(product, qualityOfItems(study, product));
  return (
    <details>
      <summary className={styles.summary}>{pane.title}</summary>
      <div className={styles.caption}>
        {fill(pane.sensitivity, { percent: VARIATION * PERCENT })}
      </div>
      <ol className={styles.list}>
        {ranked.map(({ factor, ledgerKgCo2e }) => (
          <li key={factor.id}>
            <div className={styles.line}>
              <span className={styles.name}>{factorName(factor, words)}</span>
              <span className={styles.figure}>
                ±{emissionText(Math.abs(ledgerKgCo2e) * VARIATION)}
              </span>
            </div>
            <div
              className={styles.bar}
              style={{ width: `${String(widthOf(ledgerKgCo2e, largest))}%` }}
            />
          </li>
        ))}
      </ol>
      <div className={styles.caption}>
        {QUALITY_ORDER.map((of) => (
          <div key={of}>
            {fill(pane.side, {
              of: words.analysis.of[of],
              list: listed(kindTexts(shares, of, words), texts),
            })}
          </div>
        ))}
        <div>{cutOffText(product, assessment, words)}</div>
      </div>
    </details>
  );
}

function widthOf(ledgerKgCo2e: number, largest: number): number {
  return largest === 0 ? 0 : (Math.abs(ledgerKgCo2e) / largest) * PERCENT;
}

function kindTexts(
  shares: readonly QualityShare[],
  of: QualityShare['of'],
  { analysis, states }: Texts,
): readonly string[] {
  const own = shares.filter((one) => one.of === of);
  return own.map(({ kind, share }) =>
    fill(analysis.pane.ofKind, {
      kind: qualityKindName(of, kind, analysis),
      share: share === null ? states.notApplicable : shareText(share),
    }),
  );
}

function cutOffText(
  product: ProductFootprint,
  { study }: PanelProps['assessment'],
  { analysis }: Texts,
): string {
  const { pane, none } = analysis;
  const rule = study.inventory.facts.study.cutOff?.value;
  if (rule === undefined) return pane.noRule;
  const cutOff = cutOffOf(product, rule);
  if (cutOff === null) return none.cutOff;
  return fill(pane.below, { count: cutOff.items.length, share: shareText(cutOff.share) });
}
