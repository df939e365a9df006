import { assertNever } from '../../core/assertNever';
import { fill } from '../../texts/fill';
import { strung } from '../../texts/strung';
import type { Texts } from '../../texts/zhCN';
import type { ChangeReason } from './changeReason';
import type { FigureChange } from './figureChange';
import { readShare } from './recordedShare';
import type { RecordChanges } from './recordChanges';

/**
 * Why a figure differs from that of the report, in words: of another method what is another.
 * @param change the figure, as reported and now
 * @param method of the report, and the present one
 * @param texts of the language
 */
export function reasonsTold(
  change: FigureChange,
  method: RecordChanges['method'],
  texts: Texts,
): string {
  const told = change.reasons.map((reason) => reasonTold(reason, change, method, texts));
  return strung(told, texts.lists.between);
}

function reasonTold(
  reason: ChangeReason,
  change: FigureChange,
  { before, now }: RecordChanges['method'],
  texts: Texts,
): string {
  const { record, boundaries } = texts;
  switch (reason) {
    case 'gwp':
      return fill(record.reasons.gwp, { before: before.gwp, now: now.gwp });
    case 'boundary': {
      const [old, fresh] = [boundaries[before.boundary], boundaries[now.boundary]];
      return fill(record.reasons.boundary, { before: old, now: fresh });
    }
    case 'allocation':
      return allocationTold(change, texts);
    case 'data':
    case 'factor':
    case 'correction':
    case 'renamed':
    case 'added':
    case 'removed':
      return record.reasons[reason];
    default:
      return assertNever(reason);
  }
}

/** An item says by what it is divided; of a total, and of the same key with other parts, it is not told. */
function allocationTold({ kind, before, now }: FigureChange, texts: Texts): string {
  const { record, allocation } = texts;
  const [old, fresh] = [before, now].map((figure) => {
    const method = readShare(figure?.share ?? '')?.method;
    return method === undefined ? record.notShared : allocation.methods[method];
  });
  if (kind !== 'item' || old === undefined || fresh === undefined || old === fresh) {
    return record.reasons.allocation;
  }
  return fill(record.otherKey, { before: old, now: fresh });
}
