package org.warmledger.command.checks.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Undone;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidProposed;
import org.warmledger.events.EventNames;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.RosterLine;
import org.warmledger.events.wire.EventContext;

/** What a check is told, fact by fact, and what it finds. */
public final class Told<S> {

  private final Check<S> check;
  private final Map<FindingSubject, S> states = new HashMap<>();
  private final List<LedgerEvent> before = new ArrayList<>();
  private final Map<AidId, AidProposed> asked = new HashMap<>();
  private final Map<ServiceId, ServiceProvided> provided = new HashMap<>();
  private final Map<RosterId, List<RosterLine>> listed = new HashMap<>();
  private final Map<RosterId, RosterDrawnUp> rosters = new HashMap<>();
  private long sequence;

  private Told(Check<S> check) {
    this.check = check;
  }

  public static <S> Told<S> by(Check<S> check) {
    return new Told<>(check);
  }

  /** Facts recorded on the day on which they happened. */
  public Told<S> given(LedgerEvent... events) {
    for (LedgerEvent event : events) {
      recorded(event.occurredOn().toString(), event);
    }
    return this;
  }

  /** Facts recorded on a day, in the same minute. */
  Told<S> recorded(String day, LedgerEvent... events) {
    return recorded(day, by("caseworker", Optional.empty()), events);
  }

  Told<S> imported(String day, LedgerEvent... events) {
    return recorded(
        day,
        by("caseworker", Optional.of(new EventContext.ImportedRow("a".repeat(64), 2))),
        events);
  }

  /** By a supervisor, who ends what is found as well. */
  Told<S> supervised(String day, LedgerEvent... events) {
    return recorded(day, by("supervisor", Optional.empty()), events);
  }

  Told<S> automated(String day, LedgerEvent... events) {
    return recorded(day, by("automation", Optional.empty()), events);
  }

  /** Set by somebody of a union. */
  Told<S> settingFor(String union, LedgerEvent event) {
    EventContext by =
        new EventContext(
            new StaffId("compliance@" + union),
            "compliance",
            new UnionCode(union),
            "test",
            Optional.empty(),
            "test",
            Optional.empty());
    return recorded(event.occurredOn().toString(), by, event);
  }

  private static EventContext by(String role, Optional<EventContext.ImportedRow> source) {
    return new EventContext(
        Samples.CASEWORKER, role, Samples.COUNTY.code(), "test", Optional.empty(), "test", source);
  }

  private Told<S> recorded(String day, EventContext by, LedgerEvent... events) {
    Instant at = LocalDate.parse(day).atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
    for (LedgerEvent event : events) {
      remember(event);
      Fact fact =
          fact(
              event,
              sequence++,
              at,
              by,
              () -> undone(event),
              () -> proposal(event),
              () -> service(event),
              () -> lines(event),
              () -> drawnUp(event));
      check
          .subjects(fact)
          .forEach(
              subject ->
                  states.put(
                      subject,
                      check.fold(Optional.ofNullable(states.get(subject)), subject, fact)));
      corrected(event);
    }
    return this;
  }

  /** What comes next is told of the bills that it rests on now. */
  private void corrected(LedgerEvent event) {
    if (event instanceof AidBillsCorrected other) {
      asked.computeIfPresent(other.aidId(), (id, proposed) -> proposed.restingOn(other.bills()));
    }
  }

  private void remember(LedgerEvent event) {
    before.add(event);
    switch (event) {
      case AidProposed proposed -> asked.put(proposed.aidId(), proposed);
      case RosterDrawnUp roster -> rosters.put(roster.rosterId(), roster);
      case RosterLinesListed lines -> listed.put(lines.rosterId(), lines.lines());
      case ServiceProvided service -> provided.put(service.serviceId(), service);
      default -> {}
    }
  }

  /** A fact as it is read, recorded on the day on which it happened. */
  public static Fact fact(LedgerEvent event, long sequence) {
    return fact(event, sequence, event.occurredOn());
  }

  /** A fact as it is read, recorded on a day. */
  public static Fact fact(LedgerEvent event, long sequence, LocalDate recorded) {
    Instant at = recorded.atStartOfDay().toInstant(ZoneOffset.UTC);
    EventContext by = by("caseworker", Optional.empty());
    return fact(
        event,
        sequence,
        at,
        by,
        Optional::empty,
        Optional::empty,
        Optional::empty,
        List::of,
        Optional::empty);
  }

  private static Fact fact(
      LedgerEvent event,
      long sequence,
      Instant at,
      EventContext by,
      Supplier<Optional<LedgerEvent>> undone,
      Supplier<Optional<AidProposed>> proposal,
      Supplier<Optional<ServiceProvided>> service,
      Supplier<List<RosterLine>> lines,
      Supplier<Optional<RosterDrawnUp>> drawnUp) {
    return new Fact(
        event,
        new EventRef("stream", sequence, EventNames.of(event.getClass()).name()),
        at,
        by,
        undone,
        proposal,
        service,
        lines,
        drawnUp);
  }

  private List<RosterLine> lines(LedgerEvent event) {
    return event instanceof RosterEvent roster
        ? listed.getOrDefault(roster.rosterId(), List.of())
        : List.of();
  }

  private Optional<RosterDrawnUp> drawnUp(LedgerEvent event) {
    return event instanceof RosterEvent roster
        ? Optional.ofNullable(rosters.get(roster.rosterId()))
        : Optional.empty();
  }

  private Optional<ServiceProvided> service(LedgerEvent event) {
    return event instanceof ServiceEvent service
        ? Optional.ofNullable(provided.get(service.serviceId()))
        : Optional.empty();
  }

  private Optional<AidProposed> proposal(LedgerEvent event) {
    return event instanceof AidEvent aid
        ? Optional.ofNullable(asked.get(aid.aidId()))
        : Optional.empty();
  }

  private Optional<LedgerEvent> undone(LedgerEvent event) {
    return Undone.by(event).flatMap(told -> before.stream().filter(told.ofIt()).findFirst());
  }

  List<Hit> found(String today, Reference reference) {
    List<Hit> hits = new ArrayList<>();
    states
        .values()
        .forEach(state -> hits.addAll(check.hits(state, reference, LocalDate.parse(today))));
    return hits;
  }

  public List<Hit> found(String today) {
    return found(today, Stated.nothing());
  }

  Optional<LocalDate> nextLook(String today) {
    return states.values().stream()
        .flatMap(state -> check.nextLook(state, Stated.nothing(), LocalDate.parse(today)).stream())
        .findFirst();
  }
}
