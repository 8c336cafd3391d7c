package org.warmledger.command.giving;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.ServiceCounts;
import org.warmledger.events.values.VisitNotes;

/**
 * What a register tells of something past beside what it was: registers are copied with a column
 * more or one less, and tell of the same thing then (ADR 0089).
 *
 * @param said what it says, by what that is about; of the rest it is silent
 */
public record Telling(Map<String, String> said) {

  /** Of nothing beside. */
  public static final Telling SILENT = new Telling(Map.of());

  private static final VisitNotes GONE = new VisitNotes("", "");

  public Telling {
    said = Map.copyOf(said);
  }

  /** Of a visit to a household; whose notes are gone is silent on them. */
  public static Telling of(CaseVisited visit) {
    return ofVisit(visit.campaign(), visit.past(), visit.notes().orElse(GONE));
  }

  public static Telling ofVisit(
      Optional<String> campaign, Optional<PastFund> past, VisitNotes notes) {
    return ofActivity(campaign, past, notes.findings()).and("visitors", notes.visitors());
  }

  public static Telling of(EnterpriseVisited visit) {
    return ofActivity(visit.campaign(), visit.past(), visit.note());
  }

  public static Telling of(ServiceProvided service) {
    return ofActivity(service.campaign(), service.past(), service.note())
        .counting(service.counts());
  }

  public static Telling ofActivity(
      Optional<String> campaign, Optional<PastFund> past, String note) {
    return SILENT
        .and("campaign", campaign.orElse(""))
        .and("label", past.flatMap(PastFund::label).map(FundCode::value).orElse(""))
        .and("source", past.flatMap(PastFund::source).map(Enum::name).orElse(""))
        .and("note", note);
  }

  /** With whom it reached; of nobody nothing is told. */
  public Telling counting(ServiceCounts counts) {
    return and("households", counts.households())
        .and("householdTimes", counts.householdTimes())
        .and("persons", counts.persons())
        .and("personTimes", counts.personTimes())
        .and("pieces", counts.pieces())
        .and("modelWorkers", counts.modelWorkers())
        .and("migrants", counts.migrants())
        .and("hardshipWorkers", counts.hardshipWorkers())
        .and("zeroEmployment", counts.zeroEmployment());
  }

  /** Whether the one says all that the other says, and so may tell of the very same thing. */
  public boolean mayBe(Telling other) {
    return said.entrySet().containsAll(other.said.entrySet())
        || other.said.entrySet().containsAll(said.entrySet());
  }

  private Telling and(String about, long count) {
    return and(about, count == 0 ? "" : Long.toString(count));
  }

  private Telling and(String about, String text) {
    if (text.isEmpty()) {
      return this;
    }
    Map<String, String> more = new TreeMap<>(said);
    more.put(about, text);
    return new Telling(more);
  }

  @Override
  public String toString() {
    return "Telling";
  }
}
