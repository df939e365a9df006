import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../texts/fill';
import { AddFile } from './AddFile';
import { CellLink } from './CellLink';
import { ColumnTable } from './ColumnTable';
import type { PanelProps } from './panelProps';
import { roleName } from './roleName';
import { Section } from './Section';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
  },
  count: { textAlign: 'right' },
});

/** The sheets with what each was understood to hold, and the products. */
export function FoundSection(props: PanelProps): ReactElement {
  const { session, assessment, texts } = props;
  const styles = useStyles();
  const { sheets, products, activities } = assessment.study.inventory;
  const counts = { sheets: sheets.length, products: products.length, items: activities.length };
  return (
    <Section name="found" title={texts.found} note={fill(texts.foundSummary, counts)}>
      <table className={styles.table} aria-label={texts.sheet}>
        <thead>
          <tr>
            <th className={styles.head}>{texts.sheet}</th>
            <th className={styles.head}>{texts.role}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ file, sheet, role }) => (
            <tr key={`${file}/${sheet}`}>
              <td className={styles.cell}>
                <CellLink session={session} texts={texts} sheet={sheet} cell="A1">
                  {file === assessment.content.file ? sheet : `${sheet} [${file}]`}
                </CellLink>
              </td>
              <td className={styles.cell}>{roleName(role, texts.roles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Products {...props} />
      <ColumnTable {...props} />
      <AddFile {...props} />
    </Section>
  );
}

function Products({ assessment, texts }: PanelProps): ReactElement | null {
  const styles = useStyles();
  const { products, activities } = assessment.study.inventory;
  if (products.length === 0) return null;
  return (
    <table className={styles.table} aria-label={texts.product}>
      <thead>
        <tr>
          <th className={styles.head}>{texts.product}</th>
          <th className={`${styles.head} ${styles.count}`}>{texts.itemCount}</th>
        </tr>
      </thead>
      <tbody>
        {products.map(({ name }) => (
          <tr key={name}>
            <td className={styles.cell}>{name}</td>
            <td className={styles.count}>
              {activities.filter(({ product }) => product === name).length}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
