package org.warmledger.command.cases.archivecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.fields.WrongFields;
import org.warmledger.command.running.Drafts;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.WorkerDetails;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a household must bring to be archived; everything wrong is told at once. */
class ArchiveBodyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final KeyedHash HASH =
      new KeyedHash(MasterKey.ofBase64(Base64.getEncoder().encodeToString(new byte[32])));
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectNode body =
      (ObjectNode)
          JSON.readTree(
              Drafts.household(
                  Samples.IDENTITY_NUMBER,
                  InventedPeople.identityNumber("410899", LocalDate.of(1988, 8, 8), 8)));

  private ObjectNode head() {
    return (ObjectNode) body.get("head");
  }

  private ObjectNode member() {
    return (ObjectNode) body.get("members").get(0);
  }

  private ArchiveCase command() {
    return JSON.treeToValue(body, ArchiveBody.class)
        .toCommand(Samples.CASE, code -> Optional.of(Samples.COUNTY), HASH, TODAY);
  }

  private List<String> wrong() {
    return WrongFields.of(() -> command());
  }

  @Test
  void aFullHouseholdIsTaken() {
    assertThat(wrong()).isEmpty();
    WorkerDetails worker = command().household().head().details().orElse(Samples.workerDetails());
    assertThat(worker.sex()).isEqualTo(Sex.MALE);
    assertThat(worker.birthDate()).isEqualTo(LocalDate.of(1986, 3, 4));
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    body.removeAll();
    body.putObject("head");
    assertThat(wrong())
        .containsExactlyInAnyOrder(
            "/union REQUIRED",
            "/tier REQUIRED",
            "/category REQUIRED",
            "/primaryCause REQUIRED",
            "/head/identityNumber REQUIRED",
            "/head/identity REQUIRED",
            "/head/name REQUIRED",
            "/head/mobile REQUIRED",
            "/head/address REQUIRED",
            "/householdSize REQUIRED",
            "/annualIncome REQUIRED",
            "/occurredOn REQUIRED");
  }

  @Test
  void aWrongCheckDigitIsRefused() {
    head().put("identityNumber", "410399198603040178");
    assertThat(wrong()).containsExactly("/head/identityNumber IDENTITY_NUMBER");
  }

  @Test
  void aFifteenDigitNumberIsTheSamePersonAsItsEighteenDigits() {
    PersonId long18 = command().household().head().person();
    head().put("identityNumber", "410399860304017");
    assertThat(command().household().head().person()).isEqualTo(long18);
  }

  @Test
  void aBirthDateInTheFutureIsRefused() {
    head().put("birthDate", "2030-01-01");
    assertThat(wrong()).contains("/head/birthDate DATE_IN_FUTURE");
  }

  @Test
  void anIdentityNumberOfTheFutureIsRefused() {
    head()
        .put(
            "identityNumber", InventedPeople.identityNumber("410899", LocalDate.of(2030, 1, 1), 1));
    assertThat(wrong()).containsExactly("/head/identityNumber DATE_IN_FUTURE");
  }

  @Test
  void sexAndBirthDateAgreeWithTheIdentityNumber() {
    head().put("sex", "FEMALE").put("birthDate", "1986-03-05");
    assertThat(wrong())
        .containsExactlyInAnyOrder(
            "/head/sex CONTRADICTS_IDENTITY_NUMBER", "/head/birthDate CONTRADICTS_IDENTITY_NUMBER");
  }

  @Test
  void secondaryCausesAreThreeDistinctAndNotThePrimary() {
    ArrayNode causes = body.putArray("secondaryCauses");
    causes.add("LAID_OFF").add("LAID_OFF").add("MAJOR_ILLNESS").add("OTHER");
    assertThat(wrong())
        .containsExactlyInAnyOrder(
            "/secondaryCauses TOO_MANY",
            "/secondaryCauses/1 REPEATED",
            "/secondaryCauses/2 SAME_AS_PRIMARY");
  }

  @Test
  void theHouseholdIsAtLeastAsLargeAsItsNamedPersons() {
    body.put("householdSize", 1);
    assertThat(wrong()).containsExactly("/householdSize TOO_SMALL");
  }

  @Test
  void nobodyIsTwiceInAHousehold() {
    member().put("identityNumber", Samples.IDENTITY_NUMBER);
    assertThat(wrong()).containsExactly("/members/0/identityNumber SAME_PERSON_TWICE");
  }

  @Test
  void aMemberWithoutIdentityNumberIsRefused() {
    member().remove("identityNumber");
    assertThat(wrong()).containsExactly("/members/0/identityNumber REQUIRED");
  }

  @Test
  void controlCharactersAreRefusedAndLineBreaksOnlyInNotes() {
    head().put("name", "张\u0007三").put("employer", "一厂\n二厂");
    body.put("note", "第一行\n第二行");
    assertThat(wrong())
        .containsExactlyInAnyOrder(
            "/head/name CONTROL_CHARACTER", "/head/employer CONTROL_CHARACTER");
  }

  @Test
  void emojiAreText() {
    head().put("employer", "快乐工厂👩🏽‍🏭");
    body.put("note", "😀".repeat(4_000));
    assertThat(wrong()).isEmpty();
  }

  @Test
  void textsHaveLimits() {
    head().put("name", "名".repeat(51)).put("address", "址".repeat(201));
    body.put("note", "字".repeat(4_001));
    assertThat(wrong())
        .containsExactlyInAnyOrder(
            "/head/name TOO_LONG", "/head/address TOO_LONG", "/note TOO_LONG");
  }

  @Test
  void aMobileNumberHasElevenDigits() {
    head().put("mobile", "1390000123");
    assertThat(wrong()).containsExactly("/head/mobile MOBILE");
  }

  @Test
  void nothingIsArchivedInTheFuture() {
    body.put("occurredOn", "2026-11-23");
    assertThat(wrong()).containsExactly("/occurredOn DATE_IN_FUTURE");
  }

  @Test
  void anAccountIsInTheWorkersNameUnlessStated() {
    head().putObject("account").put("bank", "工商银行").put("accountNumber", "6222 0000 1111");
    WorkerDetails worker = command().household().head().details().orElse(Samples.workerDetails());
    assertThat(worker.account()).contains(new BankAccount("工商银行", "", "622200001111", "张诚实"));
  }
}
