/** Ends an element test run with the line that `tools/test.mjs` adds up, whatever the other reporters say. */
export const plainReporter = () => ({
  onTestRunFinished({sessions}) {
    const count = {passed: 0, failed: 0, skipped: 0};
    const add = (suite) => {
      for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      suite.suites.forEach(add);
    };
    for (const session of sessions) {
      if (session.testResults) add(session.testResults);
      // A file that could not be loaded ran no test, and must not look like one with nothing to complain about.
      const isBroken = session.errors?.length || (!session.testResults && !session.passed);
      if (isBroken) count.failed++;
    }
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  },
});
