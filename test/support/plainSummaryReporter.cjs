/** Ends a run with one plain line that any reader of the output understands. */
module.exports = class PlainSummaryReporter {
  onRunComplete(_contexts, results) {
    const crashed = results.testResults.filter(
      (suite) => suite.testExecError && suite.numFailingTests === 0,
    ).length;
    // Jest fails a run in which something wrote after its test had ended, and does not say so.
    const late = process.exitCode ? 1 : 0;
    if (late > 0) process.stdout.write('Something went on after its test had ended: see above.\n');
    const failed = results.numFailedTests + crashed + late;
    const skipped = results.numPendingTests + results.numTodoTests;
    const behind = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${behind}\n`);
  }
};
