const LEVELS = 127;

/** A record that lies near a question. */
export interface Near {
  id: string;
  /** Cosine, -1 to 1, of the rounded vectors. */
  likeness: number;
}

/** A direction in one byte a number: its length says nothing. Null when it has none. */
export function direction(vector: ArrayLike<number>): Int8Array | null {
  let most = 0;
  for (let i = 0; i < vector.length; i++) {
    const size = Math.abs(vector[i]!);
    if (!Number.isFinite(size)) return null;
    most = Math.max(most, size);
  }
  if (most === 0) return null;
  return Int8Array.from(vector, (number) => Math.round((number / most) * LEVELS));
}

/** The records of one side of the market by direction. Exact: each is compared; whole numbers make the order the same everywhere. */
export class VectorIndex {
  private readonly vectors = new Map<string, { vector: Int8Array; size: number }>();

  get size(): number {
    return this.vectors.size;
  }

  set(id: string, vector: Int8Array): void {
    this.vectors.set(id, { vector, size: Math.sqrt(dot(vector, vector)) });
  }

  delete(id: string): void {
    this.vectors.delete(id);
  }

  /** The `k` nearest, nearest first; equal ones by id. */
  nearest(question: Int8Array, k: number): Near[] {
    const length = Math.sqrt(dot(question, question));
    return [...this.vectors]
      .map(([id, { vector, size }]) => ({ id, likeness: dot(question, vector) / (length * size) }))
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
      .slice(0, k);
  }
}

function dot(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
