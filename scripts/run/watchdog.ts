import { endFamilies } from './families.ts';

/** Reads the id of a process, waits until whoever wrote it has ended or says so, then ends the process and all of its. */
let pid = '';
process.stdin
  .setEncoding('utf8')
  .on('data', (text) => {
    pid += String(text);
  })
  .once('close', () => {
    if (pid !== '') void endFamilies([Number(pid)]);
  });
