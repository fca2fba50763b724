import { endFamilies } from './families.ts';

/** Waits until whoever started it has ended or says so, then ends a process and all that it has started. */
const pid = Number(process.argv[2]);
process.stdin.resume().once('close', () => {
  void endFamilies([pid]);
});
