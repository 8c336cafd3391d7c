package org.warmledger.query.fundstatement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.values.Goods;
import org.warmledger.query.web.Fen;

/** An entry as answers show it. */
record EntryView(
    @JsonUnwrapped Entry.ToldEntry told,
    Fen money,
    List<OfAppropriation> appropriations,
    Optional<String> caseId,
    Optional<String> transferId) {

  /** How much of it belongs to one appropriation. */
  record OfAppropriation(String appropriationId, Fen money, List<Goods> goods) {
    static OfAppropriation of(Entry.ShareOf part) {
      return new OfAppropriation(part.appropriation(), new Fen(part.fen()), part.goods());
    }
  }

  static EntryView of(Entry entry, Map<String, String> cases) {
    return new EntryView(
        entry.told(),
        new Fen(entry.fen()),
        entry.shares().stream().map(OfAppropriation::of).toList(),
        entry.told().commitment().flatMap(id -> Optional.ofNullable(cases.get(id))),
        entry.transfer());
  }
}
