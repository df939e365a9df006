import { partText } from '../parts/officePackage';
import { relationshipKind, relationshipsOf } from '../parts/relationships';
import { numberOr, relationshipId } from '../xml/attributesOf';
import { childOf, descendantsOf, readTree } from '../xml/readTree';
import type { Area } from '../../workbook/address';
import type { OfficePackage } from '../parts/officePackage';
import type { XmlTree } from '../xml/readTree';

/** A chart where it hangs on a sheet's drawing. */
export interface DrawnChart {
  /** The chart's part. */
  readonly part: string;
  readonly chart: XmlTree;
  readonly name: string;
  readonly description: string | null;
  readonly area: Area;
  /** Position among the children of the drawing. */
  readonly anchor: number;
  /** Other drawings hang on the same anchor. */
  readonly isGrouped: boolean;
}

/** Drawings measure in these units; a cell of standard size, for anchors that name no last cell. */
const EMU_PER_COLUMN = 609_600;
const EMU_PER_ROW = 190_500;

/**
 * The part with a sheet's pictures and charts; null when it has none.
 * @param parts the file
 * @param sheetPart the sheet's part
 */
export function drawingPart(parts: OfficePackage, sheetPart: string): string | null {
  const found = relationshipsOf(parts, sheetPart).find(
    (one) => relationshipKind(one) === 'drawing',
  );
  return found?.target ?? null;
}

/**
 * The charts of a sheet in the order of its drawing. Kinds that Excel keeps in a format of their
 * own (waterfall, map) are not among them.
 * @param parts the file
 * @param sheetPart the sheet's part
 */
export function drawnCharts(parts: OfficePackage, sheetPart: string): readonly DrawnChart[] {
  const drawing = drawingPart(parts, sheetPart);
  const xml = drawing === null ? null : partText(parts, drawing);
  if (drawing === null || xml === null) return [];
  const targets = new Map(
    relationshipsOf(parts, drawing)
      .filter((one) => relationshipKind(one) === 'chart')
      .map(({ id, target }) => [id, target]),
  );
  return readTree(xml, drawing).children.flatMap((anchor, index) => {
    const frame = descendantsOf(anchor, 'graphicFrame')[0] ?? null;
    const link = childOf(frame, 'graphic', 'graphicData', 'chart');
    const part = targets.get(link === null ? '' : (relationshipId(link.attributes) ?? ''));
    const chartXml = part === undefined ? null : partText(parts, part);
    if (part === undefined || chartXml === null) return [];
    const named = childOf(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes;
    const description = named?.get('descr') ?? '';
    return [
      {
        part,
        chart: readTree(chartXml, part),
        name: named?.get('name') ?? '',
        description: description === '' ? null : description,
        area: anchorArea(anchor),
        anchor: index,
        isGrouped: descendantsOf(anchor, 'grpSp').length > 0,
      },
    ];
  });
}

interface Corner {
  readonly row: number;
  readonly column: number;
  /** Nothing of the cell itself is covered. */
  readonly atRowStart: boolean;
  readonly atColumnStart: boolean;
}

function anchorArea(anchor: XmlTree): Area {
  const from = cornerOf(childOf(anchor, 'from'));
  const to = cornerOf(childOf(anchor, 'to'));
  const [top, left] = [from?.row ?? 0, from?.column ?? 0];
  if (to === null) return measuredArea(top, left, anchor);
  return {
    top,
    left,
    bottom: Math.max(top, to.atRowStart ? to.row - 1 : to.row),
    right: Math.max(left, to.atColumnStart ? to.column - 1 : to.column),
  };
}

/** An anchor with a size instead of a last cell, or with a place in units instead of cells. */
function measuredArea(row: number, column: number, anchor: XmlTree): Area {
  const size = childOf(anchor, 'ext')?.attributes;
  const place = childOf(anchor, 'pos')?.attributes;
  const top = row + Math.floor(numberOr(place?.get('y'), 0) / EMU_PER_ROW);
  const left = column + Math.floor(numberOr(place?.get('x'), 0) / EMU_PER_COLUMN);
  const rows = Math.max(1, Math.ceil(numberOr(size?.get('cy'), 0) / EMU_PER_ROW));
  const columns = Math.max(1, Math.ceil(numberOr(size?.get('cx'), 0) / EMU_PER_COLUMN));
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function cornerOf(corner: XmlTree | null): Corner | null {
  if (corner === null) return null;
  const number = (name: string): number => Number(childOf(corner, name)?.text ?? '0');
  return {
    row: number('row'),
    column: number('col'),
    atRowStart: number('rowOff') === 0,
    atColumnStart: number('colOff') === 0,
  };
}
