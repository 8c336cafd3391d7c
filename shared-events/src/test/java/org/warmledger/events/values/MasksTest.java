package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.events.Classes;
import org.warmledger.events.LedgerEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every text of a personal value is covered, or known to be open to everybody who sees the file.
 */
class MasksTest {

  private static final Set<String> OPEN =
      Set.of(
          "name",
          "ethnicity",
          "employer",
          "employerKind",
          "industry",
          "workStatus",
          "modelWorkerGrade",
          "maritalStatus",
          "housing",
          "medicalInsurance",
          "bank",
          "branch",
          "holder",
          "authorisation",
          "schoolOrEmployer",
          "visitors");

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

  private static Set<Class<?>> personal() {
    Set<Class<?>> types = new LinkedHashSet<>();
    Classes.besides(LedgerEvent.class).stream()
        .filter(Class::isRecord)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(RecordComponent::getGenericType)
        .flatMap(MasksTest::sealed)
        .forEach(types::add);
    return types;
  }

  /** What is sealed, however it is wrapped. */
  private static Stream<Class<?>> sealed(Type type) {
    if (!(type instanceof ParameterizedType wrapped)) {
      return Stream.empty();
    }
    Type of = wrapped.getActualTypeArguments()[0];
    return wrapped.getRawType() == Personal.class && of instanceof Class<?> known
        ? Stream.of(known)
        : sealed(of);
  }

  private static Stream<String> texts(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(
            component -> {
              Type type = component.getGenericType();
              Type held =
                  type instanceof ParameterizedType one ? one.getActualTypeArguments()[0] : type;
              boolean text = held == String.class;
              return text
                  ? Stream.of(component.getName())
                  : held instanceof Class<?> nested && nested.isRecord()
                      ? texts(nested)
                      : Stream.empty();
            });
  }

  private static boolean isCovered(String field) {
    ObjectNode node = JsonMapper.shared().createObjectNode().put("owner", "person-1");
    node.putObject("value").put(field, "13800001234");
    return !Masks.cover(node, TODAY).toString().contains("13800001234");
  }

  @Test
  void everyTextOfAPersonalValueIsCoveredOrOpen() {
    assertThat(personal())
        .contains(WorkerDetails.class, MemberDetails.class, Payee.class, Note.class);
    personal().stream()
        .flatMap(MasksTest::texts)
        .forEach(
            field -> assertThat(isCovered(field)).as(field).isNotEqualTo(OPEN.contains(field)));
  }

  @Test
  void ofABirthdayNothingIsLeftHoweverDeepItLies() {
    String json =
        """
        {"members":[{"details":{"value":{"birthDate":"1986-04-29","identityNumber":"410899198604294091"}}}]}\
        """;
    assertThat(Masks.cover(JsonMapper.shared().readTree(json), TODAY).toString())
        .contains("4108**********4091")
        .doesNotContain("1986", "04-29");
  }

  @ParameterizedTest
  @CsvSource({
    "identityNumber, 410899198604294091, 4108**********4091",
    "mobile, 13800001234, 138****1234",
    "mobile, 12345678, 123****5678",
    "mobile, 1234567, *******",
    "mobile, '', ''",
    "accountNumber, 6222000000003654, ****3654",
    "accountNumber, 3654, ****3654",
    "accountNumber, 13654, ****54",
    "accountNumber, 65, ****5",
    "accountNumber, B-1, ****1",
    "accountNumber, '', ''",
    "address, 河南省洛阳市涧西区幸福路3号, 河南省洛阳市涧西区***",
    "householdRegistration, 延边朝鲜族自治州, 延边朝鲜族自治州***",
    "address, 幸福路3号, ***",
    "address, '', ''",
    "findings, 电话13800001234打不通, 电话138****1234打不通",
    "text, 证号410899198604294091账号6222000000003654, 证号410***********4091账号622*********3654",
    "description, 每月12345元, 每月12345元",
    "primaryCause, MAJOR_ILLNESS, ***",
    "name, 钟君晶, 钟君晶"
  })
  void ofEachKindAPartIsSeen(String field, String stored, String seen) {
    ObjectNode node = JsonMapper.shared().createObjectNode().put(field, stored);
    assertThat(Masks.cover(node, TODAY).get(field).stringValue()).isEqualTo(seen);
  }

  @Test
  void ofSeveralEachIsCovered() {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.putArray("secondaryCauses").add("MAJOR_ILLNESS").add("LAID_OFF");
    assertThat(Masks.cover(node, TODAY).toString())
        .isEqualTo("{\"secondaryCauses\":[\"***\",\"***\"]}");
  }

  private static String sealed(String value) {
    String json = "{\"details\":{\"owner\":\"person-1\",\"value\":" + value + "}}";
    return Masks.cover(JsonMapper.shared().readTree(json), TODAY).at("/details/value").toString();
  }

  /** A bill of four digits has no more of them: its number is the whole of it. */
  @Test
  void ofAShortNumberThatIsNoAccountHalfIsLeft() {
    assertThat(sealed("{\"number\":\"3654\"}")).isEqualTo("{\"number\":\"****54\"}");
  }

  @Test
  void healthIncomeAndWhatWasWrittenShowNothing() {
    assertThat(
            sealed(
                "{\"name\":\"钟君晶\",\"health\":\"尿毒症\",\"disability\":\"\",\"text\":\"透析\","
                    + "\"description\":\"欠债\",\"findings\":\"缺煤\",\"annualIncome\":{\"fen\":1},"
                    + "\"rigidExpenses\":{\"fen\":2}}"))
        .isEqualTo(
            "{\"name\":\"钟君晶\",\"health\":\"***\",\"disability\":\"\",\"text\":\"***\","
                + "\"description\":\"***\",\"findings\":\"***\"}");
  }

  @ParameterizedTest
  @CsvSource({"2012-01-21, 钟***, ***, ***", "2012-01-20, 钟晶晶, 4108**********4091, 第三小学"})
  void ofAChildUnderFourteenTheSurnameIsLeft(
      String born, String name, String number, String school) {
    assertThat(
            sealed(
                "{\"name\":\"钟晶晶\",\"identityNumber\":\"410899198604294091\","
                    + "\"schoolOrEmployer\":\"第三小学\",\"birthDate\":\""
                    + born
                    + "\"}"))
        .contains("\"" + name + "\"", "\"" + number + "\"", "\"" + school + "\"")
        .doesNotContain("2012");
  }
}
