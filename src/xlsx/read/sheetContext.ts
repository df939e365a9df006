import { partText } from '../parts/officePackage';
import { readCellFormats } from './readCellFormats';
import { readSharedStrings } from './readSharedStrings';
import { relatedPart } from './relatedPart';
import type { OfficePackage } from '../parts/officePackage';
import type { SheetContext } from './openCell';
import type { WorkbookPart } from './readWorkbookPart';

/**
 * Reads what cells of all sheets refer to: texts, number formats and the calendar.
 * @param parts the file
 * @param workbook its workbook part
 */
export function sheetContext(parts: OfficePackage, workbook: WorkbookPart): SheetContext {
  const strings = relatedPart(workbook, 'sharedStrings');
  const stringsXml = strings === null ? null : partText(parts, strings);
  const styles = relatedPart(workbook, 'styles');
  const stylesXml = styles === null ? null : partText(parts, styles);
  return {
    strings: stringsXml === null ? [] : readSharedStrings(stringsXml, strings ?? ''),
    formats: stylesXml === null ? [] : readCellFormats(stylesXml, styles ?? ''),
    startsIn1904: workbook.startsIn1904,
  };
}
