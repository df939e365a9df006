import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Study } from '../app/calculateStudy';
import type { ProductFootprint } from '../core/study/footprint';
import { fill } from '../texts/fill';
import { findingSentence } from '../texts/findingSentence';
import { questionSentence } from '../texts/sentences';
import type { Texts } from '../texts/zhCN';
import type { PaneTexts } from './texts/zhCN';

const useStyles = makeStyles({
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface StudyProps {
  readonly study: Study;
  /** Sentences of the product, such as those of findings. */
  readonly texts: Texts;
  readonly paneTexts: PaneTexts;
}

/** What was found in the workbook and what it comes to. */
export function StudyView(props: StudyProps): ReactElement {
  const { study, paneTexts } = props;
  return (
    <>
      <Sheets {...props} />
      {study.footprint.products.length > 0 && (
        <Text as="h2" weight="semibold">
          {paneTexts.results}
        </Text>
      )}
      {study.footprint.products.map((product) => (
        <ProductTable key={product.product.name} product={product} {...props} />
      ))}
      <Doubts {...props} />
    </>
  );
}

function Sheets({ study, paneTexts }: StudyProps): ReactElement {
  const names: Readonly<Record<string, string>> = paneTexts.roles;
  const roleName = (role: string): string =>
    role
      .split('+')
      .map((word) => names[word] ?? word)
      .join(' + ');
  return (
    <Table size="small" aria-label={paneTexts.sheetsFound}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{paneTexts.sheet}</TableHeaderCell>
          <TableHeaderCell>{paneTexts.role}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {study.inventory.sheets.map(({ sheet, role }) => (
          <TableRow key={sheet}>
            <TableCell>{sheet}</TableCell>
            <TableCell>{roleName(role)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface ProductProps extends StudyProps {
  readonly product: ProductFootprint;
}

function ProductTable({ product, texts }: ProductProps): ReactElement {
  const styles = useStyles();
  const { stages, ledgerTotalKgCo2e, complete } = product;
  const mark = complete ? '' : ` (${texts.cli.incomplete})`;
  return (
    <Table size="small" aria-label={product.product.name}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell colSpan={2}>{product.product.name}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {stages.map(({ stage, ledgerKgCo2e, inBoundary }) => (
          <TableRow key={stage}>
            <TableCell>
              {texts.stages[stage]}
              {inBoundary ? '' : ` (${texts.states.outside})`}
            </TableCell>
            <TableCell className={styles.figure}>{figure(ledgerKgCo2e, texts)}</TableCell>
          </TableRow>
        ))}
        <TableRow className={styles.total}>
          <TableCell>{texts.cli.total}</TableCell>
          <TableCell className={styles.figure}>{figure(ledgerTotalKgCo2e, texts) + mark}</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  );
}

function Doubts({ study, texts, paneTexts }: StudyProps): ReactElement {
  const styles = useStyles();
  const open = study.inventory.questions.filter(({ answer }) => answer === null);
  const { findings } = study;
  if (findings.length === 0 && open.length === 0) return <Text>{paneTexts.noneFound}</Text>;
  return (
    <>
      <Text as="h2" weight="semibold">
        {fill(paneTexts.findings, { count: findings.length })}
      </Text>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={index}>
            [{texts.severities[finding.severity]}] {findingSentence(finding, texts)}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Text as="h2" weight="semibold">
          {fill(paneTexts.questions, { count: open.length })}
        </Text>
      )}
      <ul className={styles.list}>
        {open.map((question) => (
          <li key={question.id}>{questionSentence(question, texts)}</li>
        ))}
      </ul>
    </>
  );
}

function figure(kgCo2e: number | null, texts: Texts): string {
  if (kgCo2e === null) return texts.states.missing;
  const three = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
  return kgCo2e.toLocaleString('en-US', three);
}
