package org.warmledger.query.assignments;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.web.Chosen;
import org.warmledger.query.web.Queries;

/** Whose files are asked for. */
public enum Whose {
  /** The caller's. */
  MINE {
    @Override
    Query of(Caller caller) {
      return Queries.term(AssignedTo.TO, caller.id().value());
    }
  },

  /** Those that are nobody's work. */
  NOBODYS {
    @Override
    Query of(Caller caller) {
      return Queries.not(Queries.exists(AssignedTo.TO));
    }
  };

  abstract Query of(Caller caller);

  /** What is asked of whose work files are; nothing when nothing is. */
  public static List<Query> asked(Optional<Whose> whose, Optional<String> assignee, Caller caller) {
    List<String> accounts = Chosen.of(assignee);
    return Stream.concat(
            whose.map(one -> one.of(caller)).stream(),
            accounts.isEmpty() ? Stream.empty() : Stream.of(Queries.anyOf(AssignedTo.TO, accounts)))
        .toList();
  }
}
