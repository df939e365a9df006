/** Ends a run with one plain line that any reader of the output understands. */
module.exports = class PlainSummaryReporter {
  onRunComplete(_contexts, results) {
    const crashed = results.testResults.filter(
      (suite) => suite.testExecError && suite.numFailingTests === 0,
    ).length;
    const failed = results.numFailedTests + crashed;
    const skipped = results.numPendingTests + results.numTodoTests;
    const behind = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${behind}\n`);
  }
};
