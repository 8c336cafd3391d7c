package org.warmledger.query.projection;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.reads.Act;
import org.warmledger.platform.reads.Acts;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/**
 * Whoever runs the ledger: the administrators of the union that all others are below. Readers are
 * everybody's, so nobody's of a single county. Which union that is, the deployment says, since the
 * tree of unions is itself read by a reader.
 */
@Component
public class Operators {

  private static final String READERS = "admin/projections/";

  private final UnionCode top;
  private final Acts acts;

  Operators(@Value("${warmledger.top-union:100000}") String top, Acts acts) {
    this.top = new UnionCode(top);
    this.acts = acts;
  }

  /** Has an order about a reader carried out and noted, if the caller may give it. */
  <T> T order(Caller caller, Act act, String reader, Supplier<T> order) {
    return acts.order(
        caller,
        act,
        READERS + reader,
        () -> {
          require(caller);
          return order.get();
        });
  }

  /** Whether the caller is one of them. */
  public boolean areOne(Caller caller) {
    return caller.role() == Role.ADMIN && caller.union().equals(top);
  }

  /**
   * Refuses everybody else.
   *
   * @throws Problem 403 {@code ROLE_REQUIRED} or {@code TOP_UNION_REQUIRED}
   */
  void require(Caller caller) {
    caller.require(Role.ADMIN);
    if (!areOne(caller)) {
      throw Problem.of(HttpStatus.FORBIDDEN, "TOP_UNION_REQUIRED");
    }
  }
}
