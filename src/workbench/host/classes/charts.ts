import type { Area } from '../../../workbook/address';
import { asFlag, asNumber, asText } from '../checkValue';
import { removeWhere } from '../extras';
import type { AxisState, ChartState, PlacedArea, SeriesState } from '../extras';
import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { classOf } from '../hostObject';
import type { ClassTable, HostObject, ValueMember } from '../hostObject';
import type { Arguments } from '../readArguments';
import { wireValue } from '../cells/cellBlock';
import type { CellRange } from '../cells/cellBlock';
import { requireUnprotected } from '../cells/requireUnprotected';
import { rangeArgument } from './rangeState';

interface Charts {
  readonly host: HostContext;
  readonly sheetId: string;
}

interface Chart {
  readonly host: HostContext;
  readonly state: ChartState;
}

/** A member that is one field of some data. */
function field<Self, Data, Key extends keyof Data>(
  dataOf: (self: Self) => Data,
  key: Key,
  check: (value: unknown) => Data[Key],
): ValueMember<Self> {
  return {
    get: (self) => dataOf(self)[key],
    set: (self, value) => {
      dataOf(self)[key] = check(value);
    },
  };
}

const title = classOf<Chart>({
  name: 'ChartTitle',
  values: {
    Text: field(({ state }: Chart) => state.title, 'text', asText),
    Visible: field(({ state }: Chart) => state.title, 'visible', asFlag),
  },
});

const legend = classOf<Chart>({
  name: 'ChartLegend',
  values: {
    Visible: field(({ state }: Chart) => state.legend, 'visible', asFlag),
    Position: field(({ state }: Chart) => state.legend, 'position', asText),
  },
});

interface Axis {
  readonly state: AxisState;
}

const axisTitle = classOf<Axis>({
  name: 'ChartAxisTitle',
  values: {
    Text: {
      get: ({ state }) => state.title,
      set: ({ state }, value) => {
        state.title = asText(value);
        state.titleVisible = true;
      },
    },
    Visible: field(({ state }: Axis) => state, 'titleVisible', asFlag),
  },
});

/** An empty text lets Excel choose. */
function end(value: unknown): number | '' {
  return value === '' ? '' : asNumber(value);
}

const axis = classOf<Axis>({
  name: 'ChartAxis',
  values: {
    Minimum: field(({ state }: Axis) => state, 'minimum', end),
    Maximum: field(({ state }: Axis) => state, 'maximum', end),
    NumberFormat: field(({ state }: Axis) => state, 'numberFormat', asText),
    ReversePlotOrder: field(({ state }: Axis) => state, 'reverse', asFlag),
    Visible: field(({ state }: Axis) => state, 'visible', asFlag),
    TickLabelPosition: field(({ state }: Axis) => state, 'tickLabelPosition', asText),
  },
  links: { Title: (self) => axisTitle(self) },
});

const axes = classOf<Chart>({
  name: 'ChartAxes',
  links: {
    CategoryAxis: ({ state }) => axis({ state: state.axes.category }),
    ValueAxis: ({ state }) => axis({ state: state.axes.value }),
  },
});

interface Series extends Chart {
  readonly series: SeriesState;
}

const fill = classOf<Series>({
  name: 'ChartFill',
  calls: {
    SetSolidColor: ({ series }, args) => {
      series.color = args.text(0);
      return null;
    },
  },
});

const seriesFormat = classOf<Series>({
  name: 'ChartSeriesFormat',
  links: { Fill: (self) => fill(self) },
});

const LABELS = ['ShowValue', 'ShowPercentage', 'ShowCategoryName', 'ShowSeriesName', 'Position'];

const dataLabels = classOf<Series>({
  name: 'ChartDataLabels',
  values: Object.fromEntries(
    LABELS.map((name): [string, ValueMember<Series>] => [
      name,
      {
        get: ({ series }) => series.labels[name] ?? null,
        set: ({ series }, value) => {
          series.labels[name] = value;
        },
      },
    ]),
  ),
});

const seriesTable: ClassTable<Series> = {
  name: 'ChartSeries',
  values: {
    Name: field(({ series }: Series) => series, 'name', asText),
    GapWidth: field(({ series }: Series) => series, 'gapWidth', asNumber),
    Overlap: field(({ series }: Series) => series, 'overlap', asNumber),
    HasDataLabels: field(({ series }: Series) => series, 'hasDataLabels', asFlag),
  },
  links: {
    Format: (self) => seriesFormat(self),
    DataLabels: (self) => dataLabels(self),
  },
  calls: {
    SetValues: (self, args) => {
      self.series.values = placed(self, args);
      return null;
    },
    SetXAxisValues: (self, args) => {
      self.series.categories = placed(self, args);
      return null;
    },
    Delete: ({ state, series }) => {
      removeWhere(state.series, (one) => one === series);
      return null;
    },
  },
};
const oneSeries = classOf<Series>(seriesTable);

