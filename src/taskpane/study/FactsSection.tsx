import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { BOUNDARY_ID, GWP_ID } from '../../app/factAnswers';
import { GWP_SETS } from '../../core/gases/gwpTable';
import type { FactEntry } from '../../core/study/facts';
import { fill } from '../../texts/fill';
import { FactField } from './FactField';
import type { PanelProps } from './panelProps';
import { Section } from './Section';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  select: { minWidth: 0 },
});

/** As many as a person fills in by hand; the settings sheet takes any. */
const MOST_PRODUCTS = 40;

/** What is known of the study beside its ledger, to be filled in: of the study, and of each product. */
export function FactsSection(props: PanelProps): ReactElement | null {
  const { assessment, texts } = props;
  const styles = useStyles();
  const { entries, products } = assessment.study.inventory.facts;
  if (products.size === 0) return null;
  const names = [...products.keys()];
  const known = entries.filter(({ fact }) => fact !== null).length;
  const left = names.length - MOST_PRODUCTS;
  return (
    <Section
      name="facts"
      title={texts.facts}
      note={fill(texts.factsSummary, { known, total: entries.length })}
    >
      <span className={styles.note}>{texts.factsHint}</span>
      <BoundaryField {...props} />
      <GwpField {...props} />
      {entries
        .filter(({ product }) => product === null)
        .map((entry) => (
          <FactField key={entry.id} {...props} entry={entry} />
        ))}
      {names.slice(0, MOST_PRODUCTS).map((name) => (
        <ProductFields
          key={name}
          {...props}
          name={name}
          entries={entries.filter(({ product }) => product === name)}
        />
      ))}
      {left > 0 && (
        <span className={styles.note}>{fill(texts.factsMoreProducts, { count: left })}</span>
      )}
    </Section>
  );
}

interface ProductProps extends PanelProps {
  readonly name: string;
  readonly entries: readonly FactEntry[];
}

/** Drawn once they are looked at: a ledger may have many products. */
function ProductFields({ name, entries, ...props }: ProductProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const known = entries.filter(({ fact }) => fact !== null).length;
  const counts = { known, total: entries.length };
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {name} <span className={styles.note}>{fill(props.texts.factsSummary, counts)}</span>
      </summary>
      {isOpen && (
        <div className={styles.fields} role="group" aria-label={name}>
          {entries.map((entry) => (
            <FactField key={entry.id} {...props} entry={entry} />
          ))}
        </div>
      )}
    </details>
  );
}

/** A setting of the method; here it stands with what it belongs to. */
function BoundaryField({ session, assessment, words }: PanelProps): ReactElement {
  const styles = useStyles();
  const { chosen, footprint } = assessment.study;
  const inUse = words.boundaries[footprint.method.boundary];
  return (
    <Field
      label={words.settings.boundary}
      hint={fill(words.settings.boundaryMeaning, { boundary: inUse })}
    >
      <Select
        className={styles.select}
        value={chosen.boundary ?? 'found'}
        onChange={(_, { value }) => void session.answer(BOUNDARY_ID, value)}
      >
        {Object.entries(words.boundaries).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** So is the set of GWPs: what it would change stands among the findings. */
function GwpField({ session, assessment, words }: PanelProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={words.settings.gwp} hint={words.settings.gwpMeaning}>
      <Select
        className={styles.select}
        value={assessment.study.chosen.gwp}
        onChange={(_, { value }) => void session.answer(GWP_ID, value)}
      >
        {GWP_SETS.map((set) => (
          <option key={set} value={set}>
            {set}
          </option>
        ))}
      </Select>
    </Field>
  );
}
