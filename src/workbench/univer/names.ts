import type { IRange } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { Area } from '../../workbook/address';
import type { ModelName } from '../model/spreadsheetModel';
import { rangeOf } from './areas';
import type { UniverSession } from './univerSession';
import type { Step } from './stepRecord';
import type { Writer } from './writer';

/** Defined names, and tables as far as formulas refer to them. */
export interface Names {
  names(): readonly ModelName[];
  addName(name: Omit<ModelName, 'id'>): string;
  updateName(id: string, change: Partial<Omit<ModelName, 'id'>>): void;
  removeName(id: string): void;
  setTable(name: string, sheetId: string, area: Area, headers: readonly string[]): void;
  removeTable(name: string): void;
}

/** Univer's word for a name that every sheet sees. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/**
 * @param session the workbook
 * @param writer of its changes
 */
export function createNames(session: UniverSession, writer: Writer): Names {
  const { core, formula: engine } = session.modules;
  const service = session.injector.get(engine.IDefinedNamesService);
  const tables = session.injector.get(engine.ISuperTableService);
  const { unitId } = session;

  const all = (): IDefinedNamesServiceParam[] =>
    Object.values(service.getDefinedNameMap(unitId) ?? {});

  function set(name: ModelName, before: ModelName | null): void {
    const params = { unitId, ...storedName(name) };
    const undo =
      before === null
        ? { id: engine.RemoveDefinedNameMutation.id, params }
        : { id: engine.SetDefinedNameMutation.id, params: { unitId, ...storedName(before) } };
    writer.mutate({ id: engine.SetDefinedNameMutation.id, params }, [undo]);
  }

  function byId(id: string): ModelName {
    const found = all().find((name) => name.id === id);
    if (found === undefined) throw new Error(`Univer has no name ${id}`);
    return read(found);
  }

  /** The mutation that makes a table what it is now, or takes away what is none. */
  function tableAsNow(tableName: string): Step {
    const reference = tables.getTableMap(unitId)?.get(tableName);
    return reference === undefined
      ? { id: engine.RemoveSuperTableMutation.id, params: { unitId, tableName } }
      : { id: engine.SetSuperTableMutation.id, params: { unitId, tableName, reference } };
  }

  return {
    names: () => all().map(read),
    addName: (name) => {
      const id = core.generateRandomId(10);
      set({ ...name, id }, null);
      return id;
    },
    updateName: (id, change) => {
      const before = byId(id);
      set({ ...before, ...change }, before);
    },
    removeName: (id) => {
      const params = { unitId, ...storedName(byId(id)) };
      writer.mutate({ id: engine.RemoveDefinedNameMutation.id, params }, [
        { id: engine.SetDefinedNameMutation.id, params },
      ]);
    },
    setTable: (name, sheetId, area, headers) => {
      const reference = storedTable(sheetId, area, headers);
      const params = { unitId, tableName: name, reference };
      writer.mutate({ id: engine.SetSuperTableMutation.id, params }, [tableAsNow(name)]);
    },
    removeTable: (name) => {
      const params = { unitId, tableName: name };
      const before = tableAsNow(name);
      writer.mutate({ id: engine.RemoveSuperTableMutation.id, params }, [before]);
    },
  };
}

/** A table as Univer's formulas know it. */
export function storedTable(
  sheetId: string,
  area: Area,
  headers: readonly string[],
): { sheetId: string; range: IRange; titleMap: Map<string, number> } {
  const titleMap = new Map(headers.map((header, index) => [header, index]));
  return { sheetId, range: rangeOf(area), titleMap };
}

/** A name as Univer holds it. */
export function storedName(name: ModelName): IDefinedNamesServiceParam {
  return {
    id: name.id,
    name: name.name,
    formulaOrRefString: name.formula,
    localSheetId: name.sheetId ?? WHOLE_WORKBOOK,
    hidden: !name.visible,
    comment: name.comment,
  };
}

function read(name: IDefinedNamesServiceParam): ModelName {
  const local = name.localSheetId ?? WHOLE_WORKBOOK;
  return {
    id: name.id,
    name: name.name,
    formula: name.formulaOrRefString.replace(/^=/, ''),
    sheetId: local === WHOLE_WORKBOOK ? null : local,
    visible: name.hidden !== true,
    comment: name.comment ?? '',
  };
}
