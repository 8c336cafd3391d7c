package org.warmledger.query.projection;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.reads.Act;
import org.warmledger.platform.reads.ActLog;
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

  private static final String ACCEPTED = "ACCEPTED";
  private static final String READERS = "admin/projections/";
  private static final int LONGEST_SUBJECT = 160;

  private final UnionCode top;
  private final ActLog log;
  private final TransactionTemplate transaction;

  Operators(
      @Value("${warmledger.top-union:100000}") String top,
      ActLog log,
      PlatformTransactionManager transactions) {
    this.top = new UnionCode(top);
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Has an order about a reader carried out, if the caller may give it. Who gave it is noted in the
   * same transaction: nothing is done that is not noted, and what was refused is noted with why.
   */
  <T> T order(Caller caller, Act act, String reader, Supplier<T> order) {
    String said = READERS + reader;
    String subject = said.substring(0, Math.min(LONGEST_SUBJECT, said.length()));
    try {
      return Objects.requireNonNull(
          transaction.execute(
              unused -> {
                require(caller);
                T carriedOut = order.get();
                log.acted(caller, act, subject, ACCEPTED);
                return carriedOut;
              }));
    } catch (Problem refused) {
      log.acted(caller, act, subject, refused.code());
      throw refused;
    }
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
