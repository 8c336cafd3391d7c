package org.warmledger.command.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.OwnHands;
import org.warmledger.events.AidApproved;
import org.warmledger.events.ByHand;
import org.warmledger.events.CaseAided;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.RosterPlace;

/**
 * Asks for a hand of the fund's own union in aid that leaves the fund, or comes back to it (ADR
 * 0099): those who approved it, on its file or on its roster, handed it over and say that it is
 * back.
 */
@Component
public record AidHands(OwnHands own) {

  /**
   * Refuses what went through hands from above alone.
   *
   * @param metadata of the command of whoever hands it over, or says that it is back
   * @throws RuntimeException C13_NO_OWN_HAND
   */
  public void require(FundCode fund, CaseId file, AidId aid, Map<String, ?> metadata) {
    Optional<RosterId> roster = RosterPlace.of(aid).map(RosterPlace::rosterId);
    List<String> streams =
        Stream.concat(Stream.of(file.value()), roster.stream().map(RosterId::value)).toList();
    own.require(fund, streams, fact -> isHandIn(fact, aid), metadata);
  }

  /** What is carried from a roster to its file was approved there. */
  private static boolean isHandIn(ByHand fact, AidId aid) {
    return switch (fact) {
      case AidApproved agreed -> agreed.aidId().equals(aid) && RosterPlace.of(aid).isEmpty();
      case RosterApproved _ ->
          RosterPlace.of(aid).map(RosterPlace::aid).filter(aid::equals).isPresent();
      case RosterLineRenewed again -> again.aidId().equals(aid);
      case CaseAided given -> given.aidId().equals(aid);
      default -> false;
    };
  }
}
