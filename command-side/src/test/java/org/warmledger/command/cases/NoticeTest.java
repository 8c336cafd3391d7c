package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.lists.ObjectionOutcome;

/** Public notices: long enough (C12), telling nothing (C28), open to objections. */
class NoticeTest {

  private static final String MASKED = "钟**，困难救助";

  @Test
  void aNoticeOfAWeekIsPublished() {
    given(archived("2026-01-12"))
        .when(publish("2026-02-02", "2026-02-06", MASKED))
        .then(published("2026-02-02", "2026-02-06"));
  }

  @Test
  void weekendsAndHolidaysDoNotCount() {
    Story archived = given(archived("2026-01-12"));
    archived.when(publish("2026-02-05", "2026-02-10", MASKED)).thenRefused(C12_NOTICE_TOO_SHORT);
    archived.when(publish("2026-02-05", "2026-02-11", MASKED)).thenHappens(NoticePublished.class);
    archived.when(publish("2026-02-16", "2026-02-20", MASKED)).thenRefused(C12_NOTICE_TOO_SHORT);
    archived.when(publish("2026-02-16", "2026-02-24", MASKED)).thenHappens(NoticePublished.class);
  }

  @Test
  void aNoticeBeginsWhileTheFileIsOpen() {
    given(archived("2026-01-12"))
        .when(publish("2026-01-11", "2026-01-30", MASKED))
        .thenRefused(DATE_OUT_OF_ORDER);
    given(archived("2026-01-12"), closed("2026-02-01"))
        .when(publish("2026-02-02", "2026-02-13", MASKED))
        .thenRefused(CASE_CLOSED);
  }

  @Test
  void theSameNoticeAgainIsAlreadySo() {
    given(archived("2026-01-12"), published("2026-02-02", "2026-02-06"))
        .when(publish("2026-02-02", "2026-02-06", MASKED))
        .thenItIsAlreadySo();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "身份证 410399198603040177",
        "身份证 41039919860304017X",
        "身份证 ４１０３９９１９８６０３０４０１７７",
        "身份证 410399 19860304 0177",
        "身份证 4103\\u200b99198603040177",
        "老证号 410399860304017",
        "卡号 6222 0000 0000 3654",
        "卡号6222000000003654",
        "电话19900002291",
        "电话 199-0000-2291",
        "电话0391-2918000",
        "患尿毒症，长期透析",
        "因病致困",
        "HIV 感染",
        "钟君晶，困难救助",
        "其配偶邓眉韵无业",
        "住山阳区幸福路271号"
      })
  void whatThePublicNeedNotKnowIsNotPublished(String text) {
    given(archived("2026-01-12"))
        .when(publish("2026-02-02", "2026-02-06", text))
        .thenRefused(C28_NOTICE_LEAK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "钟**，身份证 4103**********0177，电话 199****2291，拟救助 1800.00 元",
        "公示期 2026-02-02—2026-02-06，共 5 个工作日，监督电话 12351",
        "公示期 2026.02.02-2026.02.06",
        "户编号 20260112，第 3 批，120 户，216,000.00 元"
      })
  void whatIsMaskedIsPublished(String text) {
    given(archived("2026-01-12"))
        .when(publish("2026-02-02", "2026-02-06", text))
        .thenHappens(NoticePublished.class);
  }

  @Property(tries = 300)
  void noIdentityNumberSlipsThroughHoweverItIsWritten(@ForAll("writtenNumbers") String number) {
    given(archived("2026-01-12"))
        .when(publish("2026-02-02", "2026-02-06", "钟**（" + number + "）"))
        .thenRefused(C28_NOTICE_LEAK);
  }

  @Provide
  Arbitrary<String> writtenNumbers() {
    Arbitrary<String> numbers =
        Arbitraries.integers()
            .between(1, 900)
            .map(n -> InventedPeople.identityNumber("410899", day("1980-01-01").plusDays(n), n));
    return numbers.flatMap(
        number ->
            Arbitraries.of("", " ", "-", "  ", "—")
                .list()
                .ofSize(number.length() - 1)
                .map(
                    gaps -> {
                      StringBuilder written = new StringBuilder();
                      for (int i = 0; i < number.length(); i++) {
                        written.append(number.charAt(i)).append(i < gaps.size() ? gaps.get(i) : "");
                      }
                      return written.toString();
                    }));
  }

  @Test
  void anybodyObjectsFromTheFirstDayOfTheNotice() {
    Story notice = given(archived("2026-01-12"), published("2026-02-02", "2026-02-06"));
    notice.when(object("2026-02-03")).then(objected("2026-02-03"));
    notice.when(object("2026-02-01")).thenRefused(DATE_OUT_OF_ORDER);
    notice.and(objected("2026-02-03")).when(object("2026-02-03")).thenItIsAlreadySo();
    given(archived("2026-01-12")).when(object("2026-02-03")).thenRefused(NOTICE_NOT_FOUND);
  }

  @Test
  void anObjectionIsDecidedOnce() {
    Story notice = given(archived("2026-01-12"), published("2026-02-02", "2026-02-06"));
    notice.when(resolve(ObjectionOutcome.DISMISSED, "2026-02-05")).thenRefused(OBJECTION_NOT_FOUND);
    Story objected = notice.and(objected("2026-02-03"));
    objected
        .when(resolve(ObjectionOutcome.DISMISSED, "2026-02-05"))
        .then(resolved(ObjectionOutcome.DISMISSED, "2026-02-05"));
    objected.when(resolve(ObjectionOutcome.DISMISSED, "2026-02-02")).thenRefused(DATE_OUT_OF_ORDER);
    Story decided = objected.and(resolved(ObjectionOutcome.DISMISSED, "2026-02-05"));
    decided.when(resolve(ObjectionOutcome.DISMISSED, "2026-02-05")).thenItIsAlreadySo();
    decided
        .when(resolve(ObjectionOutcome.UPHELD, "2026-02-05"))
        .thenRefused(OBJECTION_ALREADY_RESOLVED);
  }
}
