type Bytes = Uint8Array<ArrayBuffer>;

/** Packs bytes without a header, as links carry them. */
export const deflate = (bytes: Bytes): Promise<Bytes> => through(bytes, new CompressionStream('deflate-raw'), Infinity);

/**
 * Unpacks what {@link deflate} has packed.
 * @param most the most bytes that may come out: what was made to fill the memory is given up there
 * @throws where the bytes are broken or too many
 */
export const inflate = (bytes: Bytes, most: number): Promise<Bytes> =>
  through(bytes, new DecompressionStream('deflate-raw'), most);

/** Unpacks what the build has packed with gzip. @throws where the bytes are broken */
export const gunzip = (bytes: Bytes): Promise<Bytes> => through(bytes, new DecompressionStream('gzip'), Infinity);

/** Bytes through a stream that packs or unpacks them. */
async function through(
  bytes: Bytes,
  { readable, writable }: CompressionStream | DecompressionStream,
  most: number,
): Promise<Bytes> {
  const writer = writable.getWriter();
  // A fault of the bytes is told by the reading side.
  const written = Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`Found more than ${most} bytes, expected no more`);
    }
    parts.push(value);
  }
  await written;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
