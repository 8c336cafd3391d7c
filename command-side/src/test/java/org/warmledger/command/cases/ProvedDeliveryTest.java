package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.deliveraid.DeliverAid;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
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

  private static Decision<CaseEvent> rice(CaseState state, ReceiptKind kind, DeliverAid.Word word) {
    DeliverAid delivery =
        new DeliverAid(
            Samples.CASE,
            AID,
            payee(HEAD_NAME),
            new Receipt("PZ1", kind),
            word,
            FINANCE,
            day("2026-02-10"));
    return DeliverAidRule.decide(delivery, state, DeliverAidRule.Involved.UNKNOWN);
  }

  private static Story ofRice() {
    AidProposed asked = proposed("2026-02-01");
    AidTerms rice =
        Like.the(asked.terms())
            .with(AidTerms::goods, List.of(new Goods("大米", 2, "袋", new Money(10_000))))
            .made();
    return given(
        archived("2026-01-12"),
        Like.the(asked).with(AidProposed::terms, rice).made(),
        approved("2026-02-02"),
        funded("2026-02-02"));
  }

  @Test
  void aBanksSlipProvesNoGoods() {
    ofRice()
        .when(state -> rice(state, ReceiptKind.BANK_SLIP, DeliverAid.Word.STAFF))
        .thenRefused("/receipt/kind", FieldCode.NOT_APPLICABLE);
    ofRice()
        .when(state -> rice(state, ReceiptKind.GOODS_RECEIPT, DeliverAid.Word.STAFF))
        .thenInAWord("happens");
    ofRice()
        .when(state -> rice(state, ReceiptKind.BANK_SLIP, DeliverAid.Word.BANK))
        .thenInAWord("happens");
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
