import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { Stage } from '../../../core/study/stage';
import type { ActivityRow } from '../../ledger';
import { MODULE_STAGES } from '../../language/stageWords';
import { foldWord } from '../../text/fold';
import { stagesNamed } from '../../text/stagesNamed';
import {
  isCarrier,
  isProcessCategory,
  isProcessEmission,
  isUsedUp,
  isUtilityOrWaste,
} from '../../rows/emissions/tellsProcess';
import { isDirectEmission } from '../../rows/emissions/tellsRelease';
import { parseUnit } from '../../values/parseUnit';
import { hasBothFactors } from './hasBothFactors';
import { freightStage } from './freightStage';
import { firstFigure } from '../amounts/understandAmount';

/** Stages that keep their electricity; elsewhere an energy carrier is production. */
const BEYOND_THE_GATE: readonly Stage[] = ['distribution', 'use', 'endOfLife'];

/**
 * The stage of a row's amount: what its category cell says; what came out of a process is its waste or its
 * credit; what the process gives off is production; t·km are freight; an energy carrier belongs to
 * production unless the title names a stage beyond the gate, or transport alone: then it is what the
 * vehicles burnt; a gas that got into the air is the plant's; else what the table's title says; else mass is material and energy is production.
 * @param row a row with activity data
 * @param isReleased whether an answer says that it is a gas that got into the air
 */
export function stageOfRow(row: ActivityRow, isReleased = false): Stage {
  const category = row.stage === null ? null : stageOfCell(row.stage.text);
  if (category !== null) return category;
  if (row.cameOut !== undefined) return 'production';
  if (isOfProcess(row) && !isBeyondTheGate(row)) return 'production';
  if (isEnergy(row) && !isBeyondTheGate(row))
    return isBurntOnTheWay(row) ? 'transport' : 'production';
  if ((isReleased || isDirectEmission(row)) && !isBeyondTheGate(row)) return 'production';
  if (dimensionIn(row) === 'freight') return freightStage(row);
  const [first, ...others] = [...row.table.stages].filter(
    (stage) => stage !== 'transport' || isFreightOnly(row),
  );
  // 原材料及能源消耗表: what is no energy carrier is the material.
  const isMaterial = first === 'production' && others.includes('rawMaterial');
  return first === undefined || isMaterial ? 'rawMaterial' : first;
}

function stageOfCell(text: string): Stage | null {
  const word = foldWord(text);
  if (Object.hasOwn(MODULE_STAGES, word)) return MODULE_STAGES[word] ?? null;
  return [...stagesNamed(text)][0] ?? null;
}

/** What it is says more than the sheet that it stands on; what is used up may be a material of a title. */
function isOfProcess({ stage, name, table: { table } }: ActivityRow): boolean {
  if (stage !== null && isProcessCategory(stage.text)) return true;
  if (isProcessEmission(name.text) || isUtilityOrWaste(name.text)) return true;
  if (!isUsedUp(name.text)) return false;
  const titles = [table.grid.sheet, ...table.captions.map(({ text }) => text)];
  return !titles.some((text) => stagesNamed(text).has('rawMaterial'));
}

function isBeyondTheGate({ table: { stages } }: ActivityRow): boolean {
  return BEYOND_THE_GATE.some((stage) => stages.has(stage));
}

/** On a sheet of transport and nothing else, where no row has a distance to be carried over. */
function isBurntOnTheWay({ distance, table: { stages } }: ActivityRow): boolean {
  return distance === null && stages.size === 1 && stages.has('transport');
}

function isEnergy(row: ActivityRow): boolean {
  if (isCarrier(row.name.text) || row.processing !== undefined) return true;
  // kW × h
  const isPower = row.amount?.multiplied?.parts.some(({ role }) => role === 'power') === true;
  return isPower || dimensionIn(row) === 'energy';
}

function dimensionIn({ amount }: ActivityRow): Dimension | null {
  const figure = firstFigure(amount);
  const unit = figure?.unitText == null ? undefined : parseUnit(figure.unitText)[0]?.unit;
  return unit === undefined ? null : dimensionOf(unit);
}

function isFreightOnly(row: ActivityRow): boolean {
  return (
    row.distance !== null &&
    !hasBothFactors(row) &&
    [...row.table.stages].every((stage) => stage === 'transport')
  );
}
