package org.warmledger.query.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignClosed;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.CampaignReopened;
import org.warmledger.events.CampaignTargetSet;
import org.warmledger.events.CampaignTextMapped;
import org.warmledger.events.CampaignTextUnmapped;
import org.warmledger.events.lists.CampaignEnd;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.unions.Amended;

/**
 * A campaign as it was opened, with what was put right since.
 *
 * @param unions the one that holds it and those above
 * @param targets households that unions below it are to reach
 * @param texts that stand for its name on acts
 * @param closed since it is over or known to be a mistake
 * @param amended who put it right last, and why
 */
public record Campaign(
    String union,
    List<String> unions,
    @JsonUnwrapped ToldCampaign told,
    List<TargetOf> targets,
    List<String> texts,
    Optional<Ended> closed,
    Optional<Amended> amended) {

  /**
   * What it is.
   *
   * @param targetHouseholds households to reach; 0 when none was set
   */
  public record ToldCampaign(
      String campaignId,
      CampaignKind kind,
      String name,
      LocalDate from,
      LocalDate to,
      int targetHouseholds,
      LocalDate occurredOn) {

    private ToldCampaign on(LocalDate first, LocalDate last) {
      return new ToldCampaign(campaignId, kind, name, first, last, targetHouseholds, occurredOn);
    }

    private ToldCampaign reaching(int households) {
      return new ToldCampaign(campaignId, kind, name, from, to, households, occurredOn);
    }
  }

  /** How many households a union below is to reach. */
  public record TargetOf(String union, int households) {}

  /** Why it is closed, and who said so. */
  public record Ended(CampaignEnd end, String reason, String closedBy, LocalDate occurredOn) {}

  static Campaign after(Optional<Campaign> before, Fact fact) {
    return fact.event() instanceof CampaignOpened opened
        ? of(opened)
        : before.orElseThrow().after((CampaignEvent) fact.event(), fact.context().actor().value());
  }

  /** As though it went from and to other days. */
  public Campaign on(Optional<LocalDate> from, Optional<LocalDate> to) {
    ToldCampaign days = told.on(from.orElse(told.from()), to.orElse(told.to()));
    return new Campaign(union, unions, days, targets, texts, closed, amended);
  }

  /** What acts call it: its name, and what was typed in place of it. */
  public List<String> names() {
    return Stream.concat(Stream.of(told.name()), texts.stream()).toList();
  }

  /** Households that a union is to reach in it, where any are set. */
  public Optional<Integer> targetOf(String other) {
    return other.equals(union)
        ? Optional.of(told.targetHouseholds()).filter(households -> households > 0)
        : targets.stream()
            .filter(target -> target.union().equals(other))
            .map(TargetOf::households)
            .findFirst();
  }

  private static Campaign of(CampaignOpened opened) {
    ToldCampaign told =
        new ToldCampaign(
            opened.campaignId().value(),
            opened.kind(),
            opened.name(),
            opened.from(),
            opened.to(),
            opened.targetHouseholds(),
            opened.occurredOn());
    return new Campaign(
        opened.union().code().value(),
        opened.union().parts(),
        told,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Campaign after(CampaignEvent event, String by) {
    return switch (event) {
      case CampaignOpened opened -> of(opened);
      case CampaignAmended amended -> with(amended, by);
      case CampaignClosed now ->
          with(Optional.of(new Ended(now.end(), now.reason(), by, now.occurredOn())));
      case CampaignReopened _ -> with(Optional.empty());
      case CampaignTargetSet set -> with(set.of().code().value(), set.households());
      case CampaignTextMapped mapped ->
          with(Stream.concat(texts.stream(), Stream.of(mapped.text())).distinct().toList());
      case CampaignTextUnmapped gone ->
          with(texts.stream().filter(text -> !text.equals(gone.text())).toList());
    };
  }

  private Campaign with(String of, int households) {
    if (of.equals(union)) {
      return new Campaign(
          union, unions, told.reaching(households), targets, texts, closed, amended);
    }
    List<TargetOf> others =
        Stream.concat(
                targets.stream().filter(target -> !target.union().equals(of)),
                Stream.of(new TargetOf(of, households)).filter(target -> target.households() > 0))
            .toList();
    return new Campaign(union, unions, told, others, texts, closed, amended);
  }

  private Campaign with(Optional<Ended> now) {
    return new Campaign(union, unions, told, targets, texts, now, amended);
  }

  private Campaign with(List<String> others) {
    return new Campaign(union, unions, told, targets, others, closed, amended);
  }

  private Campaign with(CampaignAmended event, String by) {
    ToldCampaign now =
        new ToldCampaign(
            told.campaignId(),
            event.kind(),
            told.name(),
            event.from(),
            event.to(),
            event.targetHouseholds(),
            told.occurredOn());
    Amended why = new Amended(event.reason(), by, event.occurredOn());
    return new Campaign(union, unions, now, targets, texts, closed, Optional.of(why));
  }
}
