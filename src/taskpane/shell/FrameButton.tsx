import type { ReactElement } from 'react';

interface FrameButtonProps {
  readonly label: string;
  /** Said when it is pointed at. */
  readonly hint: string;
  readonly isPrimary: boolean;
  readonly isBlocked: boolean;
  readonly onPress: () => void;
}

/**
 * A button of the pane's frame. It looks like Fluent's, by the same variables, and is there before
 * Fluent's own is loaded. While it is blocked it keeps the focus, which a disabled one would lose.
 */
export function FrameButton(props: FrameButtonProps): ReactElement {
  const { label, hint, isPrimary, isBlocked, onPress } = props;
  return (
    <button
      type="button"
      className={isPrimary ? 'pcf-action pcf-primary' : 'pcf-action'}
      title={hint}
      aria-disabled={isBlocked}
      onClick={() => {
        if (!isBlocked) onPress();
      }}
    >
      {label}
    </button>
  );
}
