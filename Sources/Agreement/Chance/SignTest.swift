/// Does something go one way more often than chance would have it?

internal import Glibc

/// The sign test: of two ways, each as probable as the other.
public enum SignTest {
  /// How probable it is that of so many one way or the other is taken at least as often as the more
  /// frequent one was; 1 where there are none.
  public static func probability(_ one: Int, _ other: Int) -> Double {
    let count = one + other
    let most = max(one, other)
    if 2 * most == count { return 1 }
    let all = lgamma(Double(count) + 1) - Double(count) * log(2)
    let tail = (most...count).reduce(0) { sum, successes in
      sum + exp(all - lgamma(Double(successes) + 1) - lgamma(Double(count - successes) + 1))
    }
    return min(1, 2 * tail)
  }
}
