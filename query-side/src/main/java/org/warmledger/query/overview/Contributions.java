package org.warmledger.query.overview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.query.overview.Bucket.Kind;

/** What one fact adds to which buckets. A reversal takes away, on its own business date. */
final class Contributions {

  private static final int ID_BYTES = 10;

  private Contributions() {}

  static List<Bucket> of(LedgerEvent event) {
    return switch (event) {
      case CaseArchived archived -> one(archived.occurredOn(), archived.union(), Kind.ARCHIVED);
      case CaseClosed closed -> one(closed.occurredOn(), closed.union(), Kind.CLOSED);
      case CaseReopened reopened -> one(reopened.occurredOn(), reopened.union(), Kind.REOPENED);
      case CaseTransferred moved ->
          List.of(
              count(moved.occurredOn(), moved.union(), Kind.TRANSFERRED_OUT),
              count(moved.occurredOn(), moved.to(), Kind.TRANSFERRED_IN));
      case CaseVisited visited -> List.of(visit(visited));
      case CaseAided aided -> List.of(aid(aided.occurredOn(), aided.union(), aided.terms(), 1));
      case AidReversed back -> List.of(aid(back.occurredOn(), back.union(), back.terms(), -1));
      default -> List.of();
    };
  }

  private static List<Bucket> one(LocalDate day, UnionPath union, Kind kind) {
    return List.of(count(day, union, kind));
  }

  private static Bucket count(LocalDate day, UnionPath union, Kind kind) {
    return bucket(day, union, kind, Optional.empty(), Optional.empty(), Optional.empty(), 1, 0, 0);
  }

  private static Bucket visit(CaseVisited visited) {
    return bucket(
        visited.occurredOn(),
        visited.union(),
        Kind.VISIT,
        visited.campaign(),
        Optional.empty(),
        Optional.empty(),
        1,
        visited.money().fen(),
        Goods.valueOf(visited.goods()).fen());
  }

  private static Bucket aid(LocalDate day, UnionPath union, AidTerms terms, int sign) {
    return bucket(
        day,
        union,
        Kind.AID,
        terms.campaign(),
        Optional.of(terms.category().name()),
        terms.fund().map(FundCode::value),
        sign,
        sign * terms.money().fen(),
        sign * Goods.valueOf(terms.goods()).fen());
  }

  private static Bucket bucket(
      LocalDate day,
      UnionPath union,
      Kind kind,
      Optional<String> campaign,
      Optional<String> category,
      Optional<String> fund,
      long times,
      long fen,
      long goodsFen) {
    List<String> unions = union.parts();
    return new Bucket(
        day, union.code().value(), unions, kind, campaign, category, fund, times, fen, goodsFen);
  }

  /** The id of the bucket that a contribution goes to: the same for the same dimensions. */
  static String id(Bucket bucket) {
    String dimensions =
        String.join(
            "\u0000",
            String.join("/", bucket.unions()),
            bucket.campaign().orElse(""),
            bucket.category().orElse(""),
            bucket.fund().orElse(""));
    return bucket.day() + "-" + bucket.union() + "-" + bucket.kind() + "-" + digest(dimensions);
  }

  private static String digest(String text) {
    try {
      byte[] full =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(full, ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
