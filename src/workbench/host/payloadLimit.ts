import { HostError } from './hostError';
import type { RequestBody, ResponseBody } from './protocol';

/** Excel on the web takes and gives no more than this in one request. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Refuses requests and answers that Excel on the web would refuse for their size. */
export class PayloadLimit {
  private readonly encoder = new TextEncoder();

  /** The refusal of a request, or null. */
  request(body: RequestBody): ResponseBody | null {
    return this.isTooLarge(body) ? refusal('RequestPayloadSizeLimitExceeded') : null;
  }

  /** The answer, or the refusal in its place. */
  answer(body: ResponseBody): ResponseBody {
    return this.isTooLarge(body) ? refusal('ResponsePayloadSizeLimitExceeded') : body;
  }

  private isTooLarge(body: object): boolean {
    const text = JSON.stringify(body);
    if (text.length > MOST_BYTES) return true;
    // Three bytes a character at most: short texts need no counting.
    return text.length * 3 > MOST_BYTES && this.encoder.encode(text).length > MOST_BYTES;
  }
}

function refusal(
  code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded',
): ResponseBody {
  const { message, httpStatusCode } = new HostError(code);
  const error = { Code: code, Message: message, Location: '', ActionIndex: 0 };
  return { Results: [], TraceIds: [], Error: { ...error, HttpStatusCode: httpStatusCode } };
}
