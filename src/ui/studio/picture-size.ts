type Size = { readonly width: number; readonly height: number };

const tagAt = (view: DataView, at: number, length = 4): string =>
  at + length <= view.byteLength ? String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index))) : '';

/** PNG: the first chunk says it. */
const png = (view: DataView): Size | undefined =>
  view.byteLength >= 24 && tagAt(view, 12) === 'IHDR' ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined;

/** JPEG: segment by segment to the frame, whichever of its kinds; thumbnails lie inside segments and are stepped over. */
function jpeg(view: DataView): Size | undefined {
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const three = (view: DataView, at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;

/** WebP: three ways to say it (RFC 9649, sections 2.5 to 2.7). */
function webp(view: DataView): Size | undefined {
  if (view.byteLength < 30) return undefined;
  switch (tagAt(view, 12)) {
    case 'VP8X':
      return { width: three(view, 24) + 1, height: three(view, 27) + 1 };
    case 'VP8 ':
      return { width: view.getUint16(26, true) % 0x4000, height: view.getUint16(28, true) % 0x4000 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits % 0x4000) + 1, height: (Math.floor(bits / 0x4000) % 0x4000) + 1 };
    }
    default:
      return undefined;
  }
}

/**
 * How many dots a PNG, JPEG or WebP says that it has, read off its head without unpacking it: a picture of a few kilobytes may unpack to
 * gigabytes. Undefined where it is none of these, or is broken off.
 */
export function pictureSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (tagAt(view, 1, 3) === 'PNG') return png(view);
  if (view.byteLength > 2 && view.getUint16(0) === 0xffd8) return jpeg(view);
  return tagAt(view, 0) === 'RIFF' && tagAt(view, 8) === 'WEBP' ? webp(view) : undefined;
}
