import type { StudySession } from '../../app/session/studySession';
import type { CommandHandlers } from '../../commands/associateCommands';

/**
 * The ribbon's buttons do what the pane's buttons do, and show the pane: how it went is told there.
 * @param started the pane's session; null outside Excel, where there is no ribbon
 */
export function fromRibbon(started: Promise<StudySession | null>): CommandHandlers {
  const run = async (action: keyof CommandHandlers): Promise<void> => {
    const session = await started;
    if (session === null) return;
    await Promise.all([session[action](), Office.addin.showAsTaskpane()]);
  };
  return {
    calculate: () => run('calculate'),
    refresh: () => run('refresh'),
    report: () => run('report'),
  };
}
