package org.warmledger.events;

import java.util.List;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Share;

/** A fact of one commitment: the subsidiary ledger (明细账) below its fund. */
public sealed interface CommitmentEvent extends LedgerEvent
    permits FundsCommitted, FundsSettled, FundsReleased, FundsRefunded, RefundReversed {

  CommitmentId commitment();

  FundCode fund();

  /** The union that holds the fund. */
  UnionPath union();

  List<Share> shares();
}
