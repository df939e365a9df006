import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProductFootprint, StageResult } from '../../core/study/footprint';
import { fill } from '../../texts/fill';
import { basisName } from '../../texts/analysis/basisName';
import { Analysis } from './Analysis';
import { emissionText, shareText } from './figures';
import { GasLines } from './GasLines';
import { Hotspots } from './Hotspots';
import { listed } from './listed';
import type { PanelProps } from './panelProps';
import { ResultLink } from './ResultLink';
import { ShareBar } from './ShareBar';
import { STAGE_COLORS } from './stageColors';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  name: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: 'left',
    fontWeight: 'inherit',
  },
  figure: { textAlign: 'right', whiteSpace: 'nowrap' },
  share: { textAlign: 'right', width: '60px', color: tokens.colorNeutralForeground2 },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    '& > td, & > th': { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  dot: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    borderRadius: '2px',
    marginRight: tokens.spacingHorizontalS,
    forcedColorAdjust: 'none',
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ProductProps extends PanelProps {
  readonly product: ProductFootprint;
  readonly index: number;
}

/** One product: its stages with shares, its total, and what contributes most. */
export function ProductCard(props: ProductProps): ReactElement {
  const { product, words, texts } = props;
  const styles = useStyles();
  const { name } = product.product;
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.title}>{name}</h3>
        {!product.complete && (
          <Badge appearance="tint" color="warning">
            {texts.incomplete}
          </Badge>
        )}
      </div>
      <ShareBar stages={product.stages} words={words} />
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr className={styles.note}>
            <th className={styles.name}>{texts.stage}</th>
            <th className={styles.figure} style={{ fontWeight: 'inherit' }}>
              {texts.emission}
            </th>
            <th className={styles.share} style={{ fontWeight: 'inherit' }}>
              {texts.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {product.stages.map((stage) => (
            <StageLine key={stage.stage} stage={stage} {...props} />
          ))}
          <tr className={styles.total}>
            <th scope="row" className={styles.name}>
              {texts.total}
            </th>
            <td className={styles.figure}>
              <ResultLink {...props} figure="total" kgCo2e={product.ledgerTotalKgCo2e} />
            </td>
            <td />
          </tr>
        </tbody>
      </table>
      <Basis {...props} />
      <OtherBasis {...props} />
      <GasLines {...props} />
      <Hotspots {...props} />
      <Analysis {...props} />
    </section>
  );
}

function StageLine(props: ProductProps & { readonly stage: StageResult }): ReactElement {
  const { stage: result, words, texts } = props;
  const styles = useStyles();
  const { stage, ledgerKgCo2e, share, missing, inBoundary } = result;
  const notes = [
    ...(inBoundary ? [] : [words.states.outside]),
    ...(missing > 0 ? [fill(texts.missing, { count: missing })] : []),
  ];
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <span className={styles.dot} style={{ backgroundColor: STAGE_COLORS[stage] }} />
        {words.stages[stage]}
        {notes.length > 0 && <span className={styles.note}> {listed(notes, texts)}</span>}
      </th>
      <td className={styles.figure}>
        <ResultLink {...props} figure={stage} kgCo2e={ledgerKgCo2e} />
      </td>
      <td className={styles.share}>{share === null ? '' : shareText(share)}</td>
    </tr>
  );
}

/** How many units the ledger covers, and the figure for one of them; nothing where it is just one. */
function Basis({ product, texts }: ProductProps): ReactElement | null {
  const styles = useStyles();
  const { covered, unit } = product.product.declaredUnit;
  if (covered === null || covered === 1 || product.totalKgCo2e === null) return null;
  const coverage =
    unit === null
      ? fill(texts.coverage, { count: covered })
      : fill(texts.coverageWithUnit, { count: covered, unit });
  return (
    <div className={styles.note}>
      {coverage}
      {' · '}
      {texts.perUnit} {emissionText(product.totalKgCo2e)} kgCO2e
    </div>
  );
}

/** The total with electricity by contracts and certificates, or by place where these count. */
function OtherBasis({ product, assessment, words, texts }: ProductProps): ReactElement | null {
  const styles = useStyles();
  const other = assessment.otherBases.get(product.product.name);
  const kgCo2e = other?.result.ledgerTotalKgCo2e ?? null;
  if (other === undefined || kgCo2e === null) return null;
  return (
    <div className={styles.note} data-basis={other.key}>
      {`${texts.total} (${basisName(other.key, words)}) ${emissionText(kgCo2e)} kgCO2e`}
      {!other.result.complete && ` (${texts.incomplete})`}
    </div>
  );
}
