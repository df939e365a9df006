/** Status and sentence of each code; the codes are Excel's, the sentences are ours. */
const KNOWN = {
  AccessDenied: [403, 'This is protected and cannot be changed.'],
  ApiNotFound: [404, 'This member is not here.'],
  GeneralException: [500, 'Something went wrong inside.'],
  InvalidArgument: [400, 'An argument is missing, wrong, or of another form than expected.'],
  InvalidObjectPath: [400, 'The path leads to no object.'],
  InvalidOperation: [400, 'The object does not allow this now.'],
  InvalidReference: [400, 'The reference is no longer good.'],
  ItemAlreadyExists: [409, 'There is one of that name already.'],
  ItemNotFound: [404, 'There is no such item.'],
  NotImplemented: [501, 'The workbench cannot do this yet.'],
  RangeExceedsLimit: [400, 'The range has more cells than can be read at once.'],
  RequestPayloadSizeLimitExceeded: [413, 'The request is larger than 5 MB.'],
  ResponsePayloadSizeLimitExceeded: [413, 'The answer would be larger than 5 MB.'],
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
