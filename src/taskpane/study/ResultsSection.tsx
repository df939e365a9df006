import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../texts/fill';
import type { PanelProps } from './panelProps';
import { ProductCard } from './ProductCard';
import { ReportChanges } from './ReportChanges';
import { Section } from './Section';
import { WriteReport } from './WriteReport';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Every product with its stages, shares and largest contributions. */
export function ResultsSection(props: PanelProps): ReactElement {
  const { assessment, state, texts } = props;
  const styles = useStyles();
  const { products } = assessment.study.footprint;
  const { unassigned } = assessment.study.inventory;
  const note = products.length === 0 ? texts.resultsNone : texts.standings[state.standing];
  return (
    <Section name="results" title={texts.results} note={note}>
      {products.length > 0 && assessment.hasSheets && (
        <p className={styles.note}>{texts.resultsHint}</p>
      )}
      <ReportChanges {...props} />
      {products.length > 0 && <WriteReport {...props} />}
      {products.map((product, index) => (
        <ProductCard key={product.product.name} product={product} index={index} {...props} />
      ))}
      {unassigned.length > 0 && (
        <p className={styles.note}>{fill(texts.unassigned, { count: unassigned.length })}</p>
      )}
    </Section>
  );
}
