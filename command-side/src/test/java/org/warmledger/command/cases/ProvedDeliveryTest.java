package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;

import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.deliveraid.DeliverAid;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Receipt;

/** Money that was handed over is proved by a paper with a number. */
class ProvedDeliveryTest {

  @Test
  void aDeliveryOfMoneyBearsTheNumberOfItsPaper() {
    Receipt unnumbered = new Receipt("", ReceiptKind.SIGNATURE);
    DeliverAid delivery =
        new DeliverAid(
            Samples.CASE,
            AID,
            payee(HEAD_NAME),
            unnumbered,
            DeliverAid.Word.STAFF,
            FINANCE,
            day("2026-02-10"));
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"))
        .when(state -> DeliverAidRule.decide(delivery, state, DeliverAidRule.Involved.UNKNOWN))
        .thenRefused("/receipt/voucher", FieldCode.REQUIRED);
  }

  @Test
  void whoIsSaidToBePaidIsTheProxyWithTheAuthority() {
    Payee another = new Payee("李另一", "", proxy("邓眉韵", "委托书").proxy());
    DeliverAid delivery =
        new DeliverAid(
            Samples.CASE,
            AID,
            another,
            receipt(),
            DeliverAid.Word.STAFF,
            FINANCE,
            day("2026-02-10"));
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"))
        .when(state -> DeliverAidRule.decide(delivery, state, DeliverAidRule.Involved.UNKNOWN))
        .thenRefused(RejectionCode.C10_PROXY_WITHOUT_AUTHORITY);
  }
}
