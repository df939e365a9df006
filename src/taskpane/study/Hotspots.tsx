import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { countedItems } from '../../core/study/countedItems';
import type { ProductFootprint } from '../../core/study/footprint';
import { CellLink } from './CellLink';
import { emissionText, shareText } from './figures';
import type { PanelProps } from './panelProps';

const MOST_SHOWN = 5;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyle: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: { flexGrow: 1, minWidth: 0 },
  stage: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  share: {
    minWidth: '52px',
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface HotspotsProps extends PanelProps {
  readonly product: ProductFootprint;
}

/** The items that emit most, each leading to its cell in the ledger. */
export function Hotspots({ session, product, words, texts }: HotspotsProps): ReactElement | null {
  const styles = useStyles();
  const total = product.ledgerTotalKgCo2e;
  const items = [...countedItems(product)].sort((a, b) => b.kgCo2e - a.kgCo2e).slice(0, MOST_SHOWN);
  if (items.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{texts.hotspots}</summary>
      <ol className={styles.list}>
        {items.map(({ activity, kgCo2e }) => (
          <li
            key={`${activity.stage} ${activity.at.sheet}!${activity.at.cell}`}
            className={styles.line}
          >
            <span className={styles.name}>
              <CellLink
                session={session}
                texts={texts}
                sheet={activity.at.sheet}
                cell={activity.at.cell}
              >
                {activity.name}
              </CellLink>{' '}
              <span className={styles.stage}>{words.stages[activity.stage]}</span>
            </span>
            <span className={styles.figure}>{emissionText(kgCo2e)}</span>
            <span className={styles.share}>
              {total === null || total === 0 ? '' : shareText(kgCo2e / total)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
