// Reads a pack while it arrives. Its first two files are the words and the names for suggestions
// (crates/lotse-core/src/pack.rs), so the page can suggest before the rest is there.

// "lotsepk\n", format, length of the manifest, SHA-256 of the manifest.
const LENGTH_AT = 12;
const MANIFEST_AT = 48;

// Gives all bytes of `stream`; calls `onHead({ vocabulary, names })` once, as soon as both are whole. What is no
// pack has no head: the engine says what is wrong with it.
export async function readHead(stream, onHead) {
  const chunks = [];
  let length = 0;
  let waiting = true;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (waiting) {
      const head = headOf(joined(chunks, length));
      if (head) {
        waiting = false;
        onHead(head);
      }
    }
  }
  return joined(chunks, length);
}

// The head of a pack of which `bytes` are there; undefined if that is too few.
function headOf(bytes) {
  if (bytes.length < MANIFEST_AT) return undefined;
  const manifestEnd = MANIFEST_AT + new DataView(bytes.buffer).getUint32(LENGTH_AT, true);
  if (bytes.length < manifestEnd) return undefined;
  const text = (from, to) => new TextDecoder().decode(bytes.subarray(from, to));
  try {
    const [vocabulary, names] = JSON.parse(text(MANIFEST_AT, manifestEnd)).files;
    const namesAt = manifestEnd + vocabulary.bytes;
    const end = namesAt + names.bytes;
    if (bytes.length < end) return undefined;
    return { vocabulary: text(manifestEnd, namesAt), names: text(namesAt, end) };
  } catch {
    return undefined;
  }
}

function joined(chunks, length) {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
