package org.warmledger.query.projection;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.warmledger.platform.web.Problem;
import org.warmledger.query.projection.Generation.Compared;
import org.warmledger.query.projection.Generation.State;

/** What whoever runs the ledger may say of one reader's generations. */
record RebuildOrders(ReaderDefinition definition, Generations generations) {

  /** Builds another beside the one that is served, or one in place of a stopped one. */
  void begin(Compared compared) {
    generations
        .of(definition.name())
        .built()
        .filter(one -> one.state() == State.STOPPED)
        .ifPresentOrElse(
            one -> generations.replace(one, definition.indexes(), compared),
            () -> {
              if (!generations.begin(definition.name(), definition.indexes(), compared)) {
                throw Problem.of(HttpStatus.CONFLICT, "REBUILD_RUNNING");
              }
            });
  }

  /** Lets a stopped one take over although it differs. */
  void accept() {
    require(moved(State.ACCEPTED), "NOTHING_TO_ACCEPT");
  }

  /** A stopped one goes; what is served stays. */
  void drop() {
    require(moved(State.RETIRED), "NOTHING_TO_DROP");
  }

  private boolean moved(State to) {
    return generations
        .of(definition.name())
        .built()
        .filter(one -> one.state() == State.STOPPED)
        .filter(one -> generations.move(one, to))
        .isPresent();
  }

  /** The one that is kept reads what it has missed, is compared and takes over again. */
  void goBack() {
    try {
      require(generations.goBack(definition.name()), "NOTHING_KEPT");
    } catch (DuplicateKeyException building) {
      throw Problem.of(HttpStatus.CONFLICT, "REBUILD_RUNNING");
    }
  }

  /** The one that is kept may go. */
  void letGo() {
    require(generations.letGo(definition.name()), "NOTHING_KEPT");
  }

  private static void require(boolean done, String otherwise) {
    if (!done) {
      throw Problem.of(HttpStatus.CONFLICT, otherwise);
    }
  }
}
