/** Error codes of Excel's API that the host answers with. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** A refusal that the add-in sees as OfficeExtension.Error with this code. */
export class HostError extends Error {
  /**
   * @param code as documented for Excel's API
   * @param message for people
   */
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}
