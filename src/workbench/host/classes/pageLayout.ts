import type { Area } from '../../../workbook/address';
import type { PageMargins, PageSetup, Span } from '../../../workbook/view';
import { asFlag, asNumber, asRecord, oneOf } from '../checkValue';
import { HostError } from '../hostError';
import { classOf } from '../hostObject';
import type { HostObject, ValueMember } from '../hostObject';
import { changePage, pageOf } from '../pageOf';
import type { PagedSheet } from '../pageOf';
import { PAPERS } from '../papers';
import { printedRanges, printRanges } from '../printedRanges';
import type { Arguments } from '../readArguments';
import { headersFooters } from './headersFooters';
import { rangeArgument } from './rangeState';
import { COLUMNS, ROWS } from '../cells/limits';

const POINTS_PER_INCH = 72;
/** Margins come in points and are kept in inches: digits behind this are those of the division. */
const DIGITS = 1e9;
/** What a printer in China takes by itself. */
const USUAL_PAPER = 9;
const SCALE = { least: 10, most: 400 };
const MOST_PAGES = 32_767;

/** How a sheet is printed. What is printed and repeated are names, as in Excel's files. */
export const pageLayout = classOf<PagedSheet>({
  name: 'PageLayout',
  values: {
    Orientation: {
      get: (self) => (pageOf(self).orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      set: (self, value) => {
        const isUpright = oneOf(value, ['Portrait', 'Landscape']) === 'Portrait';
        changePage(self, { orientation: isUpright ? 'portrait' : 'landscape' });
      },
    },
    PaperSize: {
      get: (self) => PAPERS.get(pageOf(self).paper ?? USUAL_PAPER) ?? null,
      set: (self, value) => {
        const found = [...PAPERS].find(([, name]) => name === value);
        if (found === undefined) throw new HostError('InvalidArgument');
        changePage(self, { paper: found[0] });
      },
    },
    Zoom: {
      get: (self) => zoomOf(pageOf(self).size),
      set: (self, value) => {
        changePage(self, { size: sizeOf(asRecord(value)) });
      },
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    CenterHorizontally: centered('horizontally'),
    CenterVertically: centered('vertically'),
    PrintGridlines: {
      get: (self) => pageOf(self).gridlines,
      set: (self, value) => {
        changePage(self, { gridlines: asFlag(value) });
      },
    },
    PrintHeadings: {
      get: (self) => pageOf(self).headings,
      set: (self, value) => {
        changePage(self, { headings: asFlag(value) });
      },
    },
  },
  links: { HeadersFooters: (self) => headersFooters(self) },
  calls: {
    SetPrintArea: (self, args) => {
      printRanges(self, { area: [areaIn(self, args)] });
      return null;
    },
    SetPrintTitleRows: (self, args) => {
      const { top, bottom } = areaIn(self, args);
      printRanges(self, { titleRows: { first: top, last: bottom } });
      return null;
    },
    SetPrintTitleColumns: (self, args) => {
      const { left, right } = areaIn(self, args);
      printRanges(self, { titleColumns: { first: left, last: right } });
      return null;
    },
    GetPrintAreaOrNullObject: (self) => {
      const { area } = printedRanges(self);
      return area.length === 0 ? null : self.host.make.rangeAreas(self.sheetId, area);
    },
    GetPrintTitleRowsOrNullObject: (self) => {
      return titles(self, printedRanges(self).titleRows, ({ first, last }) => {
        return { top: first, bottom: last, left: 0, right: COLUMNS - 1 };
      });
    },
    GetPrintTitleColumnsOrNullObject: (self) => {
      return titles(self, printedRanges(self).titleColumns, ({ first, last }) => {
        return { top: 0, bottom: ROWS - 1, left: first, right: last };
      });
    },
  },
});

function margin(side: keyof PageMargins): ValueMember<PagedSheet> {
  return {
    get: (self) => pageOf(self).margins[side] * POINTS_PER_INCH,
    set: (self, value) => {
      const inches = Math.round((asNumber(value) / POINTS_PER_INCH) * DIGITS) / DIGITS;
      changePage(self, { margins: { ...pageOf(self).margins, [side]: inches } });
    },
  };
}

function centered(way: keyof PageSetup['centered']): ValueMember<PagedSheet> {
  return {
    get: (self) => pageOf(self).centered[way],
    set: (self, value) => {
      changePage(self, { centered: { ...pageOf(self).centered, [way]: asFlag(value) } });
    },
  };
}

/** Excel names only the side that was given a number of pages. */
function zoomOf(size: PageSetup['size']): object {
  if ('percent' in size) return { scale: size.percent };
  return {
    ...(size.pagesWide === null ? {} : { horizontalFitToPages: size.pagesWide }),
    ...(size.pagesTall === null ? {} : { verticalFitToPages: size.pagesTall }),
  };
}

function sizeOf(zoom: Readonly<Record<string, unknown>>): PageSetup['size'] {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  if (scale != null) return { percent: within(scale, SCALE.least, SCALE.most) };
  if (horizontalFitToPages == null && verticalFitToPages == null) {
    throw new HostError('InvalidArgument');
  }
  return { pagesWide: pages(horizontalFitToPages), pagesTall: pages(verticalFitToPages) };
}

function pages(value: unknown): number | null {
  return value == null ? null : within(value, 1, MOST_PAGES);
}

function within(value: unknown, least: number, most: number): number {
  const number = asNumber(value);
  if (number >= least && number <= most && Number.isInteger(number)) return number;
  throw new HostError('InvalidArgument');
}

function areaIn({ host, sheetId }: PagedSheet, args: Arguments): Area {
  return rangeArgument(host, args, 0, sheetId).area;
}

function titles(
  { host, sheetId }: PagedSheet,
  span: Span | null,
  areaOf: (span: Span) => Area,
): HostObject | null {
  return span === null ? null : host.make.range(sheetId, areaOf(span));
}
