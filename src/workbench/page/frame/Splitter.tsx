import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';

/** Widths the add-in's pane can have, in pixels. */
export const PANE_WIDTH = { least: 280, start: 320, most: 800 } as const;

const STEP = 10;

const useStyles = makeStyles({
  bar: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible': {
      backgroundColor: tokens.colorBrandStroke1,
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  /** While it is dragged the frame must not swallow the pointer. */
  readonly onDragging: (dragging: boolean) => void;
}

/** Between grid and add-in; dragged, or moved by the arrow keys. */
export function Splitter({ label, width, onWidth, onDragging }: SplitterProps): ReactElement {
  const styles = useStyles();
  const moveTo = (wanted: number): void => {
    onWidth(Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted))));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = widthForKey(event.key, width);
    if (wanted === null) return;
    event.preventDefault();
    moveTo(wanted);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onDragging(true);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    moveTo(window.innerWidth - event.clientX - event.currentTarget.offsetWidth / 2);
  };
  // A separator that takes the focus and has a value is a control (ARIA 1.2), which the rules miss.
  /* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
  return (
    <div
      className={styles.bar}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        onDragging(false);
      }}
    />
  );
}

/** The pane stands on the right: the left arrow makes it wider. */
function widthForKey(key: string, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return width + STEP;
    case 'ArrowRight':
      return width - STEP;
    case 'Home':
      return PANE_WIDTH.least;
    case 'End':
      return PANE_WIDTH.most;
    default:
      return null;
  }
}
