// results.mjs FOLDER SUITE...: says what failed and what was skipped, and as the last line how many passed, failed and were skipped.
// The folder holds checks.tsv, vitest.json, and a .log and an .exit for Vitest and each suite, which leaves a .trx too. What left no result
// did not run, and failed. "Orleans: X" is a suite whose files are named Orleans.X.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...suites] = process.argv.slice(2);
const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null);

/** One test: outcome is passed, failed or skipped; detail is a message or a reason. */
const test = (outcome, suite, name, detail = '') => ({ outcome, suite, name, detail });

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decode = (text) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? entities[name] : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
const element = (xml, name) => decode(xml.match(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`))?.[1] ?? '');
const attribute = (xml, name) => decode(xml.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '');

function checks() {
  const lines = (read('checks.tsv') ?? '').split('\n').filter(Boolean);
  return lines.map((line) => line.split('\t')).map(([outcome, name, reason]) => test(outcome, 'checks', name, reason));
}

function vitest() {
  const report = JSON.parse(read('vitest.json') ?? '{"testResults": []}');
  return whole('client', 'vitest', report.testResults.flatMap(ofFile));
}

function ofFile({ name, status, message, assertionResults }) {
  const tests = assertionResults.map((t) => test(clientOutcome(t.status), 'client', t.fullName, t.failureMessages.join('\n')));
  const broken = status === 'failed' && !tests.some((t) => t.outcome === 'failed');
  return broken ? [...tests, test('failed', 'client', name, message || 'could not be loaded')] : tests;
}

const clientOutcome = (status) => (status === 'passed' || status === 'failed' ? status : 'skipped');

function xunit(suite) {
  const file = suite.replace(': ', '.');
  const results = (read(`${file}.trx`) ?? '').matchAll(/<UnitTestResult\s[^>]*?(?:\/>|>[\s\S]*?<\/UnitTestResult>)/g);
  return whole(suite, file, [...results].map(([xml]) => ofResult(suite, xml)));
}

/** The tests of a suite, and one more that failed where the suite did not come to its end: a crash is no success. */
function whole(suite, file, tests) {
  const explained = read(`${file}.exit`)?.trim() === '0' || tests.some((t) => t.outcome === 'failed');
  const ended = tests.length > 0 && explained && !/Test Run Aborted/i.test(read(`${file}.log`) ?? '');
  return ended ? tests : [...tests, test('failed', suite, 'the suite itself', `did not run to its end\n${tail(file)}`)];
}

function ofResult(suite, xml) {
  const outcome = { Passed: 'passed', NotExecuted: 'skipped' }[attribute(xml, 'outcome')] ?? 'failed';
  const detail = outcome === 'skipped' ? element(xml, 'Message') || element(xml, 'StdOut') : `${element(xml, 'Message')}\n${element(xml, 'StackTrace')}`;
  return test(outcome, suite, attribute(xml, 'testName'), outcome === 'passed' ? '' : detail.trim());
}

const tail = (file) => {
  const lines = (read(`${file}.log`) ?? 'nothing was printed').trimEnd().split('\n');
  const inThem = lines.filter((line) => /Long Running Test|timeout of|running when the crash/.test(line));
  return [...inThem.slice(-4), ...lines.slice(-20)].join('\n');
};

const tests = [...checks(), ...vitest(), ...suites.flatMap(xunit)];
const those = (outcome) => tests.filter((t) => t.outcome === outcome);
const indent = (text) => text.split('\n').slice(0, 40).map((line) => `    ${line.slice(0, 300)}\n`).join('');

for (const suite of new Set(tests.map((t) => t.suite))) {
  const count = (outcome) => those(outcome).filter((t) => t.suite === suite).length;
  console.log(`  ${suite}: ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
}
for (const t of those('skipped')) console.log(`SKIPPED ${t.suite}: ${t.name}: ${t.detail || 'no reason given'}`);
for (const t of those('failed')) console.log(`\nFAILED ${t.suite}: ${t.name}\n${t.detail ? indent(t.detail) : ''}`);

const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((outcome) => those(outcome).length);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
