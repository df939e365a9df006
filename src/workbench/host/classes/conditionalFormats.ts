import { classOf } from '../hostObject';
import type { CellRange } from '../cells/cellBlock';
import { shared } from '../cells/limits';
import { requireUnprotected } from '../cells/requireUnprotected';
import { asFlag, asNumber, asText } from '../checkValue';
import { removeWhere } from '../extras';
import type { ConditionState } from '../extras';
import type { HostContext } from '../hostContext';
import { HostError, missingMember } from '../hostError';

interface Condition {
  readonly host: HostContext;
  readonly state: ConditionState;
}

const rule = classOf<Condition>({
  name: 'ConditionalFormatRule',
  values: {
    Formula: {
      get: ({ state }) => state.formula,
      set: ({ state }, value) => {
        const formula = asText(value);
        if (!formula.startsWith('=')) throw new HostError('InvalidArgument');
        state.formula = formula;
      },
    },
  },
});

const fill = classOf<Condition>({
  name: 'ConditionalRangeFill',
  values: {
    Color: {
      get: ({ state }) => state.fill,
      set: ({ state }, value) => {
        state.fill = asText(value);
      },
    },
  },
});

function fontFlag(name: string): {
  readonly get: (self: Condition) => unknown;
  readonly set: (self: Condition, value: unknown) => void;
} {
  return {
    get: ({ state }) => state.font[name] ?? null,
    set: ({ state }, value) => {
      state.font[name] = value;
    },
  };
}

const font = classOf<Condition>({
  name: 'ConditionalRangeFont',
  values: { Color: fontFlag('color'), Bold: fontFlag('bold'), Italic: fontFlag('italic') },
});

const format = classOf<Condition>({
  name: 'ConditionalRangeFormat',
  links: { Fill: (self) => fill(self), Font: (self) => font(self) },
});

const custom = classOf<Condition>({
  name: 'CustomConditionalFormat',
  links: { Rule: (self) => rule(self), Format: (self) => format(self) },
});

const condition = classOf<Condition>({
  name: 'ConditionalFormat',
  identity: ({ state }) => ({ Id: state.id }),
  values: {
    Id: { get: ({ state }) => state.id },
    Type: { get: ({ state }) => state.type },
    Priority: {
      get: ({ host, state }) => ofSheet(host, state.sheetId).indexOf(state),
      set: ({ host, state }, value) => {
        const others = ofSheet(host, state.sheetId).filter((one) => one !== state);
        others.splice(asNumber(value), 0, state);
        removeWhere(host.extras.conditions, (one) => others.includes(one));
        host.extras.conditions.push(...others);
      },
    },
    StopIfTrue: {
      get: ({ state }) => state.stopIfTrue,
      set: ({ state }, value) => {
        state.stopIfTrue = asFlag(value);
      },
    },
  },
  links: { Custom: (self) => custom(self), CustomOrNullObject: (self) => custom(self) },
  calls: {
    GetRange: ({ host, state }) => host.make.range(state.sheetId, state.area),
    Delete: ({ host, state }) => {
      removeWhere(host.extras.conditions, (one) => one === state);
      return null;
    },
  },
});

/** The conditional formats that touch a range. The newest comes first, as in Excel. */
export const conditionalFormats = classOf<CellRange>({
  name: 'ConditionalFormatCollection',
  items: (range) => touching(range).map((state) => condition({ host: range.host, state })),
  calls: {
    Add: ({ host, sheetId, area }, args) => {
      requireUnprotected({ host, sheetId });
      const type = args.text(0);
      if (type !== 'Custom') throw missingMember(`ConditionalFormatCollection.add("${type}")`);
      const blank = { stopIfTrue: false, formula: '', fill: '', font: {} };
      const state: ConditionState = { id: host.extras.newId(), type, sheetId, area, ...blank };
      host.extras.conditions.unshift(state);
      return condition({ host, state });
    },
    ClearAll: (range) => {
      const gone = touching(range);
      removeWhere(range.host.extras.conditions, (one) => gone.includes(one));
      return null;
    },
    GetCount: (range) => touching(range).length,
    GetItem: (range, args) => {
      const state = touching(range).find(({ id }) => id === args.text(0));
      if (state === undefined) throw new HostError('ItemNotFound');
      return condition({ host: range.host, state });
    },
    GetItemAt: (range, args) => {
      const state = touching(range)[args.whole(0)];
      if (state === undefined) throw new HostError('ItemNotFound');
      return condition({ host: range.host, state });
    },
  },
});

function ofSheet({ extras }: HostContext, sheetId: string): ConditionState[] {
  return extras.conditions.filter((one) => one.sheetId === sheetId);
}

function touching({ host, sheetId, area }: CellRange): readonly ConditionState[] {
  return ofSheet(host, sheetId).filter((one) => shared(one.area, area) !== null);
}
