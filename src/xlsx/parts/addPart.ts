import { withContentTypes } from './contentTypes';
import { freePartName } from './freePartName';
import { withPart } from './officePackage';
import type { OfficePackage } from './officePackage';

/** A file with one more part, and that part's name. */
export interface AddedPart {
  readonly parts: OfficePackage;
  readonly part: string;
}

const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';
/** What the parts that we add are. */
export const TYPES = {
  sheet: `${OFFICE_TYPE}.spreadsheetml.worksheet+xml`,
  table: `${OFFICE_TYPE}.spreadsheetml.table+xml`,
  drawing: `${OFFICE_TYPE}.drawing+xml`,
  chart: `${OFFICE_TYPE}.drawingml.chart+xml`,
};

/**
 * Adds a part under the first free name of its kind and declares it.
 * @param parts the file
 * @param stem such as xl/worksheets/sheet
 * @param xml its content
 * @param type what it is
 */
export function addPart(parts: OfficePackage, stem: string, xml: string, type: string): AddedPart {
  const part = freePartName(parts, stem);
  const written = withPart(parts, part, xml);
  return { part, parts: withContentTypes(written, { remove: new Set(), add: [{ part, type }] }) };
}
