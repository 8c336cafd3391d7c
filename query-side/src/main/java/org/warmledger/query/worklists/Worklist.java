package org.warmledger.query.worklists;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmledger.query.files.FilePart;
import org.warmledger.query.web.Queries;

/** A list of files on which something waits, those first that wait longest. */
enum Worklist {
  /** Not visited since a day; half a year back unless stated. */
  UNVISITED("lastVisitedOn", today -> today.minusMonths(6)) {
    @Override
    List<Query> conditions(LocalDate before) {
      return List.of(Queries.not(Queries.from(since(), before)));
    }
  },

  /** Nothing happened since a day; a year back unless stated (C16). */
  STALE("lastOn", today -> today.minusYears(1)),

  /** Open since before a day without aid; half a year back unless stated (C17). */
  NEVER_AIDED("openSince", today -> today.minusDays(180)) {
    @Override
    List<Query> conditions(LocalDate before) {
      return List.of(
          Queries.before(since(), before), Queries.is(WorkSection.PART.at("aided"), false));
    }
  },

  /** Promised at a visit and due before a day; by tomorrow unless stated. */
  FOLLOW_UP("nextDue", today -> today.plusDays(1)),

  /**
   * Moved to another union before a day, and nothing has happened to it there; by tomorrow unless
   * stated. It is on the list of whoever sent it, who may fetch it back.
   */
  SENT("sent.on", today -> today.plusDays(1)) {
    @Override
    String unions() {
      return WorkSection.PART.at("sent.unions");
    }
  },

  /** Offered before a day to the union that is to answer; by tomorrow unless stated. */
  OFFERED(OfferSection.PART, "waiting.on", today -> today.plusDays(1)) {
    @Override
    String unions() {
      return OfferSection.PART.at("waiting.unions");
    }
  },

  /** Sent back before a day to the union that offered it; by tomorrow unless stated. */
  RETURNED(OfferSection.PART, "returned.on", today -> today.plusDays(1)) {
    @Override
    String unions() {
      return OfferSection.PART.at("returned.unions");
    }
  };

  private final String since;
  private final UnaryOperator<LocalDate> standard;

  Worklist(String since, UnaryOperator<LocalDate> standard) {
    this(WorkSection.PART, since, standard);
  }

  Worklist(FilePart part, String since, UnaryOperator<LocalDate> standard) {
    this.since = part.at(since);
    this.standard = standard;
  }

  /** The day by which it is ordered. */
  String since() {
    return since;
  }

  /** Whose list it is: of whoever keeps the file, and the unions above. */
  String unions() {
    return WorkSection.PART.at("unions");
  }

  /** Whether it tells what unions ask of each other. */
  boolean isOfOffers() {
    return this == OFFERED || this == RETURNED;
  }

  /** Whether whoever has it on their list keeps the file. */
  boolean isOfTheKeeper() {
    return this != SENT && !isOfOffers();
  }

  List<Query> conditions(LocalDate before) {
    return List.of(Queries.before(since, before));
  }

  LocalDate standard(LocalDate today) {
    return standard.apply(today);
  }

  static Optional<Worklist> named(String text) {
    return Arrays.stream(values())
        .filter(list -> list.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
        .findFirst();
  }
}
