import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageTexts } from '../texts/zhCN';
import type { Appearance } from '../theme/pageTheme';
import { Chart } from './Chart';
import type { ChartFigures } from './chartFigures';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    gap: tokens.spacingHorizontalXL,
    overflowX: 'auto',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    maxHeight: '42%',
  },
});

interface ChartStripProps {
  readonly charts: readonly ChartFigures[];
  readonly appearance: Appearance;
  readonly texts: PageTexts;
}

/** The charts of the sheet in front, below it; nothing when it has none. */
export function ChartStrip({ charts, appearance, texts }: ChartStripProps): ReactElement | null {
  const styles = useStyles();
  if (charts.length === 0) return null;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
    <section className={styles.strip} aria-label={texts.charts} tabIndex={0}>
      {charts.map((figures, index) => (
        <Chart
          key={index}
          figures={figures}
          appearance={appearance}
          notDrawn={texts.chartNotDrawn}
        />
      ))}
    </section>
  );
}
