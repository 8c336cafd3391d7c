package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.BooksBegun;
import org.warmledger.events.GoLiveDeclared;
import org.warmledger.events.GoLiveWithdrawn;
import org.warmledger.events.UnionAmended;
import org.warmledger.events.UnionEvent;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/** What the ledger knows of one union. */
sealed interface UnionState {

  /** Nobody registered it. */
  record Unknown() implements UnionState {}

  /** It has its place in the tree. */
  record Registered(Place place, GoLive goLive) implements UnionState {}

  /** Its place, which it keeps, and what it is called there and called by. */
  record Place(String name, UnionPath path, UnionLevel level, Optional<String> phone) {}

  /** From when on the ledger is its book. */
  sealed interface GoLive {

    /** Nothing was declared: it may import its past, and opens no fund. */
    record Undeclared() implements GoLive {}

    /** Declared; it may be taken back, as no fund was opened. */
    record Declared(LocalDate on) implements GoLive {}

    /** Its first fund was opened: the day stays. */
    record Begun(LocalDate on) implements GoLive {}
  }

  static UnionState evolve(UnionState state, UnionEvent event) {
    return switch (event) {
      case UnionRegistered registered ->
          new Registered(
              new Place(
                  registered.name(), registered.path(), registered.level(), registered.phone()),
              new GoLive.Undeclared());
      case UnionAmended amended -> amended(state, amended);
      case GoLiveDeclared declared -> live(state, new GoLive.Declared(declared.goLiveOn()));
      case GoLiveWithdrawn _ -> live(state, new GoLive.Undeclared());
      case BooksBegun _ ->
          state instanceof Registered(Place place, GoLive.Declared(LocalDate on))
              ? new Registered(place, new GoLive.Begun(on))
              : state;
    };
  }

  private static UnionState amended(UnionState state, UnionAmended event) {
    return state instanceof Registered known
        ? new Registered(
            new Place(event.name(), known.place().path(), event.level(), event.phone()),
            known.goLive())
        : state;
  }

  private static UnionState live(UnionState state, GoLive goLive) {
    return state instanceof Registered known ? new Registered(known.place(), goLive) : state;
  }
}
