package org.warmledger.query.worklists;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmledger.query.web.Queries;

/** A list of files on which something waits, those first that wait longest. */
enum Worklist {
  /** Not visited since a day; half a year back unless stated. */
  UNVISITED("lastVisitedOn") {
    @Override
    List<Query> conditions(LocalDate before) {
      return List.of(Queries.not(Queries.from("lastVisitedOn", before)));
    }

    @Override
    LocalDate standard(LocalDate today) {
      return today.minusMonths(6);
    }
  },
  /** Nothing happened since a day; a year back unless stated (C16). */
  STALE("lastOn") {
    @Override
    List<Query> conditions(LocalDate before) {
      return List.of(Queries.before("lastOn", before));
    }

    @Override
    LocalDate standard(LocalDate today) {
      return today.minusYears(1);
    }
  },
  /** Open since before a day without aid; half a year back unless stated (C17). */
  NEVER_AIDED("openSince") {
    @Override
    List<Query> conditions(LocalDate before) {
      return List.of(Queries.before("openSince", before), Queries.is("aided", false));
    }

    @Override
    LocalDate standard(LocalDate today) {
      return today.minusDays(180);
    }
  },
  /** Promised at a visit and due before a day; by tomorrow unless stated. */
  FOLLOW_UP("nextDue") {
    @Override
    List<Query> conditions(LocalDate before) {
      return List.of(Queries.before("nextDue", before));
    }

    @Override
    LocalDate standard(LocalDate today) {
      return today.plusDays(1);
    }
  },
  /**
   * Moved to another union before a day, and nothing has happened to it there; by tomorrow unless
   * stated. It is on the list of whoever sent it, who may fetch it back.
   */
  SENT("sent.on") {
    @Override
    List<Query> conditions(LocalDate before) {
      return List.of(Queries.before("sent.on", before));
    }

    @Override
    LocalDate standard(LocalDate today) {
      return today.plusDays(1);
    }

    @Override
    String unions() {
      return "sent.unions";
    }
  };

  private final String since;

  Worklist(String since) {
    this.since = since;
  }

  /** The day by which it is ordered. */
  String since() {
    return since;
  }

  /** Whose list it is: of whoever keeps the file, and the unions above. */
  String unions() {
    return "unions";
  }

  abstract List<Query> conditions(LocalDate before);

  abstract LocalDate standard(LocalDate today);

  static Optional<Worklist> named(String text) {
    return Arrays.stream(values())
        .filter(list -> list.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
        .findFirst();
  }
}
