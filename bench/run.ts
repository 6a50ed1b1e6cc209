import { tableView } from '../src/cli/views/table-view.js';
import { hasChromium } from '../tests/browser/browser.js';
import { publicExams, seedExams } from './exams.js';
import { type Exam, measureServer, type Timing, timeProcess, timeSystem } from './measure.js';
import { measurePaint } from './paint.js';
import { measureResponses } from './responses.js';
import { systems } from './systems.js';

const processRuns = 7;

/** Prints what Footnote takes, beside two search libraries in the same run. */
async function run(): Promise<void> {
  print(`Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`);
  reportExams('The built-in article', await seedExams());
  const exams = await publicExams();
  if (exams.length > 0) reportExams(`SQuAD 1.1 dev, half B: ${exams.length} articles`, exams);

  const bareMs = await timeProcess(['-e', '0'], processRuns);
  const answerMs = await timeProcess(['dist/cli.js', 'ask', 'Who wrote this?'], processRuns);
  const { startMs, residentMb } = await measureServer();
  print('\nProcesses');
  print(
    tableView([
      ['', 'figure', 'aim'],
      ['node with an empty program', ms(bareMs), ''],
      ['footnote ask, from start to end', ms(answerMs), '500 ms'],
      ['server, from start to its address', ms(startMs), ''],
      ['server, resident memory', `${residentMb.toFixed(0)} MB`, '120 MB'],
    ]),
  );

  if (hasChromium) {
    const paints = await measurePaint();
    print('\nThe reader in Chromium, on a phone, nothing kept from an earlier visit');
    print(
      tableView([
        ['', 'processor', 'first content', 'largest content', 'aim', 'transferred', 'aim'],
        ...paints.map(({ page, slowdown, firstMs, largestMs, bytes }) => [
          page,
          slowdown === 1 ? 'this machine' : `${slowdown} times slower`,
          ms(firstMs),
          ms(largestMs),
          slowdown === 1 ? '' : '1000 ms',
          `${(bytes / 1000).toFixed(1)} kB`,
          '60 kB',
        ]),
      ]),
    );
  }

  const { count, medianMs, p99Ms } = await measureResponses();
  print(`\nDiscord: first response at 50 interactions a second, ${count} of them`);
  print(
    tableView([
      ['', 'figure', 'aim'],
      ['median', ms(medianMs), ''],
      ['p99', ms(p99Ms), '50 ms'],
    ]),
  );
}

function reportExams(title: string, exams: readonly Exam[]): void {
  const count = exams.reduce((sum, { questions }) => sum + questions.length, 0);
  const timings = systems.map((system) => timeSystem(system, exams));
  const lunr = timings.find(({ name }) => name === 'lunr');
  print(`\n${title}, ${count} questions`);
  print(
    tableView([
      ['', 'index', 'question median', 'question p99', 'median to lunr'],
      ...timings.map((timing) => timingRow(timing, lunr)),
    ]),
  );
}

function timingRow({ name, buildMs, medianMs, p99Ms }: Timing, lunr?: Timing): readonly string[] {
  const ratio = lunr && lunr.medianMs > 0 ? (medianMs / lunr.medianMs).toFixed(1) : '';
  return [name, ms(buildMs), ms(medianMs), ms(p99Ms), ratio];
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

await run();
