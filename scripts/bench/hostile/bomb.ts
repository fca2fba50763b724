import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** Zeros that are packed at once, and then repeated as they are: packing ten gigabytes takes a minute. */
const CHUNK = 64 * 2 ** 20;
const LOCAL = { mark: 0x04034b50, method: 8, size: 22, nameLength: 26, name: 30 } as const;
const CENTRAL = { mark: 0x02014b50, method: 10, size: 24, nameLength: 28, name: 46 } as const;
const STORED = 0;
const DEFLATED = 8;

/** So many chunks of zeros, packed in the format DEFLATE. */
function packedZeros(chunks: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(CHUNK), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: chunks }, () => one), deflateRawSync(Buffer.alloc(0))]);
}

/**
 * An archive in which one part is zeros and nothing else.
 * @param parts the other parts, as texts
 * @param bomb the name of the part, how many bytes it unpacks to (a multiple of 64 MiB), and how many it says that it has
 */
export function archiveWithZeros(
  parts: Readonly<Record<string, string>>,
  bomb: { name: string; bytes: number; said: number },
): Uint8Array {
  const packed = packedZeros(bomb.bytes / CHUNK);
  const rest = Object.entries(parts).filter(([name]) => name !== bomb.name);
  const zip = Buffer.from(
    zipSync({
      ...Object.fromEntries(rest.map(([name, text]) => [name, strToU8(text)])),
      [bomb.name]: [packed, { level: 0 }],
    }),
  );
  // What the archive keeps as it is is said to be packed.
  for (const head of [LOCAL, CENTRAL]) {
    const mark = Buffer.alloc(4);
    mark.writeUInt32LE(head.mark);
    for (let at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 1)) {
      const length = zip.readUInt16LE(at + head.nameLength);
      const name = zip.toString('utf8', at + head.name, at + head.name + length);
      if (name !== bomb.name || zip.readUInt16LE(at + head.method) !== STORED) continue;
      zip.writeUInt16LE(DEFLATED, at + head.method);
      zip.writeUInt32LE(bomb.said % 2 ** 32, at + head.size);
    }
  }
  return zip;
}
