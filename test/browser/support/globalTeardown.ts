/** Ends what the set-up started. */
module.exports = function globalTeardown(): Promise<void> {
  const child = globalThis.browserStand;
  if (child?.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.stdin?.end();
  });
};
