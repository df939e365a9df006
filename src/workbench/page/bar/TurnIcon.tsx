import type { ReactElement } from 'react';

/** An arrow that turns back or forward; drawn, because not every machine has it in a font. */
export function TurnIcon({ forward }: { readonly forward: boolean }): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      transform={forward ? 'scale(-1 1)' : undefined}
    >
      <path
        d="M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