const seriesList = classOf<Chart>({
  name: 'ChartSeriesCollection',
  values: { Count: { get: ({ state }) => state.series.length } },
  items: (self) => self.state.series.map((series) => oneSeries({ ...self, series })),
  calls: {
    GetCount: ({ state }) => state.series.length,
    Add: (self, args) => {
      const series = newSeries(args.textOr(0, ''));
      self.state.series.push(series);
      return oneSeries({ ...self, series });
    },
    GetItemAt: (self, args) => {
      const series = self.state.series[args.whole(0)];
      if (series === undefined) throw new HostError('InvalidArgument');
      return oneSeries({ ...self, series });
    },
  },
});

const chart = classOf<Chart>({
  name: 'Chart',
  identity: ({ state }) => ({ Id: state.id }),
  values: {
    Id: { get: ({ state }) => state.id },
    Name: field(({ state }: Chart) => state, 'name', asText),
    ChartType: field(({ state }: Chart) => state, 'type', asText),
  },
  links: {
    Title: (self) => title(self),
    Legend: (self) => legend(self),
    Axes: (self) => axes(self),
    Series: (self) => seriesList(self),
    Worksheet: ({ host, state }) => host.make.worksheet(state.sheetId),
  },
  calls: {
    SetPosition: (self, args) => {
      const first = rangeArgument(self.host, args, 0, self.state.sheetId).area;
      const last = args.has(1) ? rangeArgument(self.host, args, 1, self.state.sheetId).area : first;
      const { top, left } = first;
      self.state.position = { top, left, bottom: last.bottom, right: last.right };
      return null;
    },
    Delete: ({ host, state }) => {
      removeWhere(host.extras.charts, (one) => one === state);
      return null;
    },
  },
});

/** The charts of a sheet. */
export const charts = classOf<Charts>({
  name: 'ChartCollection',
  values: { Count: { get: (self) => listed(self).length } },
  items: (self) => listed(self).map((state) => chart({ host: self.host, state })),
  calls: {
    Add: addChart,
    GetCount: (self) => listed(self).length,
    GetItem: (self, args) => {
      const found = find(self, args.text(0));
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
    GetItemAt: (self, args) => {
      const state = listed(self)[args.whole(0)];
      if (state === undefined) throw new HostError('InvalidArgument');
      return chart({ host: self.host, state });
    },
    GetItemOrNullObject: (self, args) => find(self, args.text(0)),
  },
});

function listed({ host, sheetId }: Charts): readonly ChartState[] {
  return host.extras.charts.filter((one) => one.sheetId === sheetId);
}

function find(self: Charts, key: string): HostObject | null {
  const upper = key.toUpperCase();
  const state = listed(self).find((one) => one.id === key || one.name.toUpperCase() === upper);
  return state === undefined ? null : chart({ host: self.host, state });
}

function placed({ host, state }: Chart, args: Arguments): PlacedArea {
  const { sheetId, area } = rangeArgument(host, args, 0, state.sheetId);
  return { sheetId, area };
}

function newSeries(name: string): SeriesState {
  return {
    name,
    values: null,
    categories: null,
    color: '',
    gapWidth: 150,
    overlap: 0,
    hasDataLabels: false,
    labels: {},
  };
}

function newAxis(): AxisState {
  return {
    title: '',
    titleVisible: false,
    minimum: '',
    maximum: '',
    numberFormat: 'General',
    reverse: false,
    visible: true,
    tickLabelPosition: 'NextToAxis',
  };
}

function addChart({ host, sheetId }: Charts, args: Arguments): HostObject {
  requireUnprotected({ host, sheetId });
  const type = args.text(0);
  const source = rangeArgument(host, args, 1, sheetId);
  const id = host.extras.newId();
  const name = `Chart ${String(host.extras.newNumber())}`;
  const state: ChartState = {
    id,
    name,
    sheetId,
    type,
    title: { text: '', visible: true },
    legend: { visible: true, position: 'Bottom' },
    series: seriesFrom(source, args.textOr(2, 'Auto') === 'Rows'),
    position: null,
    axes: { category: newAxis(), value: newAxis() },
  };
  host.extras.charts.push(state);
  return chart({ host, state });
}

/**
 * The series that Excel would make of a range: the first column holds categories when it holds
 * texts, the first row names when it holds texts. What Excel's Auto does beyond is not known.
 */
function seriesFrom(source: CellRange, byRows: boolean): SeriesState[] {
  const { host, sheetId, area } = source;
  const cellAt = host.model.reader(sheetId);
  const isText = (row: number, column: number): boolean => {
    const value = wireValue(cellAt({ row, column }).value);
    return typeof value === 'string' && value !== '';
  };
  if (byRows) throw new HostError('NotImplemented', undefined, 'ChartCollection.add by rows');
  const hasCategories = area.right > area.left && isText(area.bottom, area.left);
  const hasNames = area.bottom > area.top && isText(area.top, area.right);
  const top = hasNames ? area.top + 1 : area.top;
  const first = hasCategories ? area.left + 1 : area.left;
  const column = (left: number): Area => ({ top, left, bottom: area.bottom, right: left });
  const all: SeriesState[] = [];
  for (let left = first; left <= area.right; left++) {
    const name = hasNames ? String(wireValue(cellAt({ row: area.top, column: left }).value)) : '';
    all.push({
      ...newSeries(name),
      values: { sheetId, area: column(left) },
      categories: hasCategories ? { sheetId, area: column(area.left) } : null,
    });
  }
  return all;
}
