import type { ReactElement } from 'react';
import type { Assessment } from '../../app/session/assessStudy';
import { cellAddress } from '../../workbook/address';
import { CellLink } from './CellLink';
import { emissionText } from './figures';
import type { PanelProps } from './panelProps';

interface ResultProps extends PanelProps {
  /** Which product. */
  readonly index: number;
  readonly figure: Assessment['places'][number]['figure'];
  readonly kgCo2e: number | null;
}

/** A figure that leads to its cell, once it stands in the workbook. */
export function ResultLink(props: ResultProps): ReactElement {
  const { session, assessment, index, figure, kgCo2e, words, texts } = props;
  if (kgCo2e === null) return <>{words.states.missing}</>;
  const { places, content } = assessment;
  const place = places.find((one) => one.productIndex === index && one.figure === figure);
  const sheet = content.owned.find(({ key }) => key === place?.sheet)?.grid.sheet;
  if (place === undefined || sheet === undefined) return <>{emissionText(kgCo2e)}</>;
  return (
    <CellLink session={session} texts={texts} sheet={sheet} cell={cellAddress(place.at)}>
      {emissionText(kgCo2e)}
    </CellLink>
  );
}
