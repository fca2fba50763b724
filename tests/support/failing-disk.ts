import type { Effects } from '../../scripts/convert/output/effects.ts';
import { disk } from '../../scripts/convert/output/effects.ts';

/** A call of the disk, by the name of its effect and its number among all calls, counted from 1. */
export interface Call {
  name: keyof Effects;
  number: number;
}

/** Every effect, with something done before it; what that throws, the effect throws. */
export function watched(before: (call: Call) => void, effects: Effects = disk): Effects {
  let number = 0;
  const called = (name: keyof Effects): void => {
    number += 1;
    before({ name, number });
  };
  return {
    exists: (path) => {
      called('exists');
      return effects.exists(path);
    },
    makeFolder: (path) => {
      called('makeFolder');
      effects.makeFolder(path);
    },
    open: (path) => {
      called('open');
      return effects.open(path);
    },
    write: (file, bytes, offset) => {
      called('write');
      return effects.write(file, bytes, offset);
    },
    flush: (file) => {
      called('flush');
      effects.flush(file);
    },
    close: (file) => {
      // A file that is open is closed also by a system whose process was killed.
      effects.close(file);
      called('close');
    },
    rename: (from, to) => {
      called('rename');
      effects.rename(from, to);
    },
    remove: (path) => {
      called('remove');
      effects.remove(path);
    },
    removeEmpty: (path) => {
      called('removeEmpty');
      return effects.removeEmpty(path);
    },
  };
}

/** A disk on which one effect fails once, at its nth call. */
export function failingAt(name: keyof Effects, nth: number): Effects {
  let calls = 0;
  return watched((call) => {
    if (call.name !== name) return;
    calls += 1;
    if (calls === nth) throw new Error(`${name} ${String(nth)} failed`);
  });
}

/** A disk that is gone from a call on, as it is for a process that was killed there. */
export const killedAt = (nth: number): Effects =>
  watched(({ number }) => {
    if (number >= nth) throw new Error('killed');
  });

/** A disk that takes a few bytes at a time, and none any more when it is full. */
export function smallDisk(atATime: number, room: number): Effects {
  let left = room;
  return {
    ...disk,
    write: (file, bytes, offset) => {
      if (left === 0) throw new Error('ENOSPC: no space left on device');
      const part = bytes.subarray(offset, offset + Math.min(atATime, left));
      const written = disk.write(file, part, 0);
      left -= written;
      return written;
    },
  };
}
