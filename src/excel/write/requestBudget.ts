/** Excel on the web takes 5 MB at most; what goes around the contents needs some room. */
const MOST_BYTES = 4_500_000;

/** Sends what was asked for before a request grows too large. */
export class RequestBudget {
  private spent = 0;

  /** @param context of the run */
  constructor(readonly context: Excel.RequestContext) {}

  /**
   * Makes room for something that will be asked for next.
   * @param bytes that it takes in the request, at most
   */
  async reserve(bytes: number): Promise<void> {
    if (this.spent > 0 && this.spent + bytes > MOST_BYTES) await this.send();
    this.spent += bytes;
  }

  /** Sends what has gathered. */
  async send(): Promise<void> {
    this.spent = 0;
    await this.context.sync();
  }
}

/** The most that the content of one request may take, for those that cut it themselves. */
export const LARGEST_BLOCK = MOST_BYTES / 2;
