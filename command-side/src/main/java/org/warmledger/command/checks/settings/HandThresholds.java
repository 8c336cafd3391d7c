package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.funds.movements.HandLimits;
import org.warmledger.command.funds.movements.HandsNeeded;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.MovementContent;

/**
 * Up to which amount two people move a fund (C13): what leaves its union's hands takes a third
 * beyond the threshold of its kind. Goods count as money does.
 */
@Component
public record HandThresholds(Reference reference) implements HandLimits {

  @Override
  public HandsNeeded of(MovementEntered entered, LocalDate today) {
    return threshold(entered.content().kind())
        .map(reference.thresholds(CheckCode.C13_SAME_HANDS, entered.union(), today)::of)
        .filter(most -> worth(entered.content()) > most)
        .map(beyond -> HandsNeeded.THREE)
        .orElse(HandsNeeded.TWO);
  }

  /** What is moved, goods at their value. */
  public static long worth(MovementContent content) {
    return content.money().fen() + Goods.valueOf(content.goods()).fen();
  }

  private static Optional<String> threshold(FundMove kind) {
    return switch (kind) {
      case GRANT -> Optional.of("grantByTwoFen");
      case ALLOCATION -> Optional.of("allocationByTwoFen");
      default -> Optional.empty();
    };
  }
}
