package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * A roster was drawn up: one category, fund and campaign.
 *
 * @param lines how many it has, at most 20,000
 * @param fileHash SHA-256 of the file it came from, in hex; absent when it was sent line by line
 */
public record RosterDrawnUp(
    RosterId rosterId,
    UnionPath union,
    String title,
    AidCategory category,
    FundCode fund,
    Optional<String> campaign,
    int lines,
    Money money,
    List<Goods> goods,
    Optional<String> fileHash,
    StaffId drawnUpBy,
    LocalDate occurredOn)
    implements RosterEvent {
  public RosterDrawnUp {
    goods = List.copyOf(goods);
  }
}
