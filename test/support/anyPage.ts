import * as fc from 'fast-check';
import { sheetReference } from '../../src/workbook/address';
import type { LinkView, PageView } from '../../src/workbook/view';
import { area } from './workbookViews';

const inches = fc.constantFrom(0, 0.3, 0.7, 0.75, 1.968_503_937_007_874);
const words = fc.constantFrom(
  '',
  '&L&A&R&P / &N',
  '&C&"宋体,Bold"&12台账 && <Q>',
  ' a\nb ',
  '_x0041_',
);
const pages = fc.constantFrom(null, 1, 2, 7);
const span = fc.option(
  fc.record({ first: fc.nat(3), more: fc.nat(2) }).map(({ first, more }) => {
    return { first, last: first + more };
  }),
);

/** Any way to print a sheet. */
export const anyPage: fc.Arbitrary<PageView> = fc.record({
  orientation: fc.constantFrom('portrait', 'landscape'),
  paper: fc.constantFrom(null, 1, 9, 70),
  size: fc.oneof(
    fc.record({ percent: fc.constantFrom(10, 85, 100, 400) }),
    fc.record({ pagesWide: pages, pagesTall: pages }),
  ),
  margins: fc.record({
    left: inches,
    right: inches,
    top: inches,
    bottom: inches,
    header: inches,
    footer: inches,
  }),
  centered: fc.record({ horizontally: fc.boolean(), vertically: fc.boolean() }),
  gridlines: fc.boolean(),
  headings: fc.boolean(),
  header: words,
  footer: words,
  area: fc.subarray([
    area(0, 0, 9, 3),
    area(20, 5, 20, 5),
    // Whole columns and whole rows.
    area(0, 1, 1_048_575, 2),
    area(4, 0, 6, 16_383),
  ]),
  titleRows: span,
  titleColumns: span,
});

const said = fc.option(fc.constantFrom('往下 & <看>', 'a\n"b"', '_x0041_'));

/** Any links on a sheet, to sheets of these names and elsewhere. */
export function anyLinks(sheets: readonly string[]): fc.Arbitrary<readonly LinkView[]> {
  const location = fc.oneof(
    fc.constantFrom(...sheets).map((sheet) => sheetReference(sheet, 'B8')),
    fc.constantFrom('产量', 'A9'),
  );
  const address = fc.constantFrom(
    'https://example.org/a?b=1&c=%20_x0041_',
    'mailto:a@example.org',
    '..\\表 1.xlsx',
  );
  const target = fc.oneof(
    fc.record({ address: fc.constant(null), location }),
    fc.record({ address, location: fc.option(location) }),
  );
  const link = fc
    .record({
      area: fc.constantFrom(area(0, 0, 0, 0), area(2, 1, 4, 3), area(40, 9, 40, 9)),
      target,
      tooltip: said,
      display: said,
    })
    .map(({ target: led, ...rest }) => ({ ...rest, ...led }));
  return fc.array(link, { maxLength: 3 });
}
