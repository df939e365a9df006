/**
 * Ends a switch over a union: the compiler refuses a call while a member is not handled.
 * @param value what no case handled
 * @throws Error always; reaching it is our own bug
 */
export function assertNever(value: never): never {
  throw new Error(`A case is not handled: ${JSON.stringify(value)}`);
}
