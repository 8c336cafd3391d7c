package org.warmledger.query.coverage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.query.programme.Campaign;
import org.warmledger.query.statistics.acts.Visited;
import org.warmledger.query.statistics.register.RegisterCounts;
import org.warmledger.query.web.Queries;

/**
 * How files are asked whether a campaign has reached them. A visit is in a campaign when it bears
 * one of its names on one of its days and was not taken back.
 *
 * @param union whose files and visits are meant, and of those below it
 * @param today whoever is on file is so today, and of a campaign that is past, on its last day
 */
record InCampaign(Campaign campaign, UnionCode union, LocalDate today) {

  static final String SPANS = RegisterCounts.SPANS;
  static final String VISITS = Visited.PART.at("visits");
  static final String ON = at("on");
  static final String CAMPAIGN = at("campaign");

  private static String at(String field) {
    return VISITS + "." + field;
  }

  Query which(Reach reach, Optional<LocalDate> day) {
    return switch (reach) {
      case ON_FILE -> onFile();
      case VISITED -> Queries.all(onFile(), Queries.nested(VISITS, Queries.all(inIt(day))));
      case UNVISITED ->
          Queries.all(onFile(), Queries.not(Queries.nested(VISITS, Queries.all(inIt(day)))));
      case LEFT -> Queries.all(Queries.not(onFile()), Queries.nested(VISITS, byUnion(day)));
      case REACHED -> Queries.nested(VISITS, byUnion(day));
    };
  }

  private Query onFile() {
    return Queries.nested(SPANS, spanning());
  }

  /** The days of a file that are the union's, and go over the day that counts. */
  Query spanning() {
    LocalDate last = campaign.told().to();
    LocalDate on = today.isAfter(last) ? last : today;
    return Queries.all(
        Queries.term(SPANS + ".unions", union.value()),
        Queries.upTo(SPANS + ".from", on),
        Queries.after(SPANS + ".to", on));
  }

  /** A file that was visited in it. */
  Query visited() {
    return Queries.nested(VISITS, Queries.all(inIt(Optional.empty())));
  }

  /** A visit that the union or one below it made in it. */
  Query byUnion(Optional<LocalDate> day) {
    return Queries.all(Queries.term(at("unions"), union.value()), Queries.all(inIt(day)));
  }

  private List<Query> inIt(Optional<LocalDate> day) {
    Campaign.ToldCampaign told = campaign.told();
    List<Query> inIt =
        List.of(
            Queries.anyOf(CAMPAIGN, campaign.names()),
            Queries.days(ON, told.from(), told.to()),
            Queries.not(Queries.exists(at("backAt"))));
    return Stream.concat(inIt.stream(), day.stream().map(on -> Queries.days(ON, on, on))).toList();
  }

  /** As {@link #inIt} asks for it, of what was read already. */
  boolean has(SeenVisit visit) {
    return visit.backAt().isEmpty()
        && visit.campaign().filter(campaign.names()::contains).isPresent()
        && !visit.on().isBefore(campaign.told().from())
        && !visit.on().isAfter(campaign.told().to());
  }

  /** Whether the union or one below it made it: whoever gave a file away sees no others. */
  boolean isOwn(SeenVisit visit) {
    return visit.unions().contains(union.value());
  }

  /**
   * What a file says of one visit.
   *
   * @param unions the one that made it, and those above
   */
  record SeenVisit(
      LocalDate on, List<String> unions, Optional<String> campaign, Optional<Long> backAt) {
    static final List<String> FIELDS = List.of(ON, at("unions"), CAMPAIGN, at("backAt"));
  }
}
