package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.C28_NOTICE_LEAK;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.Like;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.Samples;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Personal;

/** What is published is read in one way, however it is written (C28). */
class NoticeSpellingsTest {

  private static final List<String> ILLNESSES =
      List.of(
          "尿毒症", "尿毒癥", "肿瘤", "腫瘤", "脑梗", "腦梗", "瘫痪", "癱瘓", "高血压", "高血壓", "心脏病", "心臟病", "癫痫", "癲癇",
          "尘肺", "塵肺", "抑郁症", "憂鬱症", "憂鬱", "白血病", "白血疾", "渐冻症", "漸凍人", "截瘫", "植物人", "烧伤", "燒傷", "骨折",
          "肺癌", "直肠ca.", "肺CA", "ＨＩＶ", "皮肌炎症", "怪病", "重癥");

  private static final List<String> BETWEEN = List.of("", " ", "\u3000", "·", ".", "\u200b", "\n");

  private static Stream<String> illnesses() {
    return ILLNESSES.stream()
        .flatMap(word -> BETWEEN.stream().map(gap -> spaced(word, gap)))
        .map(word -> "钟**，" + word + "，困难救助");
  }

  private static String spaced(String word, String gap) {
    return word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(gap));
  }

  private static Stream<String> numbers() {
    return Stream.of("", " ", "-", "—", ".", "·", "・", "/", "／", "_", "  ", "\u3000", "\u200b")
        .flatMap(
            gap ->
                Stream.of(
                    String.join(gap, "199", "0000", "1112"),
                    String.join(gap, "１９９", "００００", "１１１２"),
                    String.join(gap, "410399", "19860304", "0177"),
                    String.join(gap, "6222", "0000", "0000", "3654"),
                    String.join(gap, "0391", "2918000")))
        .map(number -> "钟**（" + number + "）");
  }

  @ParameterizedTest
  @MethodSource({"illnesses", "numbers"})
  void neitherAnIllnessNorANumberIsPublishedHoweverItIsWritten(String text) {
    given(archived("2026-01-12"))
        .when(publish("2026-02-02", "2026-02-06", text))
        .thenRefused(C28_NOTICE_LEAK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"鐘君晶", "钟 君 晶", "钟·君晶", "鄧眉韻", "山陽區幸福路 271 號", "山阳区 幸福路２７１号"})
  void neitherANameNorAnAddressIsPublishedHoweverItIsWritten(String text) {
    given(archived("2026-01-12"))
        .when(publish("2026-02-02", "2026-02-06", "公示：" + text + "，困难救助"))
        .thenRefused(C28_NOTICE_LEAK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "工会对症下药，找准困难症结，炎热夏季送清凉",
        "不走形式，改掉老毛病，克服通病；农田病虫害防治",
        "集中风险排查，道路硬化，数字CA证书",
        "公示期 2026/02/02-2026/02/06，救助 1800.00 元",
        "公示期 2026/2/2—2026/2/6，盲目不可取，残联协办"
      })
  void wordsThatOnlySoundLikeAnIllnessArePublished(String text) {
    given(archived("2026-01-12"))
        .when(publish("2026-02-02", "2026-02-06", text))
        .thenHappens(NoticePublished.class);
  }

  @Test
  void aNameOfOneSignIsAWordOfAnyText() {
    Household known = Samples.household();
    HouseholdMember member = known.members().getFirst();
    MemberDetails details = ((Personal.Known<MemberDetails>) member.details().opened()).value();
    HouseholdMember named =
        Like.the(member)
            .with(
                HouseholdMember::details,
                Personal.of(
                    member.person(), Like.the(details).with(MemberDetails::name, "李·").made()))
            .made();
    given(
            Like.the(archived("2026-01-12"))
                .with(
                    CaseArchived::household,
                    Like.the(known).with(Household::members, List.of(named)).made())
                .made())
        .when(publish("2026-02-02", "2026-02-06", "钟**，住李家庄"))
        .thenHappens(NoticePublished.class);
  }
}
