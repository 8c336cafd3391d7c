package org.warmledger.command.campaigns;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.UnionPath;

/**
 * Names that would make one visit count in two campaigns. A city's and its county's of one name
 * share their visits, which is what they mean; a text stands for one campaign of a branch at a
 * time, and what a campaign is called stands for no other.
 */
final class SharedNames {

  /** A word that is shared, and how that is refused. */
  record Shared(Opened with, String word, RejectionCode refusal) {}

  private SharedNames() {}

  /** What a campaign shares with the others. */
  static Set<Shared> of(CampaignState state, Collection<Opened> others) {
    return state instanceof Opened one && !one.isMistaken()
        ? others.stream()
            .filter(other -> !other.isMistaken() && isOneBranch(one.union(), other.union()))
            .flatMap(other -> Stream.concat(name(one, other), texts(one, other)))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static Stream<Shared> name(Opened one, Opened other) {
    return Stream.of(one.name())
        .filter(other.name()::equals)
        .filter(name -> one.union().equals(other.union()) && one.terms().overlap(other.terms()))
        .map(name -> new Shared(other, name, RejectionCode.CAMPAIGN_NAME_TAKEN));
  }

  private static Stream<Shared> texts(Opened one, Opened other) {
    boolean atOnce = one.terms().overlap(other.terms());
    Stream<String> mapped =
        one.texts().stream()
            .filter(text -> text.equals(other.name()) || atOnce && other.texts().contains(text));
    Stream<String> named = Stream.of(one.name()).filter(name -> atOnce && other.means(name));
    return Stream.concat(mapped, named)
        .map(text -> new Shared(other, text, RejectionCode.CAMPAIGN_TEXT_TAKEN));
  }

  /** Whether one union is the other, or above or below it. */
  static boolean isOneBranch(UnionPath one, UnionPath other) {
    return one.isWithin(other.code()) || other.isWithin(one.code());
  }
}
