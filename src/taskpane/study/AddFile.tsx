import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { FileSheet, LedgerFile } from '../../app/ledgerFile';
import { fill } from '../../texts/fill';
import type { PanelProps } from './panelProps';
import { roleName } from './roleName';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Offer {
  readonly given: LedgerFile;
  readonly sheets: readonly FileSheet[];
  readonly chosen: ReadonlySet<string>;
}

/** Takes ledgers of another file into the workbook as marked copies. The file is read in this page. */
export function AddFile(props: PanelProps): ReactElement {
  const { session, state, texts } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = async (file: File): Promise<void> => {
    const given = { file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const found = await offerOf(given, props);
    setProblem(typeof found === 'string' ? found : null);
    setOffer(typeof found === 'string' ? null : found);
  };
  return (
    <div className={styles.box}>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        hidden
        aria-label={texts.addFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void look(file);
          target.value = '';
        }}
      />
      <Button
        size="small"
        disabled={state.task !== null && state.task !== 'look'}
        onClick={() => input.current?.click()}
      >
        {texts.addFile}
      </Button>
      {problem !== null && <span role="alert">{problem}</span>}
      {offer !== null && (
        <OfferedSheets
          {...props}
          offer={offer}
          onChange={setOffer}
          onTake={() => {
            setOffer(null);
            void session.takeIn(offer.given, [...offer.chosen]);
          }}
        />
      )}
    </div>
  );
}

interface OfferProps extends PanelProps {
  readonly offer: Offer;
  readonly onChange: (offer: Offer) => void;
  readonly onTake: () => void;
}

function OfferedSheets({ offer, onChange, onTake, texts }: OfferProps): ReactElement {
  const styles = useStyles();
  const { chosen } = offer;
  return (
    <>
      <span className={styles.note}>{fill(texts.addNote, { file: offer.given.file })}</span>
      {offer.sheets.map(({ sheet, role }) => (
        <Checkbox
          key={sheet}
          label={`${sheet} (${roleName(role, texts.roles)})`}
          checked={chosen.has(sheet)}
          onChange={(_, { checked }) => {
            const others = [...chosen].filter((one) => one !== sheet);
            onChange({ ...offer, chosen: new Set(checked === true ? [...others, sheet] : others) });
          }}
        />
      ))}
      <Button size="small" appearance="primary" disabled={chosen.size === 0} onClick={onTake}>
        {texts.addSheets}
      </Button>
    </>
  );
}

/** What a file offers, or the sentence that says why nothing can be taken from it. */
async function offerOf(
  given: LedgerFile,
  { session, assessment, words, texts }: PanelProps,
): Promise<Offer | string> {
  const { file } = given;
  const { content } = assessment;
  if (file === content.file) return fill(words.cli.sameFileName, { file });
  if (content.sheets.some((grid) => grid.file === file)) {
    return fill(words.cli.copiedAlready, { file: content.file, other: file });
  }
  const found = await session.lookInto(given);
  if (!found.ok) {
    const { code, detail } = found.problem;
    return fill(words.fileProblems[code], { file, detail });
  }
  if (found.value.length === 0) return fill(texts.addNothing, { file });
  return { given, sheets: found.value, chosen: new Set(found.value.map(({ sheet }) => sheet)) };
}
