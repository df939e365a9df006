import type { ReactElement } from 'react';
import type { PaneFrameTexts } from '../../texts/paneFrame/zhCN';

/** What the pane does, before anything was read. */
export function FirstSteps({ texts }: { readonly texts: PaneFrameTexts }): ReactElement {
  const { heading, scan, answer, calculate, local } = texts.steps;
  return (
    <>
      <h2 className="pcf-heading">{heading}</h2>
      <ol className="pcf-steps">
        <li>{scan}</li>
        <li>{answer}</li>
        <li>{calculate}</li>
      </ol>
      <p className="pcf-quiet">{local}</p>
    </>
  );
}
