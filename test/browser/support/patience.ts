// A cold browser, and a page of several megabytes, on two slow cores.
jest.setTimeout(120_000);
