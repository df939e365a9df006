import type { UniverSession } from './univerSession';

/** The private parts of Univer that make a node of a reference and ask it what it refers to. */
interface NodeFactory {
  checkAndCreateNodeType(token: unknown): ReferenceNode | undefined;
}

interface ReferenceNode {
  execute(): void;
  getValue(): object | null;
  setValue(value: object): void;
}

interface Reference {
  _checkIfWorksheetMiss(): boolean;
}

/**
 * Makes a reference to a sheet that is not there #REF!, as in Excel; Univer says #VALUE!.
 * @param session the workbook
 */
export function missingSheets({ injector, modules: { formula } }: UniverSession): void {
  const factory = injector.get(formula.ReferenceNodeFactory) as unknown as NodeFactory;
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (token) => {
    const node = create(token);
    if (node === undefined) return node;
    const execute = node.execute.bind(node);
    node.execute = () => {
      execute();
      if (isMissing(node.getValue())) {
        node.setValue(formula.ErrorValueObject.create(formula.ErrorType.REF));
      }
    };
    return node;
  };
}

function isMissing(value: object | null): boolean {
  if (value === null || !('_checkIfWorksheetMiss' in value)) return false;
  return (value as Reference)._checkIfWorksheetMiss();
}
