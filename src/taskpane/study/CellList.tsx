import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CellRef } from '../../core/cellRef';
import { cellRanges } from '../../core/cellRanges';
import { fill } from '../../texts/fill';
import { CellLink } from './CellLink';
import type { PanelProps } from './panelProps';

/** Ranges beyond these are shown when asked for. */
const MOST_AT_FIRST = 3;
/** Nobody clicks through more, and a page of thousands of links is slow. */
const MOST = 100;

const useStyles = makeStyles({
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  more: { color: tokens.colorNeutralForeground2 },
});

interface CellListProps extends PanelProps {
  readonly cells: readonly CellRef[];
}

/** The cells that share a cause, as ranges to go to: a few at first, then as many as can be used. */
export function CellList({ session, texts, cells }: CellListProps): ReactElement | null {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  if (cells.length === 0) return null;
  const ranges = cellRanges(cells);
  const shown = ranges.slice(0, isWhole ? MOST : MOST_AT_FIRST);
  const left = ranges.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const more = fill(texts.moreCells, { count: left });
  return (
    <div className={styles.cells}>
      {shown.map(({ file, sheet, range }) => (
        <CellLink
          key={`${file}\n${sheet}!${range}`}
          session={session}
          texts={texts}
          sheet={sheet}
          cell={range}
        />
      ))}
      {isWhole && left > 0 && <span className={styles.more}>{more}</span>}
      {ranges.length > MOST_AT_FIRST && (
        <Link
          as="button"
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? texts.fewerCells : more}
        </Link>
      )}
    </div>
  );
}
