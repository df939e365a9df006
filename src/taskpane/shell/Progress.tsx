import { lazy, Suspense, type ReactElement } from 'react';
import type { SessionState } from '../../app/session/sessionState';
import type { PaneFrameTexts } from '../../texts/paneFrame/zhCN';
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
  const { task, phase, isSlow, ending } = state;
  // Looking after a change is nobody's errand: it is not announced.
  const isBusy = task !== null && task !== 'look';
  const isLong = useLongerThan(isBusy, UNSEEN_MS);
  return (
    <div role="status" className="pcf-quiet">
      {isBusy && isLong && (
        <Suspense fallback={texts.phases[phase]}>
          <Waiting label={texts.phases[phase]} />
        </Suspense>
      )}
      {isBusy && isSlow && <p className="pcf-quiet">{texts.slow}</p>}
      {!isBusy && ending !== null && texts.endings[ending]}
    </div>
  );
}
