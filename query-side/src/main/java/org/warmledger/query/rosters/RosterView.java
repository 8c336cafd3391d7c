package org.warmledger.query.rosters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.query.unions.NamedUnion;

/**
 * A roster as answers show it.
 *
 * @param repeats other rosters that give the same; absent in lists
 * @param findings open ones about its files and people, while it waits; absent in lists
 */
record RosterView(
    String rosterId,
    String title,
    NamedUnion union,
    AidCategory category,
    String fund,
    Optional<String> campaign,
    RosterState state,
    String drawnUpBy,
    LocalDate drawnUpOn,
    Optional<String> approvedBy,
    int lines,
    Money money,
    List<Goods> goods,
    Optional<String> fileHash,
    Progress progress,
    long version,
    Optional<List<RepeatedRoster>> repeats,
    Optional<RosterFindings.Open> findings) {

  static RosterView of(
      RosterBook roster,
      NamedUnion union,
      Optional<List<RepeatedRoster>> repeats,
      Optional<RosterFindings.Open> findings) {
    return new RosterView(
        roster.rosterId(),
        roster.title(),
        union,
        roster.drawn().category(),
        roster.fund(),
        roster.drawn().campaign(),
        roster.state(),
        roster.drawnUpBy(),
        roster.drawnUpOn(),
        roster.approvedBy(),
        roster.drawn().lines(),
        roster.drawn().money(),
        roster.drawn().goods(),
        roster.drawn().fileHash(),
        Progress.of(roster.marks()),
        roster.version(),
        repeats,
        findings);
  }
}
