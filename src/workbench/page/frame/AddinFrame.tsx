import { makeStyles } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { PageState } from '../session/state';
import type { Appearance } from '../theme/pageTheme';
import { lendFonts } from './lendFonts';

const ADDIN_PAGE = '/taskpane.html';

const useStyles = makeStyles({ frame: { border: 'none', width: '100%', height: '100%' } });

interface AddinFrameProps {
  readonly title: string;
  readonly state: PageState;
  readonly appearance: Appearance;
}

/**
 * The add-in's own page. It loads anew for another workbook, language or theme, as a pane in
 * Excel does for another workbook, and after a restart for the others.
 */
export function AddinFrame({ title, state, appearance }: AddinFrameProps): ReactElement | null {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  if (state.book === null) return null;
  return (
    <iframe
      key={`${String(state.book.number)} ${state.language} ${appearance}`}
      ref={frame}
      className={styles.frame}
      title={title}
      src={ADDIN_PAGE}
      onLoad={({ currentTarget }) => {
        lendFonts(currentTarget);
      }}
    />
  );
}
