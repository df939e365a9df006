import { addChild, editElement, setChild, withAttributes } from '../xml/editElement';
import { prefixed } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { changedEntries, sameData } from './changedEntries';
import { editColumns } from './editColumns';
import { editHighlights } from './editHighlights';
import { editMerges, editTableParts, RELATIONSHIPS } from './editLists';
import { editPage } from './editPage';
import { editValidations } from './editValidations';
import { editView } from './editView';
import { SHEET_ORDER } from './sheetOrder';
import { spokenSizes } from './spokenSizes';
import type { SheetView } from '../../workbook/view';
import type { FileLooks } from '../view/readLooks';
import type { ChildText } from '../xml/splitElement';
import type { CellChanges } from './cellChanges';
import type { LookWriter } from './lookWriter';
import type { ViewEdit } from './editView';

/** What the change of a sheet needs from the rest of the file. */
export interface SheetSurroundings {
  readonly part: string;
  readonly fileLooks: FileLooks;
  readonly looks: LookWriter;
  readonly dynamicMark: () => number;
  readonly startsIn1904: boolean;
  readonly cells: CellChanges;
  /** Whether the sheet is in front: absent when that stays. */
  readonly selected?: boolean;
  /** Relationships of tables that the sheet loses and gains. */
  readonly tables: { readonly removed: readonly string[]; readonly added: readonly string[] };
  /** Relationship of a drawing that the sheet gains. */
  readonly drawing: string | null;
}

type Children = readonly ChildText[];

/**
 * What surrounds a sheet's cells, with what is different written into it: views, sizes, merged
 * cells, rules, pages, and what leads to drawings and tables.
 * @param children of the sheet
 * @param before the sheet as it was
 * @param after the sheet as it is to be
 * @param around what the change needs
 * @param prefix namespace prefix of the sheet's tags
 */
export function editFrame(
  children: Children,
  before: SheetView,
  after: SheetView,
  around: SheetSurroundings,
  prefix: string,
): Children {
  const { part, fileLooks, looks } = around;
  const old = (name: string): string | null =>
    children.find((child) => child.name === name)?.xml ?? null;
  const set = (all: Children, name: string, xml: string | null): Children =>
    xml === old(name) ? all : setChild(all, name, xml, SHEET_ORDER);
  let edited = set(
    children,
    'sheetViews',
    editView(old('sheetViews'), part, viewEdit(before, after, around), prefix),
  );
  edited = set(
    edited,
    'sheetFormatPr',
    editSizes(old('sheetFormatPr'), part, before, after, prefix),
  );
  edited = set(edited, 'cols', editedColumns(old, before, after, part, prefix));
  if (before.isProtected !== after.isProtected) {
    const lock = prefixed('<sheetProtection sheet="1" objects="1" scenarios="1"/>', prefix);
    edited = set(edited, 'sheetProtection', after.isProtected ? lock : null);
  }
  edited = set(edited, 'mergeCells', editMerges(old('mergeCells'), part, before, after, prefix));
  edited = editHighlights(edited, before.highlights, after.highlights, {
    part,
    sheet: after.name,
    fileLooks,
    looks,
    prefix,
  });
  const lists = editValidations(
    old('dataValidations'),
    part,
    after.name,
    before.validations,
    after.validations,
    prefix,
  );
  edited = set(edited, 'dataValidations', lists);
  edited = editPage(edited, part, before.page, after.page, prefix);
  if (around.drawing !== null) {
    const xml = prefixed(`<drawing xmlns:r="${RELATIONSHIPS}" r:id="${around.drawing}"/>`, prefix);
    edited = addChild(edited, { name: 'drawing', attributes: '', xml }, SHEET_ORDER);
  }
  return set(edited, 'tableParts', editTableParts(old('tableParts'), part, around.tables, prefix));
}

function viewEdit(before: SheetView, after: SheetView, { selected }: SheetSurroundings): ViewEdit {
  return {
    ...(sameData(before.frozen, after.frozen) ? {} : { frozen: after.frozen }),
    ...(before.showGridlines === after.showGridlines ? {} : { showGridlines: after.showGridlines }),
    ...(selected === undefined ? {} : { selected }),
  };
}

/** Standard sizes are only changed when the sheet states them. */
function editSizes(
  xml: string | null,
  part: string,
  before: SheetView,
  after: SheetView,
  prefix: string,
): string | null {
  const { standardWidth: width, standardHeight: height } = after;
  const wide = width !== undefined && width !== before.standardWidth;
  const high = height !== undefined && height !== before.standardHeight;
  if (!wide && !high) return xml;
  const plain = prefixed('<sheetFormatPr defaultRowHeight="15"/>', prefix);
  return editElement(xml ?? plain, part, (element) =>
    withAttributes(element, (raw) => {
      const widened = wide ? withAttribute(raw, 'defaultColWidth', String(width)) : raw;
      if (!high) return widened;
      const raised = withAttribute(widened, 'defaultRowHeight', String(height));
      return withAttribute(raised, 'customHeight', '1');
    }),
  );
}

function editedColumns(
  old: (name: string) => string | null,
  before: SheetView,
  after: SheetView,
  part: string,
  prefix: string,
): string | null {
  const changes = changedEntries(spokenSizes(before.columns), spokenSizes(after.columns), sameData);
  const stated = after.standardWidth ?? before.standardWidth;
  const standard = stated === undefined ? null : String(stated);
  return editColumns(old('cols'), part, changes, standard, prefix);
}
