import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StudySession } from '../../app/session/studySession';
import type { PaneTexts } from '../../texts/pane/zhCN';
import { fill } from '../../texts/fill';

interface CellLinkProps {
  readonly session: StudySession;
  readonly texts: PaneTexts;
  readonly sheet: string;
  readonly cell: string;
  /** What is shown; the place itself unless given. */
  readonly children?: string;
  readonly className?: string;
}

/** Brings a cell of the workbook to the front and selects it. */
export function CellLink(props: CellLinkProps): ReactElement {
  const { session, texts, sheet, cell, children, className } = props;
  const place = `${sheet}!${cell}`;
  return (
    <Link
      as="button"
      className={className}
      title={fill(texts.goTo, { place })}
      onClick={() => void session.select(sheet, cell)}
    >
      {children ?? place}
    </Link>
  );
}
