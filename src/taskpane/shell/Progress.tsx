import { lazy, Suspense, type ReactElement } from 'react';
import type { SessionState } from '../../app/session/sessionState';
import type { PaneFrameTexts } from '../../texts/paneFrame/zhCN';
import { fill } from '../../texts/fill';
import { useLongerThan } from './useLongerThan';

const UNSEEN_MS = 500;

// Seen after half a second at the earliest.
const Waiting = lazy(() =>
  import(/* webpackChunkName: "waiting" */ './Waiting').then(({ Waiting: waiting }) => ({
    default: waiting,
  })),
);

interface ProgressProps {
  readonly state: SessionState;
  readonly texts: PaneFrameTexts;
}

/** What is being done, once it takes longer than half a second, and how the last task ended. */
export function Progress({ state, texts }: ProgressProps): ReactElement {
  const { task, isSlow, ending } = state;
  // Looking after a change is nobody's errand: it is not announced.
  const isBusy = task !== null && task !== 'look';
  const label = phaseTold(state, texts);
  const isLong = useLongerThan(isBusy, UNSEEN_MS);
  return (
    <div role="status" className="pcf-quiet">
      {isBusy && isLong && (
        <Suspense fallback={label}>
          <Waiting label={label} />
        </Suspense>
      )}
      {isBusy && isSlow && <p className="pcf-quiet">{texts.slow}</p>}
      {!isBusy && ending !== null && texts.endings[ending]}
    </div>
  );
}

function phaseTold({ phase, drawing }: SessionState, { phases }: PaneFrameTexts): string {
  if (drawing === null) return phases[phase];
  return fill(phases[phase], { number: drawing.number, of: drawing.of });
}
