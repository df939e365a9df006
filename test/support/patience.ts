// How long a test takes tells how busy the machine is; only what hangs is to fail.
jest.setTimeout(60_000);
