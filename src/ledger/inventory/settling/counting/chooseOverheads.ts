import type { Overhead } from '../../../language/overheadWords';
import type { ActivityRow, Ledger } from '../../../ledger';
import { holdsAmount, singleAmount } from '../../../rows/readAmount';
import type { FigureReading } from '../../../rows/readFigure';
import { waitingAmount } from '../../../rows/waitingAmount';
import { overheadSaid } from '../../../text/overheadSaid';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { USED, USED_OR_NOT, whetherUsed } from './whetherUsed';

/** Rows of one sheet that are about the same. */
interface Doubted {
  readonly kind: Overhead;
  /** The text that says so. */
  readonly found: string;
  readonly rows: ActivityRow[];
}

const MOST_NAMES = 3;
const LONGEST_TITLE = 50;

/**
 * Asks whether business travel, commuting, head offices and canteens count: they are no stage of a product's life,
 * and a plant may be told by them all the same. Asked once for each of them and each sheet; nothing is assumed, and
 * the rows wait for the answer. A ledger of which that is all there is counts.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseOverheads(ledger: Ledger, asking: Questionnaire): Ledger {
  const active = ledger.activityRows.filter(isActive);
  const groups = groupsOf(active);
  const told = [...groups.values()].reduce((sum, { rows }) => sum + rows.length, 0);
  if (told === 0 || told === active.length) return ledger;
  const answers = new Map<ActivityRow, string | null>();
  for (const [id, group] of groups) {
    const answer = ask(id, group, asking);
    for (const row of group.rows) answers.set(row, answer);
  }
  const answerOf = (row: ActivityRow): string | null => {
    const answer = answers.get(row);
    return answer === undefined ? USED : answer;
  };
  const activityRows = whetherUsed(ledger.activityRows, answerOf, waiting);
  return { ...ledger, activityRows };
}

function isActive({ amount, distance }: ActivityRow): boolean {
  return holdsAmount(amount) || distance?.kind === 'figure';
}

function groupsOf(rows: readonly ActivityRow[]): ReadonlyMap<string, Doubted> {
  const groups = new Map<string, Doubted>();
  for (const row of rows) {
    const said = saidOf(row);
    if (said === null) continue;
    const id = questionId('row-meaning', row.table.table.grid.sheet, said.kind);
    const own = groups.get(id);
    if (own === undefined) groups.set(id, { ...said, rows: [row] });
    else own.rows.push(row);
  }
  return groups;
}

/** By its name or its category, else by the title of its table or the name of its sheet. */
function saidOf({ name, stage, table: { table } }: ActivityRow): Omit<Doubted, 'rows'> | null {
  const titles = [...table.captions.map(({ text }) => text), table.grid.sheet].filter(isTitle);
  const texts = [name.text, ...(stage === null ? [] : [stage.text]), ...titles];
  for (const found of texts) {
    const kind = overheadSaid(found);
    if (kind !== null) return { kind, found };
  }
  return null;
}

/** An address, or a caption with a label, is none. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[:：]/.test(text);
}

function waiting(row: ActivityRow): ActivityRow {
  const { amount, distance } = row;
  const open = distance === null ? null : unknown(distance);
  return {
    ...row,
    amount: waitingAmount(amount, true) ?? (open === null ? null : singleAmount(open)),
    distance: open,
  };
}

function unknown(reading: FigureReading): FigureReading {
  const { at, found } = reading.kind === 'figure' ? reading.figure.evidence : reading;
  return { kind: 'blank', at, found, isAsked: true };
}

function ask(id: string, { found, rows }: Doubted, asking: Questionnaire): string | null {
  const [first] = rows;
  if (first === undefined) return USED;
  const names = [...new Set(rows.map(({ name }) => name.text))].slice(0, MOST_NAMES).join(' / ');
  const { at } = first.name.witness;
  return asking.ask({
    id,
    code: 'row-meaning',
    at,
    label: found,
    kind: 'choice',
    options: USED_OR_NOT,
    assumed: null,
    values: { sheet: at.sheet, found, count: rows.length, names, offered: 'overhead' },
  });
}
