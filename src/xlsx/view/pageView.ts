import { PLAIN_PAGE } from '../../workbook/plainPage';
import { isOn, numberOr } from '../xml/attributesOf';
import { decodeExcelText } from '../xml/decodeXml';
import { childOf } from '../xml/readTree';
import type { PageMargins, PageSetup } from '../../workbook/view';
import type { XmlTree } from '../xml/readTree';

type Attributes = ReadonlyMap<string, string>;

/**
 * How a sheet is put on paper. Of several headers and footers those of odd pages: the only ones
 * that most sheets have.
 * @param trees of the sheet's frame
 */
export function pageView(trees: (name: string) => readonly XmlTree[]): PageSetup {
  const first = (name: string): XmlTree | null => trees(name)[0] ?? null;
  const attributes = (name: string): Attributes => first(name)?.attributes ?? new Map();
  const [setup, options] = [attributes('pageSetup'), attributes('printOptions')];
  const paper = setup.get('paperSize');
  const words = (name: string): string =>
    decodeExcelText(childOf(first('headerFooter'), name)?.text ?? '');
  return {
    orientation: setup.get('orientation') === 'landscape' ? 'landscape' : 'portrait',
    paper: paper === undefined ? null : Number(paper),
    size: sizeView(setup, childOf(first('sheetPr'), 'pageSetUpPr')),
    margins: marginsView(first('pageMargins')),
    centered: {
      horizontally: isOn(options.get('horizontalCentered')),
      vertically: isOn(options.get('verticalCentered')),
    },
    gridlines: isOn(options.get('gridLines')) && isOn(options.get('gridLinesSet') ?? '1'),
    headings: isOn(options.get('headings')),
    header: words('oddHeader'),
    footer: words('oddFooter'),
  };
}

/** A file may keep both ways; a switch apart from them says which one counts. */
function sizeView(setup: Attributes, fitting: XmlTree | null): PageSetup['size'] {
  const pages = (name: string): number | null => {
    const number = numberOr(setup.get(name), 1);
    return number === 0 ? null : number;
  };
  return isOn(fitting?.attributes.get('fitToPage'))
    ? { pagesWide: pages('fitToWidth'), pagesTall: pages('fitToHeight') }
    : { percent: numberOr(setup.get('scale'), 100) };
}

function marginsView(margins: XmlTree | null): PageMargins {
  const plain = PLAIN_PAGE.margins;
  const margin = (side: keyof PageMargins): number =>
    numberOr(margins?.attributes.get(side), plain[side]);
  return {
    left: margin('left'),
    right: margin('right'),
    top: margin('top'),
    bottom: margin('bottom'),
    header: margin('header'),
    footer: margin('footer'),
  };
}
