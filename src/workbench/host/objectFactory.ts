import { charts } from './classes/charts';
import { names } from './classes/names';
import { range } from './classes/range';
import { rangeAreas } from './classes/rangeAreas';
import { tables } from './classes/tables';
import { workbook } from './classes/workbook';
import { worksheet } from './classes/worksheet';
import type { HostContext, ObjectFactory } from './hostContext';

/**
 * Makes the objects that members of other classes answer with, so that classes need not know
 * one another.
 * @param context asked for when an object is made: it does not exist before
 */
export function objectFactory(context: () => HostContext): ObjectFactory {
  return {
    workbook: () => workbook({ host: context() }),
    worksheet: (sheetId) => worksheet({ host: context(), sheetId }),
    range: (sheetId, area, reference = null) =>
      range({ host: context(), sheetId, area, reference }),
    rangeAreas: (sheetId, areas) => {
      return rangeAreas({ host: context(), sheetId, areas, reference: null });
    },
    tables: (sheetId) => tables({ host: context(), sheetId }),
    names: (sheetId) => names({ host: context(), sheetId }),
    charts: (sheetId) => charts({ host: context(), sheetId }),
  };
}
