import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Finding } from '../../../core/study/finding';
import type { Stage } from '../../../core/study/stage';
import { INBOUND_WORDS } from '../../language/inboundWords';
import type { ActivityRow, ReadTable } from '../../ledger';
import { cellRefAt } from '../../rows/cellRefAt';
import { holdsAmount } from '../../rows/readAmount';
import { stagesNamed } from '../../text/stagesNamed';
import { foldWord } from '../../text/fold';
import { nameKey } from '../../text/nameKey';
import { parseUnit } from '../../values/parseUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import type { FreightRows } from './freightRows';
import { questionId } from '../questions/questionId';
import { stageOfRow } from '../stages/stageOfRow';
import { firstFigure } from '../amounts/understandAmount';

/** Keys of the answers. */
const GOODS_TOO = 'goods-too';
const TRANSPORT_ONLY = 'transport-only';
const MOST_NAMED = 3;

/** Whether a row of freight alone gives a material as well; `open` while nobody has said. */
export type GoodsOfRow = (row: ActivityRow) => 'counted' | 'open' | 'none';

/** What is carried, and what is told of it where nothing is asked. */
export interface InboundGoods {
  readonly of: GoodsOfRow;
  readonly findings: readonly Finding[];
}

/**
 * Materials whose masses stand on a sheet about bringing them in and nowhere else: they are in no stage but
 * as freight. It is asked whether they count as raw materials as well. Where the ledger has a
 * factor for each of them, that is assumed, or nothing beside raw materials told elsewhere. Else transport
 * alone is assumed beside raw materials or where there is nothing but journeys; beside the energy of a
 * product without materials nothing is, and that stage is incomplete. A ledger of nothing but journeys
 * that has no factor for what it carries leaves nothing to choose: that is told.
 * @param rows all rows that count
 * @param freight which of them are freight alone
 * @param hasFactor whether the ledger has a factor for a name
 * @param asking the study's questions
 */
export function inboundGoods(
  rows: readonly ActivityRow[],
  freight: FreightRows,
  hasFactor: (name: string) => boolean,
  asking: Questionnaire,
): InboundGoods {
  const carried = rows.filter((row) => freight.isFreightOnly(row) && isBroughtIn(row));
  if (carried.length === 0) return NOTHING;
  const others = rows.filter((row) => holdsAmount(row.amount) && !freight.isFreightOnly(row));
  const given = new Set(others.map(({ name }) => nameKey(name.text)));
  const stages = new Set(others.map((row) => stageOfRow(row)));
  const alone = carried.filter(({ name }) => !given.has(nameKey(name.text)));
  const areCharged = alone.length > 0 && alone.every(({ name }) => hasFactor(name.text));
  const assumed = areCharged ? ofCharged(stages) : ofOthers(stages);
  if (others.length === 0 && !alone.some(({ name }) => hasFactor(name.text))) {
    return { ...NOTHING, findings: notCounted(alone) };
  }
  const byTable = new Map<ReadTable, ActivityRow[]>();
  for (const row of alone) {
    const own = byTable.get(row.table);
    if (own === undefined) byTable.set(row.table, [row]);
    else own.push(row);
  }
  const keys = new Map(
    [...byTable].map(([table, own]) => [table, ask(table, own, assumed, asking)] as const),
  );
  const asked = new Set(alone);
  const of: GoodsOfRow = (row) => {
    if (!asked.has(row)) return 'none';
    const key = keys.get(row.table) ?? null;
    if (key === null) return 'open';
    return key === GOODS_TOO ? 'counted' : 'none';
  };
  return { of, findings: [] };
}

/** Factors that nothing else uses say that the goods count, unless raw materials are told elsewhere. */
function ofCharged(stages: ReadonlySet<Stage>): string | null {
  return stages.has('rawMaterial') ? null : GOODS_TOO;
}

function ofOthers(stages: ReadonlySet<Stage>): string | null {
  return stages.has('rawMaterial') || !stages.has('production') ? TRANSPORT_ONLY : null;
}

const NOTHING: InboundGoods = { of: () => 'none', findings: [] };

function notCounted(rows: readonly ActivityRow[]): readonly Finding[] {
  const names = [...new Set(rows.map(({ name }) => name.text))];
  const cells = rows.map(({ name }) => name.witness.at);
  const values = { count: names.length, names: names.slice(0, MOST_NAMED).join(' / ') };
  return cells.length === 0
    ? []
    : [{ code: 'goods-not-counted', severity: 'info', cells, effectKgCo2e: null, values }];
}

/** A mass carried over a distance, where category, title or sheet say that it comes in. */
function isBroughtIn(row: ActivityRow): boolean {
  const { amount, distance, stage, table, name, isFurtherLeg } = row;
  if (distance?.kind !== 'figure' || isFurtherLeg === true || name.text === '') return false;
  if (table.stages.has('distribution') || !isMass(amount)) return false;
  if (stage !== null && stagesNamed(stage.text).has('distribution')) return false;
  const titles = [table.table.grid.sheet, ...table.table.captions.map(({ text }) => text)];
  const words = [...titles, stage?.text ?? ''].map(foldWord);
  return words.some((text) => INBOUND_WORDS.some((word) => text.includes(word)));
}

function isMass(amount: ActivityRow['amount']): boolean {
  const text = firstFigure(amount)?.unitText ?? null;
  const unit = text === null ? undefined : parseUnit(text)[0]?.unit;
  return unit !== undefined && dimensionOf(unit) === 'mass';
}

function ask(
  { table }: ReadTable,
  rows: readonly ActivityRow[],
  assumed: string | null,
  asking: Questionnaire,
): string | null {
  const names = [...new Set(rows.map(({ name }) => name.text))];
  const first = rows[0];
  return asking.ask({
    id: questionId('inbound-goods', table.grid.sheet, ''),
    code: 'inbound-goods',
    at: first?.name.witness.at ?? cellRefAt(table.grid, { row: 0, column: 0 }),
    label: table.grid.sheet,
    kind: 'choice',
    options: [GOODS_TOO, TRANSPORT_ONLY].map((key) => ({ key, label: key })),
    assumed,
    values: {
      sheet: table.grid.sheet,
      count: names.length,
      names: names.slice(0, MOST_NAMED).join(' / '),
    },
  });
}
