package org.warmledger.query.projection;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/**
 * Whoever runs the ledger: the administrators of the union that all others are below. Readers are
 * everybody's, so nobody's of a single county. Which union that is, the deployment says, since the
 * tree of unions is itself read by a reader.
 */
@Component
class Operators {

  private final UnionCode top;

  Operators(@Value("${warmledger.top-union:100000}") String top) {
    this.top = new UnionCode(top);
  }

  /**
   * Refuses everybody else.
   *
   * @throws Problem 403 {@code ROLE_REQUIRED} or {@code TOP_UNION_REQUIRED}
   */
  void require(Caller caller) {
    caller.require(Role.ADMIN);
    if (!caller.union().equals(top)) {
      throw Problem.of(HttpStatus.FORBIDDEN, "TOP_UNION_REQUIRED");
    }
  }
}
