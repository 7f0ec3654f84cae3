/**
 * The innermost loops of scoring, in WebAssembly with SIMD; their sums are those of the plain loops, to the last bit.
 * AssemblyScript, compiled by `npm run kernel`. An address counts bytes in the memory of the segment that is scored.
 */

/** How many texts one step takes. */
const STEP: i32 = 16;

/**
 * Adds columns, which have a byte for every text: `sums[text] += Σ weight × column[text]`. `columns` are addresses,
 * `weights` two bytes each; `count` is a multiple of four, `size` one of sixteen.
 */
export function addColumns(sums: usize, size: i32, columns: usize, weights: usize, count: i32): void {
  for (let at = 0; at < count; at += 4) {
    const column = columns + (at << 2);
    const a = load<u32>(column);
    const b = load<u32>(column, 4);
    const c = load<u32>(column, 8);
    const d = load<u32>(column, 12);
    const ab = i32x4.splat(load<i32>(weights + (at << 1)));
    const cd = i32x4.splat(load<i32>(weights + (at << 1), 4));
    for (let text = 0; text < size; text += STEP) {
      const inA = v128.load(a + text);
      const inB = v128.load(b + text);
      const inC = v128.load(c + text);
      const inD = v128.load(d + text);
      const sum = sums + (text << 2);
      addEight(sum, firstPairs(inA, inB), ab, firstPairs(inC, inD), cd);
      addEight(sum + 32, lastPairs(inA, inB), ab, lastPairs(inC, inD), cd);
    }
  }
}

/** The bytes of two columns side by side, so that one instruction multiplies and adds both. */
function firstPairs(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

function lastPairs(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

function addEight(sum: usize, ab: v128, weightsAb: v128, cd: v128, weightsCd: v128): void {
  const first = i32x4.add(
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(ab), weightsAb),
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(cd), weightsCd),
  );
  const last = i32x4.add(
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(ab), weightsAb),
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(cd), weightsCd),
  );
  v128.store(sum, i32x4.add(v128.load(sum), first));
  v128.store(sum, i32x4.add(v128.load(sum, 16), last), 16);
}

/** Adds postings: the numbers of `count` texts, two bytes each, and the byte that each brings, times the weight. */
export function addPostings(sums: usize, texts: usize, impacts: usize, count: i32, weight: i32): void {
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    const four = load<u64>(texts + (i << 1));
    const bytes = load<u32>(impacts + i);
    add(sums, (<u32>four) & 0xffff, weight * <i32>(bytes & 0xff));
    add(sums, (<u32>four) >> 16, weight * <i32>((bytes >> 8) & 0xff));
    add(sums, (<u32>(four >> 32)) & 0xffff, weight * <i32>((bytes >> 16) & 0xff));
    add(sums, <u32>(four >> 48), weight * <i32>(bytes >> 24));
  }
  for (; i < count; i++) add(sums, load<u16>(texts + (i << 1)), weight * <i32>load<u8>(impacts + i));
}

function add(sums: usize, text: u32, more: i32): void {
  const sum = sums + ((<usize>text) << 2);
  store<i32>(sum, load<i32>(sum) + more);
}

/** Writes down which texts of `from` to `to`, multiples of sixteen, have more than `below`; answers how many. */
export function above(sums: usize, from: i32, to: i32, below: i32, found: usize): i32 {
  const bar = i32x4.splat(below);
  let count = 0;
  for (let step = from; step < to; step += STEP) {
    const sum = sums + (step << 2);
    const left = v128.or(i32x4.gt_s(v128.load(sum), bar), i32x4.gt_s(v128.load(sum, 16), bar));
    const right = v128.or(i32x4.gt_s(v128.load(sum, 32), bar), i32x4.gt_s(v128.load(sum, 48), bar));
    if (!v128.any_true(v128.or(left, right))) continue;
    for (let text = step; text < step + STEP; text++)
      if (load<i32>(sums + (text << 2)) > below) store<i32>(found + (count++ << 2), text);
  }
  return count;
}
