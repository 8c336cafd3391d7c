package org.warmledger.query.fundstatement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.values.Goods;
import org.warmledger.query.fundbook.Movement;
import org.warmledger.query.web.Fen;

/** An entry as answers show it. */
record EntryView(
    long position,
    String stream,
    long sequence,
    String event,
    Optional<Movement> movement,
    LocalDate occurredOn,
    Instant recordedAt,
    String actor,
    String role,
    Fen money,
    List<Goods> goods,
    List<OfAppropriation> appropriations,
    int count,
    Optional<String> commitment,
    Optional<String> caseId,
    Optional<String> aidId,
    Optional<String> counterFund,
    Optional<String> transferId,
    Optional<String> voucher,
    Optional<String> reason) {

  /** How much of it belongs to one appropriation. */
  record OfAppropriation(String appropriationId, Fen money, List<Goods> goods) {
    static OfAppropriation of(Entry.ShareOf part) {
      return new OfAppropriation(part.appropriation(), new Fen(part.fen()), part.goods());
    }
  }

  static EntryView of(Entry entry, Map<String, String> cases) {
    return new EntryView(
        entry.position(),
        entry.stream(),
        entry.sequence(),
        entry.event(),
        entry.movement(),
        entry.occurredOn(),
        entry.recordedAt(),
        entry.actor(),
        entry.role(),
        new Fen(entry.fen()),
        entry.goods(),
        entry.shares().stream().map(OfAppropriation::of).toList(),
        entry.count(),
        entry.commitment(),
        entry.commitment().flatMap(id -> Optional.ofNullable(cases.get(id))),
        entry.aidId(),
        entry.counterFund(),
        entry.transfer(),
        entry.voucher(),
        entry.reason());
  }
}
