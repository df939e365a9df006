import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    '& button': { paddingLeft: 0, paddingRight: 0, minHeight: '40px' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface SectionProps {
  readonly name: string;
  readonly title: string;
  /** Said beside the title, also when the section is closed. */
  readonly note: string;
  readonly children: ReactNode;
}

/** One part of the panel, which opens and closes. */
export function Section({ name, title, note, children }: SectionProps): ReactElement {
  const styles = useStyles();
  return (
    <AccordionItem value={name} className={styles.item}>
      <AccordionHeader as="h2" className={styles.header} expandIconPosition="end">
        <span className={styles.line}>
          <span className={styles.title}>{title}</span>
          <span className={styles.note}>{note}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
