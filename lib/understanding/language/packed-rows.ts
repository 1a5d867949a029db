const MIDDLE = 8;

/** Rows of weights that ship as four bits each, two in a byte, base64: every row of `size` weights, as large as its scale says. */
export function unpackRows(packed: string, scales: readonly number[], size: number): Float32Array[] {
  const bytes = atob(packed);
  return scales.map((scale, at) => {
    const row = new Float32Array(size);
    for (let bucket = 0; bucket < size; bucket += 2) {
      const byte = bytes.charCodeAt((at * size + bucket) / 2);
      row[bucket] = ((byte >> 4) - MIDDLE) * scale;
      row[bucket + 1] = ((byte & 15) - MIDDLE) * scale;
    }
    return row;
  });
}
