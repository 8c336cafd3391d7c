package org.warmledger.command.funds;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.ledger.HeldReads;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ByHand;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.wire.EventContext;

/**
 * Asks of which unions those were through whose hands something goes, as the facts themselves say
 * (ADR 0095). Streams are read when whoever acts now is of another union than the fund's, and on
 * from where they were read last: the lines of a roster ask it of one roster, one by one.
 */
@Component
public record OwnHands(FundDirectory funds, UnionDirectory unions, HeldReads reads) {

  private static final HeldReads.Summing<List<Hand>> HANDS =
      new HeldReads.Summing<>("hands", List.of(), OwnHands::and);

  /** Such a fact, and the union for which somebody agreed by it. */
  private record Hand(ByHand fact, UnionCode of) {}

  /**
   * Refuses what goes out of a fund by hands from above alone.
   *
   * @param agreed which facts of the streams are those by which it was agreed to
   * @param metadata of the command of whoever acts now
   * @throws RuntimeException C13_NO_OWN_HAND
   */
  public void require(
      FundCode fund, List<String> streams, Predicate<ByHand> agreed, Map<String, ?> metadata) {
    funds.find(fund).ifPresent(known -> require(known.union(), streams, agreed, metadata));
  }

  private void require(
      UnionPath holder, List<String> streams, Predicate<ByHand> agreed, Map<String, ?> metadata) {
    OwnHandRule.refusal(
            holder,
            EventContext.fromMetadata(metadata).union(),
            () -> streams.stream().flatMap(stream -> unions(stream, agreed)))
        .ifPresent(Refusal::raise);
  }

  /**
   * Refuses what somebody entered about funds when nobody of the union that pays had a hand in it.
   *
   * @param movement in which all of it is said
   * @throws RuntimeException C13_NO_OWN_HAND
   */
  public void requireItself(UnionPath payer, String movement, Map<String, ?> metadata) {
    OwnHandRule.movement(
            payer,
            EventContext.fromMetadata(metadata).union(),
            () -> unions(movement, hand -> true))
        .ifPresent(Refusal::raise);
  }

  private Stream<UnionPath> unions(String stream, Predicate<ByHand> agreed) {
    return reads.read(stream, HANDS).stream()
        .filter(hand -> agreed.test(hand.fact()))
        .flatMap(hand -> unions.find(hand.of()).stream());
  }

  private static List<Hand> and(List<Hand> before, DomainEventMessage<?> message) {
    if (message.getPayload() instanceof ByHand fact) {
      UnionCode of = EventContext.fromMetadata(message.getMetaData()).union();
      return Stream.concat(before.stream(), Stream.of(new Hand(fact, of))).toList();
    }
    return before;
  }
}
