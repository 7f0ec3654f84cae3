/** Words that hold a sentence together and say nothing of its matter. */
const ENGLISH =
  `a an the and or nor but if then than so as at by for from in into of on onto off out over under up down to with
  without within via per is are was were be been being am do does did done doing have has had having can could may
  might must shall should will would it its itself this that these those there here they them their theirs he him his
  she her hers we us our ours you your yours i me my who whom whose which what when where why how not no any all each
  every some such same other another both few more most only own too very just also about between during while after
  before because until again once`.split(/\s+/);
const CHINESE =
  `的 了 和 与 及 或 等 在 是 为 对 将 把 被 由 从 到 以 于 而 并 且 但 也 都 就 还 又 很 更 最 其 之 所 这 那 该 各 每 某 个
  我 你 他 她 它 们 我们 你们 他们 它们 这个 那个 这些 那些 指 有 没 没有 不 能 可 可以 能够 会 要 需 需要 应 用 用于 通过
  进行 以及 及其 其他 其它 包括 如 等等 因此 因为 所以 如果 但是 而且 并且 或者 对于 关于 根据 按照 由于 目前 现在 已经 一个 一种`.split(
    /\s+/,
  );

export const STOP_WORDS: ReadonlySet<string> = new Set([...ENGLISH, ...CHINESE]);
