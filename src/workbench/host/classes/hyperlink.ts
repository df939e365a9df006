import type { LinkView } from '../../../workbook/view';
import type { CellRange } from '../cells/cellBlock';
import { meets } from '../cells/limits';
import { withoutArea } from '../cells/withoutArea';
import { asRecord, asText } from '../checkValue';
import type { LinkState } from '../extras';
import { HostError } from '../hostError';
import { linkLocation, sheetOfLocation } from '../linkLocation';

/**
 * The link of a range's first cell; null when it has none.
 * @param range read
 */
export function hyperlink({ host, sheetId, area }: CellRange): unknown {
  const first = { ...area, bottom: area.top, right: area.left };
  const found = host.extras.links
    .filter((one) => one.sheetId === sheetId && meets(one.area, first))
    .at(-1);
  if (found === undefined) return null;
  const { address, tooltip, display } = found.link;
  const documentReference = linkLocation(found, host.model.sheets());
  const given = { address, documentReference, screenTip: tooltip, textToDisplay: display };
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== null));
}

/**
 * Gives the cells a link; its text is shown in the first one, as Excel does.
 * @param range the cells
 * @param given address, documentReference, screenTip, textToDisplay; null takes links away
 */
export function setHyperlink(range: CellRange, given: unknown): void {
  const { host, sheetId, area } = range;
  const link = given === null ? null : linkOf(asRecord(given));
  removeLinks(range);
  if (link === null) return;
  const leadsTo = sheetOfLocation(link.location, host.model.sheets());
  host.extras.links.push({ sheetId, area, link, leadsTo });
  const { display } = link;
  if (display === null) return;
  const cell = { ...area, bottom: area.top, right: area.left };
  host.model.write(sheetId, cell, () => ({ kind: 'value', value: display }));
}

/**
 * Takes the links of cells away; of a link of more cells the others keep it.
 * @param range the cells
 */
export function removeLinks({ host, sheetId, area }: CellRange): void {
  const { links } = host.extras;
  const isHit = (one: LinkState): boolean => meets(one.area, area) && one.sheetId === sheetId;
  if (!links.some(isHit)) return;
  const left = links.flatMap((one) => {
    if (!isHit(one)) return [one];
    return withoutArea(one.area, area).map((piece) => ({ ...one, area: piece }));
  });
  links.splice(0, links.length, ...left);
}

function linkOf(given: Readonly<Record<string, unknown>>): Omit<LinkView, 'area'> {
  const said = (name: string): string | null => {
    const text = given[name];
    return text === undefined || text === null || text === '' ? null : asText(text);
  };
  const [address, location] = [said('address'), said('documentReference')];
  if (address === null && location === null) throw new HostError('InvalidArgument');
  return { address, location, tooltip: said('screenTip'), display: said('textToDisplay') };
}
