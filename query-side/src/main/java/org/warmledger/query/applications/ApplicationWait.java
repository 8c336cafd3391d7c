package org.warmledger.query.applications;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.query.web.Queries;

/** What an application that is underway waits for on a day. */
public enum ApplicationWait {
  /** One of the steps up to the public notice. */
  STEP {
    @Override
    Query on(LocalDate day) {
      return Queries.all(Queries.exists("next"), Queries.not(APPROVED_NEXT));
    }
  },

  /** That its public notice is over. */
  NOTICE {
    @Override
    Query on(LocalDate day) {
      return Queries.all(APPROVED_NEXT, Queries.from(UNTIL, day));
    }
  },

  /** That a supervisor decides: the notice is over, or somebody objects. */
  DECISION {
    @Override
    Query on(LocalDate day) {
      return Queries.all(APPROVED_NEXT, Queries.any(Queries.before(UNTIL, day), OBJECTED));
    }
  };

  private static final String UNTIL = "hanging.until";
  private static final Query OBJECTED = Queries.is("hanging.objected", true);
  private static final Query APPROVED_NEXT = Queries.term("next", ApplicationStep.APPROVAL.name());

  abstract Query on(LocalDate day);
}
