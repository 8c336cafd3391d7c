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
import org.warmledger.events.AidApproved;
import org.warmledger.events.CaseAided;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterLineRenewed;
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

  /**
   * A fact by which somebody may have agreed.
   *
   * @param of the union for which they did
   */
  private record Hand(Object fact, UnionCode of) {

    static Hand in(DomainEventMessage<?> message) {
      return new Hand(
          message.getPayload(), EventContext.fromMetadata(message.getMetaData()).union());
    }
  }

  /**
   * Refuses what goes out of a fund by hands from above alone.
   *
   * @param agreed which facts of the streams are those by which it was agreed to
   * @param metadata of the command of whoever acts now
   * @throws RuntimeException C13_NO_OWN_HAND
   */
  public void require(
      FundCode fund, List<String> streams, Predicate<Object> agreed, Map<String, ?> metadata) {
    funds.find(fund).ifPresent(known -> require(known.union(), streams, agreed, metadata));
  }

  private void require(
      UnionPath holder, List<String> streams, Predicate<Object> agreed, Map<String, ?> metadata) {
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

  private Stream<UnionPath> unions(String stream, Predicate<Object> agreed) {
    return reads.read(stream, HANDS).stream()
        .filter(hand -> agreed.test(hand.fact()))
        .flatMap(hand -> unions.find(hand.of()).stream());
  }

  private static List<Hand> and(List<Hand> before, DomainEventMessage<?> message) {
    return isHand(message.getPayload())
        ? Stream.concat(before.stream(), Stream.of(Hand.in(message))).toList()
        : before;
  }

  /** Whether somebody agreed to something with it, or handed it over: that alone is held. */
  private static boolean isHand(Object fact) {
    return switch (fact) {
      case AidApproved _, CaseAided _, RepaymentEntered _ -> true;
      case RosterApproved _, RosterLineRenewed _ -> true;
      case PlanApproved _, FundsSettled _ -> true;
      case MovementEvent _ -> true;
      default -> false;
    };
  }
}
