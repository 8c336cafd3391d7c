package org.warmledger.command.cases.fundaid;

import java.util.List;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.AidId;

/** Where many files say that their aids were set aside. */
public record FundedTogether(List<OnFile> aids) {
  public FundedTogether {
    aids = List.copyOf(aids);
  }

  /** One of them, and what was written to its file. */
  public record OnFile(AidId aid, Written written) {}
}
