import { isHostObject, classOf } from '../hostObject';
import type { CellRange } from '../cells/cellBlock';
import { shared } from '../cells/limits';
import { requireUnprotected } from '../cells/requireUnprotected';
import { asFlag, asRecord } from '../checkValue';
import { removeWhere } from '../extras';
import type { ValidationState } from '../extras';
import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { referenceTo } from './referenceTo';

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** What may be typed into the cells of a range. */
export const dataValidation = classOf<CellRange>({
  name: 'DataValidation',
  values: {
    Type: { get: (range) => typeOf(ruleOf(range)) },
    Rule: {
      get: (range) => ruleOf(range)?.rule ?? {},
      set: (range, value) => {
        requireUnprotected(range);
        const { host, sheetId, area } = range;
        const rule = withFormulas(host, asRecord(value));
        requireKnown(rule);
        const more = { ignoreBlanks: true, errorAlert: ALERT, prompt: PROMPT };
        clear(range);
        host.extras.validations.push({ sheetId, area, rule, ...more });
      },
    },
    IgnoreBlanks: {
      get: (range) => ruleOf(range)?.ignoreBlanks ?? true,
      set: (range, value) => {
        existing(range).ignoreBlanks = asFlag(value);
      },
    },
    ErrorAlert: {
      get: (range) => ruleOf(range)?.errorAlert ?? ALERT,
      set: (range, value) => {
        existing(range).errorAlert = value;
      },
    },
    Prompt: {
      get: (range) => ruleOf(range)?.prompt ?? PROMPT,
      set: (range, value) => {
        existing(range).prompt = value;
      },
    },
  },
  calls: {
    Clear: (range) => {
      clear(range);
      return null;
    },
  },
});

const ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const PROMPT = { message: '', showPrompt: true, title: '' };

function clear({ host, sheetId, area }: CellRange): void {
  removeWhere(host.extras.validations, (one) => {
    return one.sheetId === sheetId && covers(area, one.area);
  });
}

function covers(outer: CellRange['area'], inner: CellRange['area']): boolean {
  const common = shared(outer, inner);
  return (
    common !== null &&
    common.top === inner.top &&
    common.left === inner.left &&
    common.bottom === inner.bottom &&
    common.right === inner.right
  );
}

function ruleOf({ host, sheetId, area }: CellRange): ValidationState | null {
  const found = [...host.extras.validations].reverse().find((one) => {
    return one.sheetId === sheetId && shared(one.area, area) !== null;
  });
  return found ?? null;
}

function existing(range: CellRange): ValidationState {
  const found = ruleOf(range);
  if (found === null) throw new HostError('InvalidOperation');
  return found;
}

function typeOf(state: ValidationState | null): string {
  const [kind] = state === null ? [] : Object.keys(state.rule);
  return kind === undefined ? 'None' : (KINDS[kind] ?? 'None');
}

function requireKnown(rule: Readonly<Record<string, unknown>>): void {
  const kinds = Object.keys(rule).filter((kind) => rule[kind] != null);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined || KINDS[kind] === undefined) {
    throw new HostError('InvalidArgument');
  }
  if (kind !== 'list') return;
  const { source } = asRecord(rule[kind]) as { readonly source?: unknown };
  if (typeof source !== 'string') throw new HostError('InvalidArgument');
}

/** Cells given as a range are read back as a formula, as Excel does. */
function withFormulas(
  host: HostContext,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(given).map(([key, value]): [string, unknown] => {
    if (isHostObject(value)) return [key, `=${referenceTo(host, value)}`];
    const isGroup = typeof value === 'object' && value !== null;
    return [key, isGroup ? withFormulas(host, asRecord(value)) : value];
  });
  return Object.fromEntries(entries);
}
