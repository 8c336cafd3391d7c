package org.warmledger.query.statistics.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.query.projection.IndexDefinition;

/**
 * One countable act. A reversal keeps its own business day: what the act added is taken away on
 * that day, and who was counted once is no longer counted.
 *
 * @param facet all of kind, service, category, identity, transport and source
 * @param giverUnions for a receipt from another fund, the unions that its giver is within
 * @param subject who or what a distinct count counts once
 */
public record Act(
    String kind,
    Optional<String> service,
    Optional<String> category,
    Optional<String> identity,
    Optional<String> transport,
    Optional<String> source,
    String facet,
    Optional<String> campaign,
    Optional<String> fund,
    String path,
    String union,
    List<String> unions,
    List<String> giverUnions,
    Optional<String> subject,
    LocalDate day,
    Counts counts,
    Optional<Centre> centre,
    Ref ref,
    Optional<Undone> reversal) {
  /** The reader whose position an answer from here reflects. */
  public static final String READER = "statistics";

  public static final IndexDefinition INDEX = new IndexDefinition("acts", 5);

  /** How a centre said it is set up. */
  public record Centre(int staff, int squareMetres, LeadBody leadBody, boolean coordinates) {}

  /** When the act was taken back, and by which event. */
  public record Undone(LocalDate day, Ref ref) {}

  /** What an act is, before its place in the ledger is known. */
  record Content(
      Facet facet,
      UnionPath path,
      Optional<UnionPath> giver,
      Optional<String> campaign,
      Optional<String> fund,
      Optional<String> subject,
      LocalDate day,
      Counts counts,
      Optional<Centre> centre) {}

  static Act of(Content content, Ref ref) {
    Facet facet = content.facet();
    return new Act(
        facet.kind(),
        present(facet.service()),
        present(facet.category()),
        present(facet.identity()),
        present(facet.transport()),
        present(facet.source()),
        facet.toString(),
        content.campaign(),
        content.fund(),
        content.path().value(),
        content.path().code().value(),
        content.path().parts(),
        content.giver().map(UnionPath::parts).orElse(List.of()),
        content.subject(),
        content.day(),
        content.counts(),
        content.centre(),
        ref,
        Optional.empty());
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(value -> !value.isEmpty());
  }

  Act reversed(Undone back) {
    return new Act(
        kind,
        service,
        category,
        identity,
        transport,
        source,
        facet,
        campaign,
        fund,
        path,
        union,
        unions,
        giverUnions,
        subject,
        day,
        counts,
        centre,
        ref,
        Optional.of(back));
  }
}
