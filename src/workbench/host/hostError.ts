const KNOWN = {
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidObjectPath: [400, 'The object path does not lead to an object.'],
  InvalidOperation: [400, 'This operation is not permitted for the current object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidRequest: [400, 'Cannot process the request.'],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, 'The requested feature is not implemented.'],
  RangeExceedsLimit: [
    400,
    'The cell count in the range has exceeded the maximum supported number.',
  ],
  RequestPayloadSizeLimitExceeded: [413, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [413, 'The response payload size has exceeded the limit.'],
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
} as const;

/** Codes of Excel's errors that the host gives. */
export type HostErrorCode = keyof typeof KNOWN;

/** An error that the add-in is told, as Excel would tell it. */
export class HostError extends Error {
  readonly httpStatusCode: number;
  /** Class and member, as debugInfo.errorLocation names them; set where it is known. */
  location = '';

  /**
   * @param code as Excel's
   * @param detail instead of the code's own sentence
   * @param missing the member that the host does not have, for the list of what was missed
   */
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
    readonly missing: string | null = null,
  ) {
    super(detail ?? KNOWN[code][1]);
    this.httpStatusCode = KNOWN[code][0];
  }
}

/**
 * A member that Excel has and the host does not.
 * @param member class and member, such as Range.sort
 */
export function missingMember(member: string): HostError {
  const sentence = `The workbench's Excel has no ${member} yet.`;
  return new HostError('ApiNotFound', sentence, member);
}
