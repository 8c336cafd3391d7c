package org.warmledger.query.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.OpenWords;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Masks;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.ProxyCollection;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;
import org.warmledger.query.support.Samples;

class MaskingTest {

  private static final CaseArchived ARCHIVED =
      Samples.archived(
          "case-one",
          Samples.ZHONGZHAN,
          Samples.household("曾丽华", Samples.number(1), "13800001234", java.util.List.of()),
          "身份证" + Samples.number(1) + "，电话13800001234",
          Samples.DAY);

  private static final String[] SENSITIVE = {"annualIncome", "rigidExpenses", "birthYear"};

  private static String shown(Object value, Role role, Optional<String> purpose) {
    Caller caller = new Caller(new StaffId("x@410803"), role, new UnionCode("410803"), purpose);
    return new Masking(new BusinessCalendar()).writerFor(caller).writeValueAsString(value);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodySeesNumbersWithoutSayingWhy(Role role) {
    assertThat(shown(ARCHIVED, role, Optional.empty()))
        .contains("曾丽华", "138****1234", "河南省焦作市中站区***", "****5678")
        .doesNotContain(Samples.number(1))
        .doesNotContain("13800001234")
        .doesNotContain("幸福路")
        .doesNotContain("6217000012345678")
        .doesNotContain("birthDate");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CASEWORKER", "SUPERVISOR", "COMPLIANCE"})
  void thoseWhoMaySeeEverythingForAPurpose(Role role) {
    assertThat(shown(ARCHIVED, role, Optional.of("visit")))
        .contains(Samples.number(1), "13800001234", "幸福路27号", "6217000012345678", "birthDate");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"FINANCE", "ADMIN"})
  void aPurposeDoesNotOpenItForTheOthers(Role role) {
    assertThat(shown(ARCHIVED, role, Optional.of("curious"))).doesNotContain(Samples.number(1));
  }

  /** And nothing else of them, whatever the task. */
  @Test
  void whoeverPaysSeesTheAccountForThatTaskAlone() {
    assertThat(shown(ARCHIVED, Role.FINANCE, Optional.of("PAYMENT")))
        .contains("6217000012345678", "138****1234", "河南省焦作市中站区***")
        .doesNotContain(Samples.number(1), "13800001234", "birthDate")
        .doesNotContain(SENSITIVE);
    assertThat(shown(ARCHIVED, Role.FINANCE, Optional.of("REVIEW")))
        .contains("****5678")
        .doesNotContain("6217000012345678");
    assertThat(shown(ARCHIVED, Role.ADMIN, Optional.of("PAYMENT")))
        .doesNotContain("6217000012345678");
  }

  @Test
  void whereSomebodyWasTreatedShowsForATaskAlone() {
    Personal<Bills> bills =
        Personal.of(
            ARCHIVED.household().head().person(),
            new Bills(List.of(org.warmledger.events.Samples.bill("YP20260099"))));
    assertThat(shown(bills, Role.SUPERVISOR, Optional.empty()))
        .contains("0099", "260000", "2026-01-10")
        .doesNotContain("YP2026", "人民医院");
    assertThat(shown(bills, Role.SUPERVISOR, Optional.of("REVIEW"))).contains("YP20260099", "人民医院");
    assertThat(shown(bills, Role.FINANCE, Optional.of("REVIEW"))).doesNotContain("人民医院");
  }

  @Test
  void anErasedPersonIsErasedForEverybody() {
    assertThat(
            shown(
                Personal.erased(ARCHIVED.household().head().person()),
                Role.COMPLIANCE,
                Optional.of("audit")))
        .isEqualTo("{\"erased\":true}");
  }

  @Test
  void everyPersonalValueOfEveryEventHasAMask() {
    for (LedgerEvent event : org.warmledger.events.Samples.all()) {
      assertThat(shown(event, Role.CASEWORKER, Optional.empty()))
          .doesNotContain(org.warmledger.events.Samples.IDENTITY_NUMBER);
    }
  }

  /** What a fund is given for is no household's. */
  private static final String ASKED_BY_THE_GIVER = "\"causes\":\\[[^]]*]";

  @ParameterizedTest
  @EnumSource(Role.class)
  void noFactSaysWhoIsIllWithoutATask(Role role) {
    for (LedgerEvent event : org.warmledger.events.Samples.all()) {
      assertThat(shown(event, role, Optional.empty()).replaceAll(ASKED_BY_THE_GIVER, ""))
          .as(event.getClass().getSimpleName())
          .doesNotContain("MAJOR_ILLNESS", "CHILD_SCHOOLING", "NO_WORK_CAPACITY");
    }
    assertThat(shown(ARCHIVED, role, Optional.empty()))
        .contains("\"primaryCause\":\"***\"", "\"secondaryCauses\":[\"***\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "410999196705110078, 4109**********0078",
    "410999670511007, 4109**********1007",
    "12, **"
  })
  void anIdentityNumberKeepsFourAtEachEnd(String number, String masked) {
    assertThat(Masks.identityNumber(number)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "河南省焦作市中站区幸福路27号, 河南省焦作市中站区***",
    "解放区总工会幸福路274号, 解放区***",
    "武陟县乔庙乡, 武陟县***",
    "焦作市建设路1号, 焦作市***",
    "幸福路1号, ***"
  })
  void anAddressIsCutAfterTheDistrict(String address, String masked) {
    assertThat(Masks.address(address)).isEqualTo(masked);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void whatIsSensitiveNeedsAPurposeOfTheListAndARoleThatMay(Role role) {
    boolean mayEver = role != Role.FINANCE && role != Role.ADMIN;
    for (LedgerEvent event : org.warmledger.events.Samples.all()) {
      assertThat(shown(event, role, Optional.empty())).doesNotContain(SENSITIVE);
      assertThat(shown(event, role, Optional.of("看看"))).doesNotContain(SENSITIVE);
    }
    CaseArchived archived = Like.sample(CaseArchived.class).made();
    String whole = shown(archived, role, Optional.of("visit;走访前联系"));
    assertThat(whole.contains("annualIncome")).isEqualTo(mayEver);
    assertThat(whole.contains("birthDate")).isEqualTo(mayEver);
  }

  private static final String WHY = "患肝癌，已核";

  /** A fact that says so wherever it may say anything freely. */
  private static LedgerEvent saying(LedgerEvent fact) {
    Like<Record> said = Like.the((Record) fact);
    OpenWords.in(fact.getClass()).forEach(words -> said.with(words, WHY));
    return (LedgerEvent) said.made();
  }

  /** They name nobody, and whoever works on them needs no purpose to read why. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void openWordsOfPeopleShowToWhoeverMayEverReadReasons(Role role) {
    Caller caller =
        new Caller(new StaffId("x@410803"), role, new UnionCode("410803"), Optional.empty());
    boolean mayEver = role != Role.FINANCE && role != Role.ADMIN;
    List<LedgerEvent> saying =
        org.warmledger.events.Samples.all().stream()
            .filter(fact -> !OpenWords.in(fact.getClass()).isEmpty())
            .map(MaskingTest::saying)
            .toList();
    assertThat(saying).hasSizeGreaterThanOrEqualTo(10);
    assertThat(saying)
        .allSatisfy(
            fact ->
                assertThat(
                        new Masking(new BusinessCalendar())
                            .told(fact, caller)
                            .toString()
                            .contains(WHY))
                    .as(fact.getClass().getSimpleName())
                    .isEqualTo(mayEver));
  }

  /** Why somebody else collects aid tells of whoever can't. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void whySomebodyElseCollectsAidShowsForATaskAlone(Role role) {
    Personal<Payee> payee =
        Personal.of(
            ARCHIVED.household().head().person(),
            new Payee(
                "邓韵晶",
                "",
                Optional.of(
                    new ProxyCollection("邓韵晶", "姐妹", Samples.number(2), "肝癌住院", "委托书 1 号"))));
    assertThat(shown(payee, role, Optional.empty()))
        .contains("邓韵晶", "委托书 1 号")
        .doesNotContain("肝癌", "姐妹");
    assertThat(shown(payee, role, Optional.of("VISIT")).contains("肝癌住院"))
        .isEqualTo(role != Role.FINANCE && role != Role.ADMIN);
  }
}
