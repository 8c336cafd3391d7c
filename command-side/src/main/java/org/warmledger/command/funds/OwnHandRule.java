package org.warmledger.command.funds;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/**
 * A fund is its own union's: of those through whose hands something moves it or goes out of it, one
 * at least is of that union, or of one below that it granted a part to (C13). Unions above may be
 * the other pair of hands, never both.
 */
final class OwnHandRule {

  private OwnHandRule() {}

  /**
   * Why it does not go on.
   *
   * @param holder the union whose fund it is
   * @param last of whoever acts now
   * @param before of those who agreed to it; a union below does so under a grant alone, one beside
   *     it has none
   */
  static Optional<RejectionCode> refusal(
      UnionPath holder, UnionCode last, Supplier<Stream<UnionPath>> before) {
    return unless(
        holder.code().equals(last)
            || before.get().anyMatch(union -> union.isWithin(holder.code())));
  }

  /**
   * The same of what moves between funds, which nobody below does under a grant: a union below that
   * took from the fund of one above would be both sides.
   *
   * @param payer the union whose fund loses by it
   */
  static Optional<RejectionCode> movement(
      UnionPath payer, UnionCode last, Supplier<Stream<UnionPath>> before) {
    return unless(
        payer.code().equals(last)
            || before.get().anyMatch(union -> union.code().equals(payer.code())));
  }

  private static Optional<RejectionCode> unless(boolean isOwn) {
    return isOwn ? Optional.empty() : Optional.of(RejectionCode.C13_NO_OWN_HAND);
  }
}
