package org.warmledger.command.campaigns;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.ids.CampaignId;

/**
 * Knows which campaigns were ever called what, in PostgreSQL; what they are called now, their own
 * streams say.
 */
@Component
record CampaignNames(JdbcTemplate jdbc, EventStore store) {

  /** Notes that a campaign is called so; that it was noted before changes nothing. */
  void note(CampaignId campaign, String name) {
    jdbc.update(
        "insert into campaign_name (name, campaign_id) values (?, ?) on conflict do nothing",
        name,
        campaign.value());
  }

  /** Campaigns that are called so, or that this stands for. */
  List<Opened> called(String name) {
    return found(Set.of(name), "").filter(campaign -> campaign.isCalled(name)).toList();
  }

  /** What was decided of a campaign, unless another would have to share its names from then on. */
  <E extends CampaignEvent> Decision<E> apart(
      CampaignId id, CampaignState before, Decision<E> decided) {
    if (!(decided instanceof Decision.Accepted<E>(List<E> facts)) || facts.isEmpty()) {
      return decided;
    }
    CampaignState after = before;
    for (CampaignEvent fact : facts) {
      after = CampaignState.evolve(after, fact);
    }
    Set<String> names = after.names();
    waitInLine(names);
    List<Opened> others = found(names, id.value()).toList();
    Set<SharedNames.Shared> more = new HashSet<>(SharedNames.of(after, others));
    more.removeAll(SharedNames.of(before, others));
    if (!more.isEmpty()) {
      return Decision.reject(more.iterator().next().refusal());
    }
    names.stream().filter(name -> !before.names().contains(name)).forEach(name -> note(id, name));
    return decided;
  }

  /**
   * Whoever takes a name waits for whoever is at it until that transaction has ended: of two at the
   * same moment the second reads what the first has written. In one order, whoever asks.
   */
  private void waitInLine(Set<String> names) {
    jdbc.query(
        "select pg_advisory_xact_lock(of) from (select distinct"
            + " hashtextextended('campaign ' || name, 0) as of from unnest(?) as name"
            + " order by of) as line",
        row -> {},
        (Object) names.toArray(String[]::new));
  }

  private Stream<Opened> found(Collection<String> names, String except) {
    return jdbc
        .queryForList(
            "select distinct campaign_id from campaign_name"
                + " where name = any (?) and campaign_id <> ?",
            String.class,
            names.toArray(String[]::new),
            except)
        .stream()
        .map(this::state)
        .filter(Opened.class::isInstance)
        .map(Opened.class::cast);
  }

  /** What its stream says now. */
  CampaignState state(String id) {
    return store
        .readEvents(id, 0)
        .asStream()
        .map(message -> (CampaignEvent) message.getPayload())
        .reduce(new CampaignState.Unknown(), CampaignState::evolve, (first, second) -> second);
  }
}
