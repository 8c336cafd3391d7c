package org.warmledger.query.disbursements.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** Adds shares up, appropriation by appropriation, or takes some out of others. */
final class Shares {

  private Shares() {}

  /** One appropriation's part of them. */
  private record Part(long fen, Map<GoodsKind, Long> units) {
    static final Part NOTHING = new Part(0, Map.of());

    Part with(Share share, int sign) {
      Map<GoodsKind, Long> now = new LinkedHashMap<>(units);
      for (Goods some : share.goods()) {
        now.merge(GoodsKind.of(some), (long) sign * some.quantity(), Long::sum);
      }
      return new Part(fen + sign * share.money().fen(), now);
    }

    Share of(AppropriationId appropriation) {
      List<Goods> goods = new ArrayList<>();
      units.forEach(
          (kind, count) -> {
            if (count > 0) {
              goods.add(kind.times(Math.toIntExact(count)));
            }
          });
      return new Share(appropriation, new Money(fen), goods);
    }

    boolean isNothing() {
      return fen == 0 && units.values().stream().allMatch(count -> count == 0);
    }
  }

  /**
   * Both together, without what is nothing.
   *
   * @param sign 1 to add the others, -1 to take them out
   */
  static List<Share> merged(List<Share> shares, List<Share> others, int sign) {
    Map<AppropriationId, Part> parts = new LinkedHashMap<>();
    shares.forEach(share -> add(parts, share, 1));
    others.forEach(share -> add(parts, share, sign));
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().isNothing())
        .map(part -> part.getValue().of(part.getKey()))
        .toList();
  }

  private static void add(Map<AppropriationId, Part> parts, Share share, int sign) {
    parts.merge(
        share.appropriation(),
        Part.NOTHING.with(share, sign),
        (before, unused) -> before.with(share, sign));
  }
}
