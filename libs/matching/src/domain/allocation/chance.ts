/** A number from 0 up to 1 that depends on the seed alone: the same list on the same day draws the same. */
export function drawOf(seed: string): number {
  // FNV-1a, then the mixing of MurmurHash3, so that neighbouring seeds have nothing in common.
  let hash = 2_166_136_261;
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 16_777_619);
  return mixed(hash) / 2 ** 32;
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
export function drawsOf(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => mixed((state = (state + 0x9e3779b9) | 0)) / 2 ** 32;
}

function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
