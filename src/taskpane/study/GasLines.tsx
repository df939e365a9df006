import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { gasResults, type GasAmount } from '../../core/gases/gasResults';
import { isApart } from '../../core/gases/isApart';
import { isToldByGas } from '../../core/gases/isToldByGas';
import type { ProductFootprint } from '../../core/study/footprint';
import { fill } from '../../texts/fill';
import { gasName } from '../../texts/gasName';
import { emissionText } from './figures';
import { listed } from './listed';
import type { PanelProps } from './panelProps';

const useStyles = makeStyles({
  lines: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface GasLinesProps extends PanelProps {
  readonly product: ProductFootprint;
}

/**
 * What a product's factors tell of gases, in kgCO2e of the whole ledger: each gas that counts, what stands
 * apart, and how many items rest on factors in CO2 alone. Nothing where all of it is plain CO2e.
 */
export function GasLines({
  product,
  assessment,
  words,
  texts,
}: GasLinesProps): ReactElement | null {
  const styles = useStyles();
  const { gwp } = assessment.study.footprint.method;
  const stages = product.stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : []));
  const amounts = gasResults(product, stages, gwp);
  const counted = amounts.filter(({ key }) => !isApart(key));
  const apart = amounts.filter(({ key }) => isApart(key));
  const co2Only = product.items.filter(
    ({ activity, kgCo2e }) =>
      kgCo2e !== null && activity.factor?.gas === 'CO2' && stages.includes(activity.stage),
  );
  const shown = (list: readonly GasAmount[]): string =>
    listed(
      list.map(({ key, kgCo2e }) => `${gasName(key, gwp, words)} ${emissionText(kgCo2e)}`),
      texts,
    );
  const isSplit = isToldByGas(counted.map(({ key }) => key));
  const lines = [
    ...(isSplit ? [fill(texts.byGas, { set: gwp, gases: shown(counted) })] : []),
    ...(apart.length > 0 ? [fill(texts.apartFrom, { gases: shown(apart) })] : []),
    ...(co2Only.length > 0 ? [fill(texts.co2Only, { count: co2Only.length })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
