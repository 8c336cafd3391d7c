package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.command.funds.movements.HandLimits;
import org.warmledger.command.funds.movements.HandsNeeded;
import org.warmledger.command.funds.movements.Piece;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMove;

/**
 * Up to which amount two people move a fund (C13): what leaves its union's hands takes a third
 * beyond the threshold of its kind, in one piece or in several within so many days.
 */
@Component
public record HandThresholds(Reference reference) implements HandLimits {

  @Override
  public HandsNeeded of(Piece piece, List<Piece> before, UnionPath holder, LocalDate today) {
    Thresholds set = reference.thresholds(CheckCode.C13_SAME_HANDS, holder, today);
    String most = piece.kind() == FundMove.GRANT ? "grantByTwoFen" : "allocationByTwoFen";
    return piece.together(before, set.of("piecesDays")) > set.of(most)
        ? HandsNeeded.THREE
        : HandsNeeded.TWO;
  }
}
