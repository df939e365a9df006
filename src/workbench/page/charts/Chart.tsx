import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Appearance } from '../theme/pageTheme';
import { BarPlot } from './BarPlot';
import { LinePlot } from './LinePlot';
import { PiePlot } from './PiePlot';
import { axisScale } from './axisScale';
import { barsOf } from './bars';
import { chartColor } from './chartColors';
import type { ChartFigures } from './chartFigures';
import type { PlotProps } from './plotProps';
import { slicesOf } from './slices';

const useStyles = makeStyles({
  figure: { margin: 0, width: '420px', flexShrink: 0, display: 'flex', flexDirection: 'column' },
  title: { textAlign: 'center', marginBottom: tokens.spacingVerticalXS },
  axis: { textAlign: 'center' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  mark: { display: 'inline-block', width: '10px', height: '10px', marginRight: '4px' },
});

interface ChartProps {
  readonly figures: ChartFigures;
  readonly appearance: Appearance;
  /** Said where the type of chart is not drawn. */
  readonly notDrawn: string;
}

/** One chart, drawn simply from the figures in its cells. */
export function Chart({ figures, appearance, notDrawn }: ChartProps): ReactElement {
  const styles = useStyles();
  const { view, series, shape } = figures;
  const color = (index: number): string =>
    chartColor(shape?.form === 'pie' ? null : (series[index]?.color ?? null), index, appearance);
  const title = view.title ?? series[0]?.name ?? view.name;
  return (
    <figure
      className={styles.figure}
      role="img"
      aria-label={view.description === null ? title : `${title}. ${view.description}`}
    >
      <Text weight="semibold" className={styles.title}>
        {title}
      </Text>
      {shape === null ? (
        <Text>{notDrawn}</Text>
      ) : (
        <Plot figures={figures} color={color} numberFormat={view.valueAxis?.numberFormat ?? null} />
      )}
      {view.valueAxis?.title != null && (
        <Caption1 className={styles.axis}>{view.valueAxis.title}</Caption1>
      )}
      <ul className={styles.legend}>
        {legendOf(figures).map(({ name, index }) => (
          <li key={index}>
            <span className={styles.mark} style={{ backgroundColor: color(index) }} />
            <Caption1>{name}</Caption1>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Plot(props: PlotProps): ReactElement | null {
  const { view, shape, series } = props.figures;
  if (shape === null) return null;
  if (shape.form === 'pie') return <PiePlot {...props} />;
  const fixed = { least: view.valueAxis?.least ?? null, most: view.valueAxis?.most ?? null };
  if (shape.form === 'line') {
    const values = series.flatMap((each) => each.values).filter((value) => value !== null);
    return <LinePlot {...props} scale={axisScale(values, fixed)} />;
  }
  const bars = barsOf(props.figures);
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const lying = shape.form === 'bars';
  return <BarPlot {...props} bars={bars} scale={axisScale(ends, fixed)} lying={lying} />;
}

function legendOf(figures: ChartFigures): readonly { name: string; index: number }[] {
  if (figures.shape?.form === 'pie') {
    return slicesOf(figures).map(({ index, name, from, to }) => ({
      index,
      name: `${name} ${((to - from) * 100).toFixed(1)}%`,
    }));
  }
  return figures.series.map(({ name }, index) => ({ name, index }));
}
